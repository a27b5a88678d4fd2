/** npm run kills [-- NUMBER [SEED]]: `kill -9` at that many random moments of runs over 200 files; 1000 unless given. */
import { runMocha } from './lib/mocha.mjs';

const [kills = '1000', seed = '1'] = process.argv.slice(2);
const { failed } = await runMocha('kills', ['test/cli/kill-loop.test.ts'], {
  env: { NOM_DE_PLUME_KILLS: kills, NOM_DE_PLUME_SEED: seed },
  args: ['--timeout', '120000'],
});
process.exitCode = failed === 0 ? 0 : 1;
