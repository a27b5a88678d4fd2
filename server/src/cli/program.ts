/** The command line's grammar. What the commands do is in the files beside this one. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { ALL_TYPES, isEntityType } from '../core/detect/entity-types.ts';
import { DATE_SHIFTS, THEMES } from '../core/pseudonyms/mapping.ts';
import type { EntityType } from '../core/types.ts';
import { FAILURE_SEVERITIES } from '../settings.ts';
import { check, CHECK_FORMATS, type CheckFlags } from './check.ts';
import { detect, type DetectFlags } from './detect.ts';
import { jobFlags } from './job-flags.ts';
import { pseudonymize, type PseudonymizeFlags } from './pseudonymize.ts';
import { remap, type RemapFlags } from './remap.ts';
import { report, type ReportFlags } from './report.ts';
import { restore, type RestoreFlags } from './restore.ts';
import { undo, type UndoFlags } from './undo.ts';
import * as vault from './vault.ts';
import { verify, type VerifyFlags } from './verify.ts';

const PATHS = 'files, folders (walked, ignore files respected), or - for standard input';

/**
 * The program, ready to parse arguments.
 * @param done gets the exit code of the command that ran
 */
export function program(version: string, done: (code: number) => void): Command {
  const root = new Command('nom-de-plume')
    .description('Finds names and identifiers in texts, replaces them with consistent pseudonyms, and back.')
    .version(version)
    .showHelpAfterError('(add --help for what can be given)')
    .exitOverride();
  const command = (name: string, description: string): Command =>
    root.command(name).description(description).exitOverride();

  jobFlags(command('detect', 'find names and identifiers'))
    .argument('<path...>', PATHS)
    .option(
      '--json',
      'one line a document: {"file", "entities": [[start, end, type, confidence, detector], ...]}',
    )
    .option('--types <list>', `only these, with commas between: ${ALL_TYPES.join(',')}`, types)
    .option('--min-confidence <number>', 'only mentions at least this certain, 0 to 1', probability)
    .addOption(workers())
    .action(async (paths: string[], flags: DetectFlags) => {
      done(await detect(paths, flags));
    });

  style(jobFlags(inVault(target(command('pseudonymize', 'replace names with pseudonyms')))))
    .argument('<path...>', PATHS)
    .option('--dry-run', 'say what would be done, change nothing')
    .option('--events', 'for programs: progress, documents and the outcome as one JSON object a line')
    .addOption(workers())
    .addOption(modelLimit())
    .action(async (paths: string[], flags: PseudonymizeFlags) => {
      done(await pseudonymize(paths, flags));
    });

  inVault(target(command('restore', 'bring the originals back')))
    .argument('<path...>', PATHS)
    .action(async (paths: string[], flags: RestoreFlags) => {
      done(await restore(paths, flags));
    });

  inVault(command('check', 'fail if something is left to replace: before a commit, or in a pipeline'))
    .argument('[path...]', `${PATHS}; with --staged only what is staged below these`)
    .option('--staged', "what the next commit brings, as git's index has it")
    .addOption(new Option('--format <format>', 'of the findings').choices(CHECK_FORMATS).default('plain'))
    .addOption(
      new Option('--fail-on <severity>', 'least severity that fails; else as settings say').choices(
        FAILURE_SEVERITIES,
      ),
    )
    .option('--types <list>', 'only these, with commas between', types)
    .option('--min-confidence <number>', 'only mentions at least this certain, 0 to 1', probability)
    .addOption(workers())
    .action(async (paths: string[], flags: CheckFlags) => {
      done(await check(paths, flags));
    });

  style(inVault(command('remap', 'another theme or strategy: files that were pseudonymised follow'), true))
    .argument('<path...>', PATHS)
    .option('--rename', 'another pseudonym for one name; both are asked for, or read from standard input')
    .option('--no-fsync', 'do not wait for the disk; faster, and unsafe when the power fails')
    .option('--json', 'the outcome as one object')
    .action(async (paths: string[], flags: RemapFlags) => {
      done(await remap(paths, flags));
    });

  inVault(command('undo', 'take a run back: the last one, or an earlier one that no later one lies on'), true)
    .option('--run <id>', 'the run, as --list names it')
    .option('--list', 'the runs, newest first')
    .action(async (flags: UndoFlags) => {
      done(await undo(flags));
    });

  inVault(command('verify', 'look for originals that are still to be read'))
    .argument('<path...>', PATHS)
    .option('--json', 'one object with every finding')
    .action(async (paths: string[], flags: VerifyFlags) => {
      done(await verify(paths, flags));
    });

  addVaultCommands(command('vault', 'make, show, change, check, copy and destroy vaults'), done);

  inVault(command('report', 'what the audit of a vault shows'), true)
    .addOption(new Option('--format <format>', 'of the report').choices(['md', 'json', 'csv']).default('md'))
    .action(async (flags: ReportFlags) => {
      done(await report(flags));
    });
  return root;
}

