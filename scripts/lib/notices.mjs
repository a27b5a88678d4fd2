/** The licences of all that is bundled or shipped beside the bundles, as most of them ask for. */
import fs from 'node:fs';
import path from 'node:path';
import { dist, root } from './paths.mjs';

const NATIVES = ['better-sqlite3', 'onnxruntime-common', 'onnxruntime-node'];

/** Writes dist/third-party-notices.txt from what esbuild says it read. */
export function writeNotices(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const bundled = inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const packages = [...new Set([...bundled, ...NATIVES])].sort();
  fs.writeFileSync(path.join(dist, 'third-party-notices.txt'), packages.map(notice).join('\n'));
}

function notice(name) {
  const folder = path.join(root, 'node_modules', name);
  const { version, license, author } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const by = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  const text =
    file === undefined ? `Copyright ${by}` : fs.readFileSync(path.join(folder, file), 'utf8').trim();
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}
