/**
 * Somebody who has the vault's file, every output and a list of a thousand names, half of which are in it, and wants to
 * know which: first without the key, then with the passphrase, after the names were erased. Whatever can be seen is
 * held against what is true; with honest randomness, a correlation of n pairs stays below 4.5 / sqrt(n) all but once in
 * a hundred thousand times.
 */
import assert from 'node:assert/strict';
import { createHash, createHmac, randomInt } from 'node:crypto';
import { foldName } from '../../../server/src/core/text/fold.ts';
import { Vault } from '../../../server/src/store/vault.ts';
import type { LedgerSpan } from '../../../server/src/store/vault-service.ts';
import {
  bytesOf,
  document,
  forge,
  newVault,
  PASSPHRASE,
  query,
  removeFolders,
  RUN,
  using,
} from './support.ts';

const CANDIDATES = 1000;
const IN = 500;
const names = Array.from({ length: CANDIDATES }, (_, index) => `${word(index)} ${word(7919 + index * 3)}`);

describe('an attacker with the vault, the outputs and a list of names', () => {
  /** Who is in the vault, in the order of the alphabet. */
  let inside: readonly string[];
  let file: string;
  /** By name: the identifier of its row. */
  let ids: ReadonlyMap<string, string>;
  let pseudonyms: ReadonlyMap<string, string>;

  before(() => {
    inside = shuffled(names).slice(0, IN).sort(byKey);
    ({ file } = newVault());
    using(file, (vault) => {
      vault.prepare('default', [document('a', ...inside)], new Set());
      const entities = vault.entities('default');
      ids = new Map(entities.map(({ name, id }) => [name, id]));
      pseudonyms = new Map(entities.map(({ name, pseudonym }) => [name, pseudonym]));
      const run = vault.beginRun(RUN);
      vault.intend(
        run,
        inside.map((name, index) => ({
          path: `/work space/${index}.txt`,
          before: sha256(textOf(name)),
          after: sha256(textOf(pseudonyms.get(name) ?? '')),
          encoding: 'utf8',
          bom: false,
          spans: [spanOf(name)],
        })),
      );
      vault.settle(
        run,
        inside.map((_, index) => ({ path: `/work space/${index}.txt`, outcome: 'written' as const })),
      );
      vault.endRun(run, 'done');
    });
    // All in one file, as a thief finds it.
    forge(file);
  });
  after(removeFolders);

  function spanOf(name: string): LedgerSpan {
    const replacement = pseudonyms.get(name) ?? '';
    const entityId = ids.get(name) ?? '';
    return { start: 0, length: replacement.length, original: name, replacement, type: 'PERSON', entityId };
  }

  function columnOf(sql: string): ReadonlyMap<string, number> {
    const rows = query(file, `SELECT json_array(lower(hex(id)), ${sql}) FROM names`).map(
      (row) => JSON.parse(String(row)) as [string, number],
    );
    return new Map(rows);
  }

  describe('without the key', () => {
    it('finds no digest of a name or of a text that holds one, with any key that is to be read', () => {
      const windows = sixBytesOf(bytesOf(file));
      const [vaultId, keyId, created] = ['vault_id', 'key_id', 'created_at'].map((column) =>
        String(query(file, `SELECT ${column} FROM header`)[0]),
      );
      const [salt] = query(file, 'SELECT salt FROM header') as [Buffer];
      const keys = ['', vaultId ?? '', keyId ?? '', created ?? '', salt];
      let tried = 0;
      for (const name of names) {
        for (const text of [name, foldName(name), textOf(name), `entity:PERSON\0${foldName(name)}`]) {
          const digests = [
            createHash('sha256').update(text).digest(),
            ...keys.map((key) => createHmac('sha256', key).update(text).digest()),
          ];
          for (const digest of digests) {
            assert.ok(!windows.has(digest.readUIntLE(0, 6)), 'a digest of a candidate is in the file');
            tried++;
          }
        }
      }
      assert.ok(tried >= CANDIDATES * 4 * 6);
    });

    it('sees rows of names that are all of one length', () => {
      assert.deepEqual(new Set(columnOf('length(sealed)').values()).size, 1);
    });

    it('sees ledger rows of one name that are all of one length', () => {
      for (const table of ['files', 'chunks', 'outcomes']) {
        const lengths = new Set(query(file, `SELECT length(sealed) FROM ${table}`));
        assert.equal(lengths.size, 1, table);
      }
    });

    // What can be seen of a name's row, as a number, and what is true of the name, as another.
    const seen: Readonly<Record<string, string>> = {
      'its place in the table': 'rowid',
      'its identifier': firstBytes('id'),
      'its look-up value': firstBytes('name_index'),
      "its pseudonym's look-up value": firstBytes('pseudonym_index'),
      'its nonce': firstBytes('sealed'),
      'its version': 'version',
    };
    for (const [what, sql] of Object.entries(seen)) {
      it(`learns nothing from ${what}: neither who it is in the alphabet, nor how long the name is`, () => {
        const visible = columnOf(sql);
        const row = inside.map(
          (name) => visible.get((ids.get(name) ?? '').replaceAll('-', '')) ?? Number.NaN,
        );
        assert.ok(row.every((value) => Number.isFinite(value)));
        const limit = 4.5 / Math.sqrt(inside.length);
        const alphabet = correlation(
          row,
          inside.map((_, index) => index),
        );
        const length = correlation(
          row,
          inside.map((name) => name.length),
        );
        assert.ok(Math.abs(alphabet) < limit, `order of the alphabet: ${alphabet}`);
        assert.ok(Math.abs(length) < limit, `length of the name: ${length}`);
      });
    }

    it('sees look-up values that are spread evenly', () => {
      for (const column of ['name_index', 'pseudonym_index', 'id']) {
        const counts = new Array<number>(16).fill(0);
        const values = query(file, `SELECT ${column} FROM names WHERE ${column} IS NOT NULL`) as Buffer[];
        for (const value of values) {
          // Not the bits of an identifier that say its version.
          for (const byte of value.subarray(0, 6)) counts[byte >> 4] = (counts[byte >> 4] ?? 0) + 1;
        }
        const expected = (values.length * 6) / 16;
        const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
        // 15 degrees of freedom: above 52 once in 200,000 times.
        assert.ok(chi < 52, `${column}: ${chi}`);
      }
    });

    it('finds those that are in no oftener than those that are not', () => {
      // The best that can be done with an order: the n-th row is taken for the n-th candidate of the alphabet.
      const rows = [...columnOf('rowid')].sort((a, b) => a[1] - b[1]).map(([id]) => id);
      const truth = new Map(inside.map((name) => [(ids.get(name) ?? '').replaceAll('-', ''), name]));
      const ranked = [...names].sort(byKey);
      let hits = 0;
      for (const [index, id] of rows.entries()) {
        const guess = ranked[Math.floor((index * ranked.length) / rows.length)];
        if (truth.get(id) === guess) hits++;
      }
      assert.ok(
        hits <= 6,
        `${hits} of ${rows.length} rows were told by their place; chance gives one or none`,
      );
    });
  });

  describe('with the passphrase, after the names were erased', () => {
    let erased: readonly string[];
    /** Identifier of the row -> who it was. */
    let was: ReadonlyMap<string, string>;
    let gone: readonly Buffer[];

    before(() => {
      erased = shuffled(inside).slice(0, 200).sort(byKey);
      was = new Map(erased.map((name) => [(ids.get(name) ?? '').replaceAll('-', ''), name]));
      const sealed = (): Buffer[] =>
        ['names', 'chunks', 'files', 'seeds'].flatMap(
          (table) => query(file, `SELECT sealed FROM ${table}`) as Buffer[],
        );
      const before = sealed();
      using(file, (vault) => {
        const outcome = vault.erase(
          'default',
          erased.map((name) => ids.get(name) ?? ''),
        );
        assert.deepEqual([outcome.entities, outcome.spans, outcome.swept], [200, 200, true]);
      });
      const after = new Set(sealed().map((row) => row.toString('hex')));
      gone = before.filter((row) => !after.has(row.toString('hex')));
    });

    it('finds none of the erased ciphertext in the file or beside it', () => {
      // Names, given names and surnames, chunks and files of 200 persons, and the seed.
      assert.ok(gone.length > 5 * 200);
      const bytes = bytesOf(file);
      for (const row of gone)
        assert.ok(!bytes.includes(row.subarray(0, 32)), 'ciphertext of an erased row is left');
    });

    it('is told nothing by any question the vault answers', () => {
      using(file, (vault) => {
        const told = JSON.stringify([
          vault.dictionary('default').names,
          vault.entities('default'),
          vault.reverseDictionary('default'),
          vault.decisions('default'),
          vault.audit(),
          vault.runs().map(({ id }) => vault.runFiles(id)),
        ]);
        for (const name of erased) {
          assert.ok(!told.includes(name), 'an erased name is told');
          for (const part of name.split(' ')) assert.ok(!told.includes(`"${part}"`), 'a part of one is told');
          assert.equal(vault.ledgerOf(sha256(textOf(name))), undefined, 'a text that held it is known');
        }
        for (const name of names) assert.ok(!told.includes(sha256(textOf(name))) || !erased.includes(name));
        assert.deepEqual(vault.check(), []);
      });
    });

    it('ranks the erased names among the candidates no better than chance', () => {
      // Candidates: those that are not in any more, the erased among them. Each row that is only reserved is held
      // against them by everything it still shows.
      const reserved = query(file, 'SELECT lower(hex(id)) FROM names WHERE name_index IS NULL').map(String);
      const places = columnOf('rowid');
      const left = new Set(inside.filter((name) => !erased.includes(name)));
      const candidates = names.filter((name) => !left.has(name)).sort(byKey);
      const rank = new Map(candidates.map((name, index) => [name, index]));
      const rows = reserved.filter((id) => was.has(id));
      assert.equal(rows.length, erased.length);
      const truth = rows.map((id) => rank.get(was.get(id) ?? '') ?? Number.NaN);
      const limit = 4.5 / Math.sqrt(rows.length);
      const visible: Readonly<Record<string, (id: string) => number>> = {
        place: (id) => places.get(id) ?? 0,
        identifier: (id) => Number.parseInt(id.slice(0, 8), 16),
      };
      for (const [what, value] of Object.entries(visible)) {
        const found = correlation(rows.map(value), truth);
        assert.ok(Math.abs(found) < limit, `${what}: ${found}`);
      }
      assert.equal(new Set(query(file, 'SELECT length(sealed) FROM names')).size, 1);
    });

    it('gets other pseudonyms when the candidates are assigned again', () => {
      const asked = new Map(erased.map((name) => [pseudonyms.get(name), name]));
      using(file, (vault) => {
        const candidates = names.filter((name) => !inside.includes(name) || erased.includes(name));
        vault.prepare('default', [document('again', ...candidates)], new Set());
        for (const { name, pseudonym } of vault.entities('default')) {
          assert.notEqual(asked.get(pseudonym), name, 'the pseudonym comes again for the same name');
        }
      });
      Vault.open(file, { passphrase: PASSPHRASE }).close();
    });
  });
});

