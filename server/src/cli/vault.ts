/** `vault ...`: what is done with a vault itself. */
import { resolve } from 'node:path';
import Table from 'cli-table3';
import { foldName } from '../core/text/fold.ts';
import { NomDePlumeError } from '../errors.ts';
import type { EntityRecord } from '../store/vault-service.ts';
import { vaultsIn, vaultsOf } from '../batch/find-vault.ts';
import { Context, shown } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { NO_DETECTOR } from './no-detector.ts';
import { ask, askOrRead, fromFile, passphrase } from './secrets.ts';
import type { StyleFlags } from './style.ts';
import { printLine, tell } from './terminal.ts';
import { createVault, openOptions, openVault, type OpenFlags } from './vault-access.ts';

export interface VaultFlags extends OpenFlags, StyleFlags {
  readonly vault: string;
  readonly domain?: string;
  readonly json?: true;
  readonly newPassphraseFile?: string;
  readonly exportPassphraseFile?: string;
  readonly yes?: true;
  readonly search?: true;
  readonly names?: true;
}

export interface FindFlags {
  readonly in?: readonly string[];
  readonly json?: true;
}

export async function create(flags: VaultFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  await createVault(context.vault, flags.vault, flags);
  return EXIT.done;
}

/** Counts; with --names the mapping itself, which the audit then tells of. */
export async function show(flags: VaultFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  const info = await openVault(context.vault, flags.vault, flags);
  if (flags.names !== true && flags.search !== true) {
    const { id, createdAt, theme, entities, files, runs } = info;
    if (flags.json === true) await printLine(JSON.stringify(info));
    else {
      await printLine(`Vault ${id}, made ${createdAt}, theme ${theme}`);
      await printLine(`${entities} entities, ${files} files, ${runs} runs`);
    }
    return EXIT.done;
  }
  const wanted = flags.search === true ? foldName(await askOrRead('Name to look for: ')) : '';
  const all = await context.vault.entities(flags.domain ?? 'default');
  const found = all.filter((entity) => foldName(`${entity.name} ${entity.pseudonym}`).includes(wanted));
  await context.vault.record({ action: 'show', counts: { entities: found.length } });
  await printEntities(found, flags.json === true);
  return EXIT.done;
}

async function printEntities(entities: readonly EntityRecord[], asJson: boolean): Promise<void> {
  if (asJson) {
    for (const { type, name, pseudonym, mentions, files } of entities) {
      await printLine(JSON.stringify({ type, name, pseudonym, mentions, files }));
    }
    return;
  }
  const table = new Table({
    head: ['Type', 'Original', 'Pseudonym', 'Mentions', 'Files'],
    style: { head: [], border: [] },
  });
  for (const { type, name, pseudonym, mentions, files } of entities) {
    table.push([type, name, pseudonym, mentions, files]);
  }
  await printLine(table.toString());
}

export async function changePassphrase(flags: VaultFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  const current = await passphrase(flags, false);
  await context.vault.open(resolve(flags.vault), { passphrase: current }, openOptions(flags));
  const next =
    flags.newPassphraseFile === undefined ? await newPassphrase() : await fromFile(flags.newPassphraseFile);
  await context.vault.changePassphrase({ passphrase: current }, next);
  tell('The passphrase was changed. The recovery key is the same.');
  return EXIT.done;
}

async function newPassphrase(): Promise<string> {
  const first = await ask('New passphrase: ');
  if ((await ask('Again: ')) === first) return first;
  throw new NomDePlumeError('usage', 'The two passphrases differ.', 'Start again.');
}

/** Every row decrypted, every link of the audit chain followed. */
export async function check(flags: VaultFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  await openVault(context.vault, flags.vault, flags);
  const findings = await context.vault.check(context.signal);
  if (flags.json === true) await printLine(JSON.stringify({ findings }));
  else {
    for (const { code, what } of findings) await printLine(`${code}: ${what}`);
    await printLine(findings.length === 0 ? 'The vault is whole.' : `${findings.length} things are wrong.`);
  }
  return findings.length === 0 ? EXIT.done : EXIT.findings;
}

/** A new data key and a new recovery key, for a vault whose keys may have been seen. */
export async function rekey(flags: VaultFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  const secret = await passphrase(flags, false);
  await context.vault.open(resolve(flags.vault), { passphrase: secret }, openOptions(flags));
  const { recoveryKey } = await context.vault.rekey(secret);
  tell('Everything was encrypted anew; the old recovery key opens nothing any more.');
  tell(`The new recovery key, shown this once; keep it away from this machine: ${recoveryKey}`);
  return EXIT.done;
}

/** Everything in one file, encrypted, for another vault to take in. */
export async function exportVault(target: string, flags: VaultFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  await openVault(context.vault, flags.vault, flags);
  const rows = await context.vault.exportTo(resolve(target), await exportPassphrase(flags, true));
  tell(`${rows} rows were written to ${resolve(target)}, encrypted.`);
  return EXIT.done;
}

