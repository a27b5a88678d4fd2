/** Whether the native parts can run here, asked before they are loaded: loading them where they cannot may abort. */
import { NomDePlumeError } from '../errors.ts';

/** What `process` says about itself. */
export interface PlatformFacts {
  readonly platform: string;
  readonly arch: string;
  readonly versions: { readonly napi?: string | undefined; readonly node?: string | undefined };
}

/** The version of Node's native interface that better-sqlite3 needs; the model's runtime asks for less. */
const NEEDED_NAPI = 10;

/** What both onnxruntime-node 1.30 and better-sqlite3 13 are built for. Linux: with glibc, not musl. */
const SUPPORTED = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];

/**
 * Checks that the native parts exist for this machine and this Node.
 * @throws NomDePlumeError `platform-unsupported`
 */
export function checkPlatform(facts: PlatformFacts = process): void {
  const name = `${facts.platform}-${facts.arch}`;
  if (!SUPPORTED.includes(name)) {
    throw new NomDePlumeError(
      'platform-unsupported',
      `Nom de Plume does not run on ${name}.`,
      `Use it on one of ${SUPPORTED.join(', ')}, for instance through a remote window or a container.`,
    );
  }
  if (Number(facts.versions.napi ?? 0) < NEEDED_NAPI) {
    throw new NomDePlumeError(
      'platform-unsupported',
      `This Node (${facts.versions.node ?? 'unknown'}) is too old.`,
      'Use VS Code 1.101 or newer, or Node 22.14 or newer.',
    );
  }
}
