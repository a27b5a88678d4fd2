import { NomDePlumeError } from '../errors.ts';
import type { DetectorClient } from '../ner/detector-client.ts';

/** For commands that detect nothing: no process is started for them. */
export const NO_DETECTOR: DetectorClient = {
  detect: refuse,
  detectKnown: refuse,
  detectValues: refuse,
  setDictionary: () => undefined,
  pid: undefined,
  dispose: () => Promise.resolve(),
};

function refuse(): Promise<never> {
  return Promise.reject(
    new NomDePlumeError('detector-crashed', 'There is no detector here.', 'Report this.'),
  );
}
