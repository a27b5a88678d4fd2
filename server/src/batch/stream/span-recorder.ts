/** The spans of a large output on their way to the ledger, block by block. */
import type { EntityType } from '../../core/types.ts';
import type { SpanBlock, SpanPair, VaultService } from '../../store/vault-service.ts';

/** Spans a block: what is sent at a time stays small. */
const SPANS = 65_536;
/** Pairs a block. */
const PAIRS = 16_384;
/** A gap is stored in 32 bits: what is further away begins a block of its own. */
const LONGEST_GAP = 2 ** 31;

export interface NewSpan {
  readonly original: string;
  readonly replacement: string;
  readonly type: EntityType;
  readonly entityId: string;
}

export class SpanRecorder {
  readonly #vault: VaultService;
  readonly #runId: string;
  readonly #fileId: string;
  readonly #gaps = new Uint32Array(SPANS);
  readonly #which = new Uint32Array(SPANS);
  readonly #known = new Map<NewSpan, number>();
  #pairs: SpanPair[] = [];
  #spans = 0;
  #start = 0;
  #end = 0;
  #position = 0;
  #total = 0;
  #sent: Promise<void> = Promise.resolve();

  constructor(vault: VaultService, runId: string, fileId: string) {
    this.#vault = vault;
    this.#runId = runId;
    this.#fileId = fileId;
  }

  get total(): number {
    return this.#total;
  }

  /** @param at where the replacement begins in the output; equal objects of one pair are stored once a block */
  async add(at: number, span: NewSpan): Promise<void> {
    const isFull = this.#spans === SPANS || this.#pairs.length === PAIRS;
    if (isFull || at - this.#end > LONGEST_GAP) await this.#send(at);
    let pair = this.#known.get(span);
    if (pair === undefined) {
      pair = this.#pairs.length;
      this.#known.set(span, pair);
      const { original, replacement, type, entityId } = span;
      this.#pairs.push({ original, replacement, type, entityId });
    }
    this.#gaps[this.#spans] = at - this.#end;
    this.#which[this.#spans] = pair;
    this.#spans++;
    this.#total++;
    this.#end = at + span.replacement.length;
  }

  /** Sends what is left and waits until all of it is durable. */
  async finish(): Promise<void> {
    await this.#send(this.#end);
    await this.#sent;
  }

  async #send(next: number): Promise<void> {
    if (this.#spans > 0) {
      const block: SpanBlock = {
        start: this.#start,
        pairs: this.#pairs,
        gaps: this.#gaps.slice(0, this.#spans),
        which: this.#which.slice(0, this.#spans),
      };
      // One is on its way while the next is gathered.
      await this.#sent;
      this.#sent = this.#vault.appendSpans(this.#runId, this.#fileId, this.#position++, block);
      this.#sent.catch(() => undefined);
    }
    this.#pairs = [];
    this.#known.clear();
    this.#spans = 0;
    // A far span begins its block; else the block begins where the last span ended.
    this.#start = next - this.#end > LONGEST_GAP ? next : this.#end;
    this.#end = this.#start;
  }
}
