/**
 * A small file beside the vault that remembers how far the vault had come. A database put back to an older state is
 * consistent in itself; only something outside of it can tell.
 *
 * Written after each change is durable, so it is never ahead of an honest vault: behind (a crash in between) is fine.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
import type { KeyObject } from 'node:crypto';
import * as v from 'valibot';
import { mac } from './crypto.ts';
import type { Manifest } from './manifest.ts';

const CONTENT = v.object({
  vault: v.string(),
  generation: v.number(),
  audit: v.object({ count: v.number(), head: v.string() }),
  mac: v.string(),
});

export interface Anchor {
  readonly generation: number;
  readonly audit: Manifest['audit'];
}

export function anchorFile(vaultFile: string): string {
  return `${vaultFile}.anchor`;
}

/** The anchor; `missing` without a file, `changed` when the file is not one that this key wrote. */
export function readAnchor(
  vaultFile: string,
  key: KeyObject,
  vaultId: string,
): Anchor | 'missing' | 'changed' {
  let text: string;
  try {
    text = readFileSync(anchorFile(vaultFile), 'utf8');
  } catch {
    return 'missing';
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'changed';
  }
  if (!v.is(CONTENT, json) || json.vault !== vaultId) return 'changed';
  return anchorMac(key, vaultId, json) === json.mac
    ? { generation: json.generation, audit: json.audit }
    : 'changed';
}

/** Replaces the anchor as a whole. `durable`: also after a power failure. */
export function writeAnchor(
  vaultFile: string,
  key: KeyObject,
  vaultId: string,
  { generation, audit }: Anchor,
  durable: boolean,
): void {
  const file = anchorFile(vaultFile);
  // Several threads and programs may write it at once.
  const next = `${file}.${process.pid}-${threadId}`;
  const content = { vault: vaultId, generation, audit, mac: anchorMac(key, vaultId, { generation, audit }) };
  try {
    const descriptor = openSync(next, 'w', 0o600);
    try {
      writeSync(descriptor, JSON.stringify(content));
      if (durable) fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

function anchorMac(key: KeyObject, vaultId: string, { generation, audit }: Anchor): string {
  return mac(
    key,
    Buffer.from(JSON.stringify(['anchor', vaultId, generation, audit.count, audit.head])),
  ).toString('hex');
}
