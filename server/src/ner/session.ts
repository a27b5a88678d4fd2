/**
 * One session of the model. A run is synchronous native code: it blocks its thread for milliseconds, so that sessions
 * live in worker threads only.
 */
import type * as Runtime from 'onnxruntime-node';
import { MODEL_LABELS } from '../core/types.ts';
import { NomDePlumeError } from '../errors.ts';
import { checkPlatform } from './platform.ts';

const LABELS = MODEL_LABELS.length;

export interface SessionOptions {
  /** Path of the ONNX graph. */
  readonly graph: string;
  readonly temperature: number;
  /** Threads inside one run. 1 where several workers share the cores. */
  readonly threads: number;
}

export interface ModelSession {
  /**
   * Probabilities of the labels at the places `firsts` of the window `ids`, row by row. One window a call: the
   * quantised graph takes one scale for all it is given, so that neighbours in a batch would change the result.
   */
  run(ids: Uint16Array, firsts: Uint8Array): Promise<Float32Array>;
  /** Frees the native memory. Not during `run`. */
  release(): Promise<void>;
}

/**
 * Loads the graph.
 * @throws NomDePlumeError `platform-unsupported` or `model-missing`
 */
export async function createSession(options: SessionOptions): Promise<ModelSession> {
  checkPlatform();
  const { InferenceSession, Tensor } = await loadRuntime();
  const session = await openGraph(InferenceSession, options);
  const int64 = (values: BigInt64Array): InstanceType<typeof Tensor> =>
    new Tensor('int64', values, [1, values.length]);

  return {
    async run(ids, firsts) {
      const feeds = { ids: int64(asInt64(ids)), mask: int64(new BigInt64Array(ids.length).fill(1n)) };
      const { logits } = await session.run(feeds);
      const data = logits?.data;
      if (!(data instanceof Float32Array)) throw new TypeError('The model gave no logits.');
      return softmaxAt(data, firsts, options.temperature);
    },
    release: () => session.release(),
  };
}

/** Loaded once a thread: a second copy of its JavaScript in one thread aborts the process. */
async function loadRuntime(): Promise<typeof Runtime> {
  try {
    return await import('onnxruntime-node');
  } catch (error) {
    throw new NomDePlumeError(
      'platform-unsupported',
      'The native part that runs the model cannot be loaded.',
      'Install the package of Nom de Plume that is made for this platform.',
      { cause: error },
    );
  }
}

async function openGraph(
  sessions: typeof Runtime.InferenceSession,
  options: SessionOptions,
): Promise<Runtime.InferenceSession> {
  try {
    return await sessions.create(options.graph, {
      executionProviders: ['cpu'],
      intraOpNumThreads: options.threads,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
      // The fused node is not vectorised: adding, then normalising, makes a run of this graph a tenth faster.
      extra: { optimization: { disable_specified_optimizers: 'SkipLayerNormFusion' } },
      logSeverityLevel: 3,
    });
  } catch (error) {
    throw new NomDePlumeError(
      'model-missing',
      `The model cannot be loaded: ${options.graph}.`,
      'Install Nom de Plume again.',
      { cause: error },
    );
  }
}

/** Widens to 64 bits without a BigInt a value: the low halves are written, the high ones stay 0. */
function asInt64(ids: Uint16Array): BigInt64Array {
  const wide = new BigInt64Array(ids.length);
  const halves = new Int32Array(wide.buffer);
  for (let i = 0; i < ids.length; i++) halves[LITTLE_ENDIAN ? 2 * i : 2 * i + 1] = ids[i] ?? 0;
  return wide;
}

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Softmax of logits / temperature at the rows `places`. */
export function softmaxAt(logits: Float32Array, places: Uint8Array, temperature: number): Float32Array {
  const out = new Float32Array(places.length * LABELS);
  for (const [i, place] of places.entries()) {
    const row = place * LABELS;
    let highest = -Infinity;
    for (let k = 0; k < LABELS; k++) highest = Math.max(highest, logits[row + k] ?? 0);
    let sum = 0;
    for (let k = 0; k < LABELS; k++) {
      const value = Math.exp(((logits[row + k] ?? 0) - highest) / temperature);
      out[i * LABELS + k] = value;
      sum += value;
    }
    for (let k = 0; k < LABELS; k++) out[i * LABELS + k] = (out[i * LABELS + k] ?? 0) / sum;
  }
  return out;
}
