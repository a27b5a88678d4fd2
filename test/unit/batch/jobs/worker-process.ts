/**
 * A program that works as a job of the machine: node worker-process.ts FOLDER CORES PRIORITY WORKERS. It tells its parent
 * each change of what it may use, and ends on the message `end`.
 */
import { MachineShare } from '../../../../server/src/batch/jobs/machine-share.ts';

const [folder = '', cores = '2', priority = '4', workers = '2'] = process.argv.slice(2);
const share = new MachineShare({
  folder,
  cores: Number(cores),
  priority: Number(priority),
  interval: 10,
  turn: 60,
  allow: (allowed) => {
    process.send?.({ allowed, at: Date.now() });
    return Promise.resolve();
  },
});
process.on('message', () => {
  void share.end().then(() => {
    process.disconnect();
  });
});
// The share's timer keeps no process alive; the channel to the parent does.
await share.begin(Number(workers));