/** Every six bytes that stand together, as a number: a digest meets one by chance once in ten thousand runs. */
function sixBytesOf(bytes: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at + 6 <= bytes.length; at++) found.add(bytes.readUIntLE(at, 6));
  return found;
}

function textOf(name: string): string {
  return `${name} est entendu ce jour.`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The first bytes of a column as a number. */
function firstBytes(column: string): string {
  const byte = (at: number): string =>
    `(instr('0123456789ABCDEF', substr(hex(${column}), ${at}, 1)) - 1) * ${16 ** (6 - at)}`;
  return [1, 2, 3, 4, 5, 6].map(byte).join(' + ');
}

/** Rank correlation (Spearman), 0 where one side is constant. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (x.length - 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let index = 0; index < x.length; index++) {
    const [dx, dy] = [(x[index] ?? 0) - mean, (y[index] ?? 0) - mean];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

/** Equal values have their ranks' mean. */
function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const first = new Map<number, number>();
  const count = new Map<number, number>();
  for (const [index, value] of sorted.entries()) {
    if (!first.has(value)) first.set(value, index);
    count.set(value, (count.get(value) ?? 0) + 1);
  }
  return values.map((value) => (first.get(value) ?? 0) + ((count.get(value) ?? 1) - 1) / 2);
}

function shuffled<T>(values: readonly T[]): T[] {
  const all = [...values];
  for (let index = all.length - 1; index > 0; index--) {
    const other = randomInt(index + 1);
    const [a, b] = [all[index], all[other]];
    if (a === undefined || b === undefined) continue;
    all[index] = b;
    all[other] = a;
  }
  return all;
}

function byKey(a: string, b: string): number {
  return foldName(a) < foldName(b) ? -1 : 1;
}

/** A made-up word that no two numbers share, of two to four syllables. */
function word(number: number): string {
  const consonants = 'bcdfgjklmnprstvz';
  const vowels = 'aeiou';
  let text = '';
  for (let rest = number + 81; rest > 0; rest = Math.floor(rest / 80)) {
    text += (consonants[rest % 16] ?? '') + (vowels[Math.floor(rest / 16) % 5] ?? '');
  }
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${number % 2 === 0 ? 'x' : 'rand'}`;
}