function addVaultCommands(root: Command, done: (code: number) => void): void {
  const command = (name: string, description: string): Command =>
    inVault(root.command(name).description(description).exitOverride(), true);
  const simple = (
    name: string,
    description: string,
    run: (flags: vault.VaultFlags) => Promise<number>,
  ): Command =>
    command(name, description).action(async (flags: vault.VaultFlags) => {
      done(await run(flags));
    });

  style(simple('create', 'make a vault; its recovery key is shown once', vault.create));
  simple('show', 'counts, or the mapping itself', vault.show)
    .option('--names', 'every original with its pseudonym; noted in the audit')
    .option(
      '--search',
      'those that hold a name you are asked for, or that is read from standard input; noted in the audit',
    )
    .option('--json', 'for programs');
  simple('passphrase', 'change the passphrase', vault.changePassphrase).option(
    '--new-passphrase-file <file>',
    'the new one, in the first line of this file',
  );
  simple('check', 'decrypt every row, follow every link of the audit', vault.check).option(
    '--json',
    'for programs',
  );
  simple('rekey', 'encrypt everything anew, with a new recovery key', vault.rekey);
  simple(
    'recovery-key',
    'make a new recovery key, shown once; the old one opens nothing any more',
    vault.recoveryKey,
  );
  simple('sweep', 'finish an erasure that another program held up', vault.sweep);
  const exportPassphrase = new Option(
    '--export-passphrase-file <file>',
    "the export's own passphrase; else that of the vault",
  );
  command('export', 'write everything into a file of its own, encrypted')
    .argument('<target>', 'file that does not exist yet')
    .addOption(exportPassphrase)
    .action(async (to: string, flags: vault.VaultFlags) => {
      done(await vault.exportVault(to, flags));
    });
  command('csv', 'write every original with its pseudonym into a table, in clear')
    .argument('<target>', 'file that does not exist yet')
    .option('--yes', 'do not ask whether to go on')
    .action(async (to: string, flags: vault.VaultFlags) => {
      done(await vault.exportCsv(to, flags));
    });
  root
    .command('find')
    .exitOverride()
    .description('say which vaults wrote these files; needs no passphrase')
    .argument('<path...>', 'pseudonymised files, or folders of them')
    .option('--in <folder...>', 'where vaults are looked for; here if not given')
    .option('--json', 'for programs')
    .action(async (paths: string[], flags: vault.FindFlags) => {
      done(await vault.find(paths, flags));
    });
  command('import', 'take in what another vault has exported')
    .argument('<source>', 'an export')
    .addOption(exportPassphrase)
    .action(async (from: string, flags: vault.VaultFlags) => {
      done(await vault.importVault(from, flags));
    });
  command('backup', 'write a copy, encrypted as it is')
    .argument('<target>', 'file that does not exist yet')
    .action(async (to: string, flags: vault.VaultFlags) => {
      done(await vault.backup(to, flags));
    });
  simple(
    'erase',
    'forget one entity for good; its name is asked for, or read from standard input',
    vault.erase,
  ).option('--yes', 'do not ask whether to go on');
  simple('destroy', 'delete a vault for good', vault.destroy).option('--yes', 'do not ask');
}

function inVault(command: Command, required = false): Command {
  const file = new Option('--vault <file>', 'the vault');
  return command
    .addOption(required ? file.makeOptionMandatory() : file)
    .option('--passphrase-file <file>', 'the passphrase, in the first line of this file')
    .option('--accept-state', 'take the vault as it is, though it was moved or comes from a backup')
    .option('--domain <name>', 'the mapping inside the vault');
}

function target(command: Command): Command {
  return command
    .option('--in-place', 'replace the files themselves')
    .option('--out <folder>', 'write copies into this folder')
    .option('--no-fsync', 'do not wait for the disk; faster, and unsafe when the power fails')
    .option('--json', 'the outcome as one object');
}

/** How pseudonyms are made. */
function style(command: Command): Command {
  return command
    .addOption(new Option('--theme <theme>', 'of the pseudonyms').choices(THEMES))
    .addOption(
      new Option(
        '--dates <whose>',
        "dates move by one number of days: the domain's, or each person's",
      ).choices(DATE_SHIFTS),
    )
    .option('--lists <file>', 'for the theme own_lists: a CSV with the columns kind, name, gender, country');
}

function workers(): Option {
  return new Option(
    '--workers <number>',
    'threads that run the model; chosen by cores and memory if not given',
  ).argParser((value) => {
    const count = Number(value);
    if (!Number.isInteger(count) || count < 1 || count > 64) {
      throw new InvalidArgumentError('It must be a whole number from 1 to 64.');
    }
    return count;
  });
}

function modelLimit(): Option {
  return new Option(
    '--model-limit <size>',
    'of a file above the size limit the model reads this much (200MB, 1GB, 0); the rest is read by rules and by the names known. All of it if not given: some hours a gigabyte of distinct text',
  ).argParser((value) => {
    const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*([KMG]?)i?B?$/iu.exec(value.trim()) ?? [];
    if (digits === undefined)
      throw new InvalidArgumentError('It must be a size, such as 500KB, 200MB or 1GB.');
    return Number(digits) * 1024 ** ['', 'K', 'M', 'G'].indexOf(unit.toUpperCase());
  });
}

function types(list: string): readonly EntityType[] {
  return list.split(',').map((name) => {
    const type = name.trim().toUpperCase();
    if (!isEntityType(type)) throw new InvalidArgumentError(`There is no type ${type}.`);
    return type;
  });
}

function probability(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return number;
}
