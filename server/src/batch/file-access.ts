/**
 * The calls on files that reading and writing documents make, by the names they have in `node:fs/promises`.
 *
 * A program that has nothing else to do with its thread (the command line) can have them made at once: a call takes
 * microseconds then, where a round trip to the pool of threads takes ten times that, thirteen times a file. The editor's
 * server never does: its thread must not wait for a slow disk. Forcing to the disk always goes to the pool, where
 * several files wait together.
 */
import fs, { type Stats } from 'node:fs';
import promises from 'node:fs/promises';
import { promisify } from 'node:util';

let direct = false;

/** From now on calls on files are made at once, on the calling thread. */
export function makeFileCallsDirect(): void {
  direct = true;
}

/** Larger files are read by the pool of threads even then. Bytes. */
const READ_DIRECTLY = 4 * 1024 * 1024;

export async function stat(path: string): Promise<Stats> {
  return direct ? fs.statSync(path) : promises.stat(path);
}

export async function lstat(path: string): Promise<Stats> {
  return direct ? fs.lstatSync(path) : promises.lstat(path);
}

/** @param size of the file, where it is known: a large one is read without holding up the thread */
export async function readFile(path: string, size = 0): Promise<Buffer> {
  return direct && size <= READ_DIRECTLY ? fs.readFileSync(path) : promises.readFile(path);
}

export async function realpath(path: string): Promise<string> {
  return direct ? fs.realpathSync.native(path) : promises.realpath(path);
}

export async function access(path: string, mode: number): Promise<void> {
  if (direct) fs.accessSync(path, mode);
  else await promises.access(path, mode);
}

export async function mkdir(path: string, options: { readonly recursive: true }): Promise<void> {
  if (direct) fs.mkdirSync(path, options);
  else await promises.mkdir(path, options);
}

/** Waits for a file system that is writing: always left to the pool, where the others go on. */
export const { rename } = promises;

export async function unlink(path: string): Promise<void> {
  if (direct) fs.unlinkSync(path);
  else await promises.unlink(path);
}

/** The part of a FileHandle that writing a file needs. */
export interface OpenFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  stat(): Promise<Stats>;
  chown(user: number, group: number): Promise<void>;
  chmod(mode: number): Promise<void>;
  /** Forces it to the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export async function open(path: string, flags: string, mode?: number): Promise<OpenFile> {
  return direct ? new DirectFile(fs.openSync(path, flags, mode)) : promises.open(path, flags, mode);
}

class DirectFile implements OpenFile {
  readonly #file: number;

  constructor(file: number) {
    this.#file = file;
  }

  writeFile(bytes: Uint8Array): Promise<void> {
    return atOnce(() => {
      fs.writeFileSync(this.#file, bytes);
    });
  }

  stat(): Promise<Stats> {
    return atOnce(() => fs.fstatSync(this.#file));
  }

  chown(user: number, group: number): Promise<void> {
    return atOnce(() => {
      fs.fchownSync(this.#file, user, group);
    });
  }

  chmod(mode: number): Promise<void> {
    return atOnce(() => {
      fs.fchmodSync(this.#file, mode);
    });
  }

  sync(): Promise<void> {
    return flush(this.#file);
  }

  close(): Promise<void> {
    return atOnce(() => {
      fs.closeSync(this.#file);
    });
  }
}

const flush = promisify(fs.fsync);

function atOnce<T>(call: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(call());
  });
}
