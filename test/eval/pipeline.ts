/** The pipeline as it ships: the built detector host. */
import path from 'node:path';
import { DetectorHost } from '../../server/src/ner/host-process.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The folder of the model that ships. */
export const SHIPPED_MODEL = path.join(root, 'models');

/** A detector over the built bundle, with the model of this folder; the caller disposes of it. */
export function shippedDetector(modelFolder: string): DetectorHost {
  return new DetectorHost({
    script: path.join(root, 'dist/detector-host.cjs'),
    modelFolder,
    workers: 2,
  });
}
