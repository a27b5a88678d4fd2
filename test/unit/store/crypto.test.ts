import assert from 'node:assert/strict';
import {
  DEFAULT_SCRYPT,
  deriveKeys,
  indexOf,
  newKey,
  passphraseKey,
  scryptWithinBounds,
  seal,
  unseal,
} from '../../../server/src/store/crypto.ts';
import { newRecoveryKey, parseRecoveryKey } from '../../../server/src/store/recovery-key.ts';
import { isNetworkFileSystem } from '../../../server/src/store/connection.ts';
import { hasCode } from './support.ts';

describe('cryptography of the vault', () => {
  it('bounds what a stored key derivation may ask for', () => {
    const cases: readonly (readonly [number, number, number, boolean])[] = [
      [17, 8, 1, true],
      [14, 8, 1, true],
      [20, 8, 1, true],
      [13, 8, 1, false],
      [1, 8, 1, false],
      [21, 8, 1, false],
      [31, 8, 1, false],
      [17, 1, 1, false],
      [17, 2 ** 30, 1, false],
      [17, 8, 2 ** 30, false],
      [20, 16, 1, false],
      [17.5, 8, 1, false],
      [Number.NaN, 8, 1, false],
    ];
    for (const [logN, r, p, allowed] of cases) {
      assert.equal(scryptWithinBounds({ logN, r, p }), allowed, `${logN} ${r} ${p}`);
      if (!allowed) {
        assert.throws(() => passphraseKey('x', Buffer.alloc(32), { logN, r, p }), hasCode('vault-tampered'));
      }
    }
    assert.deepEqual(DEFAULT_SCRYPT, { logN: 17, r: 8, p: 1 });
  });

  it('derives the key that RFC 7914 expects of scrypt', () => {
    // Its third vector: N = 2^14, r = 8, p = 1, first 32 of 64 bytes.
    const key = passphraseKey('pleaseletmein', Buffer.from('SodiumChloride'), { logN: 14, r: 8, p: 1 });
    assert.equal(key.toString('hex'), '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2');
  });

  it('takes a passphrase typed in another normal form for the same', () => {
    const parameters = { logN: 14, r: 8, p: 1 };
    const salt = Buffer.alloc(32, 1);
    assert.deepEqual(
      passphraseKey('caf\u00e9', salt, parameters),
      passphraseKey('cafe\u0301', salt, parameters),
    );
  });

  it('opens only what was sealed with the same key and associated data', () => {
    const key = newKey();
    const sealed = seal(key, Buffer.from('Marie'), Buffer.from('here'));
    assert.equal(unseal(key, sealed, Buffer.from('here'))?.toString(), 'Marie');
    assert.equal(unseal(key, sealed, Buffer.from('there')), undefined);
    assert.equal(unseal(newKey(), sealed, Buffer.from('here')), undefined);
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      assert.equal(unseal(key, changed, Buffer.from('here')), undefined);
    }
    for (let length = 0; length < sealed.length; length++) {
      assert.equal(unseal(key, sealed.subarray(0, length), Buffer.from('here')), undefined);
    }
  });

  it('never seals the same content in the same way', () => {
    const key = newKey();
    const sealed = Array.from({ length: 1000 }, () =>
      seal(key, Buffer.from('x'), Buffer.alloc(0)).toString('hex'),
    );
    assert.equal(new Set(sealed).size, 1000);
  });

  it('has one key a purpose, of this vault alone', () => {
    const dataKey = newKey();
    const keys = ['a', 'b'].flatMap((vault) => {
      const { field, index, ledger, audit, manifest } = deriveKeys(dataKey, vault);
      return [field, index, ledger, audit, manifest];
    });
    assert.equal(new Set(keys.map((key) => key.export().toString('hex'))).size, 10);
    const { index } = deriveKeys(dataKey, 'a');
    assert.notDeepEqual(indexOf(index, 'a', 'bc'), indexOf(index, 'ab', 'c'));
  });
});

describe('recovery key', () => {
  it('is nine groups of four, read back however it is typed', () => {
    for (let round = 0; round < 200; round++) {
      const { text, secret } = newRecoveryKey();
      assert.match(text, /^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
      for (const typed of [
        text,
        text.toLowerCase(),
        text.replaceAll('-', ' '),
        text.replaceAll('0', 'O').replaceAll('1', 'l'),
      ]) {
        assert.deepEqual(parseRecoveryKey(typed), secret);
      }
    }
  });

  it('tells a slip of the pen from a wrong key', () => {
    const { text } = newRecoveryKey();
    const swapped = Array.from(text);
    const at = swapped.findIndex(
      (letter, index) => letter !== swapped[index + 1] && letter !== '-' && swapped[index + 1] !== '-',
    );
    [swapped[at], swapped[at + 1]] = [swapped[at + 1] ?? '', swapped[at] ?? ''];
    for (const wrong of [swapped.join(''), text.slice(0, -1), `${text}0`, '', 'U'.repeat(36)]) {
      assert.throws(() => parseRecoveryKey(wrong), hasCode('vault-passphrase'));
    }
  });
});

describe('network drives', () => {
  const none = (): string => 'ext4';
  const cases: readonly (readonly [string, number, () => string, boolean])[] = [
    ['NFS', 0x6969, none, true],
    ['SMB 2', 0xfe534d42, none, true],
    ['SMB 2, as a signed number', 0xfe534d42 | 0, none, true],
    ['ext4', 0xef53, none, false],
    ['tmpfs', 0x01021994, none, false],
    ['a local FUSE', 0x65735546, () => 'fuse.gocryptfs', false],
    ['sshfs', 0x65735546, () => 'fuse.sshfs', true],
  ];
  for (const [name, type, mounted, refused] of cases) {
    it(`${name} is ${refused ? 'refused' : 'taken'}`, () => {
      assert.equal(isNetworkFileSystem(type, mounted), refused);
    });
  }
});
