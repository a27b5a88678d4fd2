import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { isWronglyDecoded } from '../../../server/src/lsp/wrong-encoding.ts';

describe('a document with replacement characters', () => {
  let folder: string;

  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nom-de-plume-encoding-'));
  });

  after(() => {
    fs.rmSync(folder, { recursive: true });
  });

  function check(what: string, bytes: Buffer, shown: string, expected: boolean): void {
    it(what, async () => {
      const file = path.join(folder, `${what.replaceAll(/\W/gu, '-')}.txt`);
      fs.writeFileSync(file, bytes);
      const document = { uri: URI.file(file).toString(), getText: () => shown };
      assert.equal(await isWronglyDecoded(document), expected);
    });
  }

  const letter = 'Madame Hélène Garnier est arrivée à Périgueux.\n';
  const windows = Buffer.from(letter, 'latin1');
  check('was opened as UTF-8 and is Windows-1252', windows, windows.toString('utf8'), true);
  check('was opened rightly', windows, letter, false);
  check('holds such characters itself', Buffer.from('a \ufffd b\n'), 'a \ufffd b\n', false);

  it('is no file: nothing can be said', async () => {
    assert.equal(await isWronglyDecoded({ uri: 'untitled:a', getText: () => '\ufffd' }), false);
  });
});
