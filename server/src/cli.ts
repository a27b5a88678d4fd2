/** The command line: parses arguments, runs one command, gives its exit code. */
import { CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { makeFileCallsDirect } from './batch/file-access.ts';
import { exitCodeOf, EXIT } from './cli/exit-codes.ts';
import { program } from './cli/program.ts';
import { clearProgress, tell } from './cli/terminal.ts';
import { NomDePlumeError } from './errors.ts';

async function main(): Promise<number> {
  let code: number = EXIT.done;
  makeFileCallsDirect();
  try {
    await program(packageJson.version, (given) => {
      code = given;
    }).parseAsync();
    return code;
  } catch (error) {
    clearProgress();
    return failed(error);
  }
}

function failed(error: unknown): number {
  // Commander has said what is wrong already; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof NomDePlumeError) {
    tell(`${error.message} ${error.next}`);
    return exitCodeOf(error.code);
  }
  // Its message may hold anything; its kind and place do not.
  tell(`Internal error: ${error instanceof Error ? error.name : 'unknown'}.`);
  if (error instanceof Error && error.stack !== undefined) {
    tell(
      error.stack
        .split('\n')
        .filter((line) => line.startsWith('    at '))
        .join('\n'),
    );
  }
  return EXIT.internal;
}

void main().then((code) => {
  process.exitCode = code;
});
