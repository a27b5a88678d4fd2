import { processesRequest } from '../protocol.ts';
import type { Feature } from './context.ts';
import { onRequest } from './messages.ts';

/** Which processes run, so that a test can kill one and see that the others go on. */
export const registerProcesses: Feature = ({ connection, detector }) =>
  onRequest(connection, processesRequest, () => ({ server: process.pid, detector: detector.pid ?? null }));