/** Every original with its pseudonym, in clear, after a warning. */
export async function exportCsv(target: string, flags: VaultFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  await openVault(context.vault, flags.vault, flags);
  tell('The table will hold every original beside its pseudonym, and nothing encrypts it.');
  await confirmed('csv', 'Whoever reads it knows everybody.', flags);
  const rows = await context.vault.exportCsv(resolve(target));
  tell(
    `${rows} rows were written to ${resolve(target)}, readable by you alone. Delete it when it has served.`,
  );
  return EXIT.done;
}

/** Which vaults wrote these files: for a workspace that was moved, renamed or cloned. Needs no passphrase. */
export async function find(paths: readonly string[], flags: FindFlags): Promise<number> {
  await using context = new Context({ paths });
  const vaults = (flags.in ?? ['.']).flatMap((folder) => vaultsIn(resolve(folder)));
  const found = await vaultsOf(context.paths, vaults, await context.environment(NO_DETECTOR));
  if (flags.json === true) await printLine(JSON.stringify({ vaults: found }));
  else
    for (const { file, outputs } of found) await printLine(`${shown(file)}: wrote ${outputs} of the files`);
  if (found.length > 0) return EXIT.done;
  tell('None of the vaults there wrote any of these files.');
  return EXIT.findings;
}

export async function importVault(source: string, flags: VaultFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  await openVault(context.vault, flags.vault, flags);
  const outcome = await context.vault.importFrom(resolve(source), await exportPassphrase(flags, false));
  const { added, known, conflicts } = outcome;
  await printLine(
    `${added} rows added, ${known} known already, ${conflicts} left out: the vault's own hold.`,
  );
  return EXIT.done;
}

/** The export's own passphrase: from its file, else as the vault's is given. */
async function exportPassphrase(flags: VaultFlags, isNew: boolean): Promise<string> {
  const { exportPassphraseFile } = flags;
  return exportPassphraseFile === undefined ? passphrase(flags, isNew) : fromFile(exportPassphraseFile);
}

/** A new recovery key in place of one that was lost or seen. */
export async function recoveryKey(flags: VaultFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  const current = { passphrase: await passphrase(flags, false) };
  await context.vault.open(resolve(flags.vault), current, openOptions(flags));
  const made = await context.vault.replaceRecoveryKey(current);
  tell('The old recovery key opens nothing any more.');
  tell(`The new recovery key, shown this once; keep it away from this machine: ${made.recoveryKey}`);
  return EXIT.done;
}

/** Finishes an erasure that another program held up. */
export async function sweep(flags: VaultFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  await openVault(context.vault, flags.vault, flags);
  if (await context.vault.sweep()) {
    tell('What erasures left in free pages and in the WAL was overwritten.');
    return EXIT.done;
  }
  tell('Still pending: another program reads the vault. Close it and try again.');
  return EXIT.findings;
}

export async function backup(target: string, flags: VaultFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  await openVault(context.vault, flags.vault, flags);
  await context.vault.backup(resolve(target));
  tell(`A copy of the vault, encrypted as it is, was written to ${resolve(target)}.`);
  return EXIT.done;
}

/** Erases one entity, by the name that is asked for: names are never arguments. */
export async function erase(flags: VaultFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  await openVault(context.vault, flags.vault, flags);
  const domain = flags.domain ?? 'default';
  const name = foldName(await askOrRead('Name to erase: '));
  const found = (await context.vault.entities(domain)).filter((entity) => foldName(entity.name) === name);
  if (found.length === 0) {
    throw new NomDePlumeError(
      'nothing-to-do',
      'The vault knows nobody and nothing of exactly this name.',
      'Look it up with: vault show --search',
    );
  }
  for (const { id } of found) {
    const { files, spans, components, sharedComponents, related } = await context.vault.previewErasure(
      domain,
      id,
    );
    tell(
      `In ${files} files, ${spans} places; ${components} components go with it, ${sharedComponents} stay, since ` +
        `others have them; ${related.length} other entities hold the name.`,
    );
  }
  await confirmed('erase', 'It can never be restored afterwards.', flags);
  const outcome = await context.vault.erase(
    domain,
    found.map(({ id }) => id),
  );
  await printLine(
    `${outcome.entities} entities erased, ${outcome.components} components, ${outcome.spans} places in ` +
      `${outcome.files} files.`,
  );
  if (outcome.swept) return EXIT.done;
  tell('Pending: another program reads the vault, whose old pages may still hold ciphertext.');
  tell('Close it, then run: vault sweep');
  return EXIT.findings;
}

export async function destroy(flags: VaultFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  const secret = { passphrase: await passphrase(flags, false) };
  await confirmed('destroy', 'Nothing can be restored afterwards.', flags);
  await context.vault.destroy(resolve(flags.vault), secret);
  tell('The vault was destroyed.');
  return EXIT.done;
}

/** Goes on only for somebody who types the word, or said --yes. @throws NomDePlumeError `cancelled` */
async function confirmed(word: string, why: string, { yes }: VaultFlags): Promise<void> {
  if (yes === true || (await ask(`${why} Type "${word}" to go on: `)) === word) return;
  throw new NomDePlumeError('cancelled', 'Cancelled.', 'Nothing was changed.');
}
