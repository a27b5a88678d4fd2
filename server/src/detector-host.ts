/** Entry of the detector host, a child process forked with an IPC channel, and of its thread for long texts. */
import { extname, join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { compileDictionary } from './core/detect/dictionary.ts';
import { detectDocument, detectKnown } from './core/detect/pipeline.ts';
import { Host } from './ner/host.ts';
import { serveParent } from './ner/host-port.ts';
import { servePipeline } from './ner/long-texts.ts';

const pipeline = { compileDictionary, detectDocument, detectKnown };
const self = import.meta.filename;
const worker = join(import.meta.dirname, extname(self) === '.cjs' ? 'worker.cjs' : 'ner/worker.ts');

if (isMainThread) serveParent((port) => new Host(port, pipeline, { worker, longTexts: self }));
else servePipeline(pipeline);
