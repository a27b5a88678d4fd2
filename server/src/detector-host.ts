/** Entry of the detector host, a child process forked with an IPC channel, and of its threads for long texts. */
import { extname, join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { CompiledDictionary } from './core/detect/dictionary.ts';
import { Host } from './ner/host.ts';
import { serveParent } from './ner/host-port.ts';
import { servePipeline, type Pipeline } from './ner/long-texts.ts';

const self = import.meta.filename;
const worker = join(import.meta.dirname, extname(self) === '.cjs' ? 'worker.cjs' : 'ner/worker.ts');

if (isMainThread) serveParent((port) => new Host(port, loadPipeline, { worker, longTexts: self }));
else void servePipeline(loadPipeline);

async function loadPipeline(): Promise<Pipeline<CompiledDictionary>> {
  const { compileDictionary } = await import('./core/detect/dictionary.ts');
  const { detectDocument, detectKnown } = await import('./core/detect/pipeline.ts');
  return { compileDictionary, detectDocument, detectKnown };
}
