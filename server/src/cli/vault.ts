/** `vault ...`: what is done with a vault itself. */
import { resolve } from 'node:path';
import Table from 'cli-table3';
import { foldName } from '../core/text/fold.ts';
import type { ThemeName } from '../core/pseudonyms/mapping.ts';
import { NomDePlumeError } from '../errors.ts';
import type { EntityRecord } from '../store/vault-service.ts';
import { Context } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { ask, askOrRead, fromFile, passphrase } from './secrets.ts';
import { printLine, tell } from './terminal.ts';
import { createVault, openOptions, openVault, type OpenFlags } from './vault-access.ts';

export interface VaultFlags extends OpenFlags {
  readonly vault: string;
  readonly theme?: ThemeName;
  readonly domain?: string;
  readonly json?: true;
  readonly newPassphraseFile?: string;
  readonly exportPassphraseFile?: string;
  readonly yes?: true;
  readonly search?: true;
  readonly names?: true;
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
  const wanted = flags.search === true ? foldName(await ask('Name to look for: ')) : '';
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
  if (
    flags.yes !== true &&
    (await ask('It can never be restored afterwards. Type "erase" to go on: ')) !== 'erase'
  ) {
    throw new NomDePlumeError('cancelled', 'Cancelled.', 'Nothing was changed.');
  }
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
  tell('Close it, then run: vault check');
  return EXIT.findings;
}

export async function destroy(flags: VaultFlags): Promise<number> {
  await using context = new Context({ vaultFile: flags.vault });
  const secret = { passphrase: await passphrase(flags, false) };
  if (flags.yes !== true) {
    const answer = await ask('Nothing can be restored afterwards. Type "destroy" to go on: ');
    if (answer !== 'destroy') throw new NomDePlumeError('cancelled', 'Cancelled.', 'Nothing was changed.');
  }
  await context.vault.destroy(resolve(flags.vault), secret);
  tell('The vault was destroyed.');
  return EXIT.done;
}
