/**
 * Makes a large log, CSV or JSONL file with invented people, the same for the same arguments:
 *
 *   node test/bench/lib/large-file.ts log 10GB big.log
 *
 * A log's lines come from a pool of 120,000 messages (people who log in, print, write and call, as in any office), each
 * with a time stamp of its own; tables and JSON have a number of their own in each row.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { argv } from 'node:process';

const GIVEN =
  'Camille Julien Hélène Sophie Laurent Nadia Étienne Claire Paul Lucie Karim Inès Hugo Emma Louis Anaïs Martin Jeanne Théo Alice Marc Élise Yann Rose'.split(
    ' ',
  );
const SURNAMES =
  'Fournier Perrin Garnier Lambert Chevalier Benali Marchand Deschamps Girard Roussel Leclerc Moreau Besson Caron Huet Vidal Aubert Brunet Carpentier Delmas Escoffier Faivre Guérin Hamon Jacquet Kessler Lemoine Mercier Nicolas Ollivier Pasquier Quentin Renaud Sauvage Tessier Urbain Vasseur Weber'.split(
    ' ',
  );
const TOWNS = 'Grenoble Lyon Nantes Rennes Dijon Tours Annecy Metz Pau Brest'.split(' ');

export type Kind = 'log' | 'csv' | 'jsonl';

/** Rows that a file is made of, one after the other. */
export function rowsOf(kind: Kind, seed = 7): () => string {
  const random = generator(seed);
  if (kind === 'log') return logRows(random);
  return kind === 'csv' ? csvRows(random) : jsonRows(random);
}

/** Writes a file of `size` bytes or a little more. */
export async function writeLargeFile(kind: Kind, size: number, path: string): Promise<void> {
  const out = createWriteStream(path, { highWaterMark: 4 * 1024 * 1024 });
  const row = rowsOf(kind);
  let written = 0;
  if (kind === 'csv') out.write('id;nom;prénom;e-mail;téléphone;ville;commentaire\n');
  while (written < size) {
    let part = '';
    while (part.length < 262_144) part += row();
    const bytes = Buffer.from(part);
    written += bytes.length;
    if (!out.write(bytes)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

interface Person {
  readonly given: string;
  readonly surname: string;
  readonly mail: string;
  readonly phone: string;
  readonly town: string;
}

const MESSAGES: readonly ((a: Person, b: Person, n: number) => string)[] = [
  (a, _, n) => `INFO  [auth] login ok user=${a.mail} ip=10.${n % 8}.${n % 200}.17 session opened`,
  (a, _, n) => `WARN  [auth] wrong password for ${a.mail} from 192.168.${n % 32}.4, attempt ${n % 5}`,
  (a, b) => `INFO  [mail] message from ${a.given} ${a.surname} <${a.mail}> to ${b.mail} delivered`,
  (a, _, n) => `INFO  [print] job sent by ${a.given} ${a.surname} to printer ${n % 40}, ${n % 12} pages`,
  (_, __, n) => `DEBUG [pool] connection ${n % 64} returned, ${n % 9} idle`,
  (_, __, n) => `INFO  [cron] backup of volume ${n % 16} finished without errors`,
  (a) => `INFO  [crm] call planned with ${a.given} ${a.surname}, tél. ${a.phone}, ${a.town}`,
  (_, __, n) => `ERROR [api] GET /v2/orders/${n % 500} answered 502 after 3 retries`,
];
const POOL = 120_000;

function logRows(random: () => number): () => string {
  const people = Array.from({ length: 4000 }, () => person(random));
  const pool = Array.from({ length: POOL }, () => {
    const message = pick(MESSAGES, random);
    return `${message(pick(people, random), pick(people, random), Math.floor(random() * 4096))}\n`;
  });
  let time = Date.UTC(2026, 0, 5, 6);
  let second = '';
  return () => {
    time += Math.floor(random() * 40);
    // Making a date costs more than all the rest: once a second is enough.
    const millisecond = time % 1000;
    if (millisecond < 40 || second === '') second = new Date(time).toISOString().slice(0, 19);
    return `${second}.${String(millisecond).padStart(3, '0')}Z ${pool[Math.floor(random() * POOL)] ?? ''}`;
  };
}

function csvRows(random: () => number): () => string {
  let id = 0;
  return () => {
    const { given, surname, mail, phone, town } = person(random);
    return `${++id};${surname};${given};${mail};${phone};${town};"Appeler ${given} ${surname}; rappel prévu"\n`;
  };
}

function jsonRows(random: () => number): () => string {
  let id = 0;
  return () => {
    const { given, surname, mail, phone, town } = person(random);
    const note = `Rendez-vous avec ${given} ${surname} à ${town}`;
    return `${JSON.stringify({ id: ++id, nom: surname, prénom: given, email: mail, phone, ville: town, note })}\n`;
  };
}

function person(random: () => number): Person {
  const given = pick(GIVEN, random);
  const surname = pick(SURNAMES, random);
  const plain = `${given}.${surname}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const number = Math.floor(random() * 100);
  const digits = String(10_000_000 + Math.floor(random() * 89_999_999));
  const phone = `06 ${digits.match(/../g)?.join(' ') ?? ''}`;
  return { given, surname, mail: `${plain}${number}@exemple.fr`, phone, town: pick(TOWNS, random) };
}

function pick<T>(list: readonly T[], random: () => number): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError('an empty list');
  return item;
}

/** Mulberry32: small, even enough for a benchmark. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** "200MB" in bytes. */
export function bytesIn(size: string): number {
  const [, digits, unit = ''] = /^(\d+)([KMG]?)B?$/i.exec(size) ?? [];
  if (digits === undefined) throw new RangeError('A size looks like 500KB, 200MB or 10GB.');
  return Number(digits) * 1024 ** ['', 'K', 'M', 'G'].indexOf(unit.toUpperCase());
}

if (import.meta.main) {
  const [, , kind, size, path] = argv;
  if ((kind !== 'log' && kind !== 'csv' && kind !== 'jsonl') || size === undefined || path === undefined) {
    console.error('node test/bench/lib/large-file.ts log|csv|jsonl SIZE FILE');
    process.exit(2);
  }
  await writeLargeFile(kind, bytesIn(size), path);
}
