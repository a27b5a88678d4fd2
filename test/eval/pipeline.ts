/** The pipeline as it ships: the built detector host, with the model of this checkout. */
import path from 'node:path';
import { DetectorHost } from '../../server/src/ner/host-process.ts';

/** A detector over the built bundle; the caller disposes of it. */
export function shippedDetector(): DetectorHost {
  const root = path.resolve(import.meta.dirname, '../..');
  return new DetectorHost({
    script: path.join(root, 'dist/detector-host.cjs'),
    modelFolder: path.join(root, 'models'),
    workers: 2,
  });
}
