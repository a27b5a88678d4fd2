export interface Suites {
  /** Of the result file, the logs and the bundle. */
  readonly name: string;
  /** Glob of the test files. */
  readonly specs: string;
}

export function runIntegration(
  parts: {
    readonly tool: { readonly node: string; readonly entry: string };
    readonly browser: string;
    readonly vsix: string;
  },
  suites?: Suites,
  env?: Readonly<Record<string, string>>,
): Promise<{ passed: number; failed: number }>;
