/** Entry of the detector host, a child process forked with an IPC channel. */
import { extname, join } from 'node:path';
import { compileDictionary, detectDocument } from './ner/model-only-pipeline.ts';
import { Host } from './ner/host.ts';
import { serveParent } from './ner/host-port.ts';

const bundled = extname(import.meta.filename) === '.cjs';
const workerFile = join(import.meta.dirname, bundled ? 'worker.cjs' : 'ner/worker.ts');

serveParent((port) => new Host(port, { compileDictionary, detectDocument }, workerFile));
