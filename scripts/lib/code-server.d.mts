export interface Editor {
  /** Without a folder, for instance `http://127.0.0.1:4711`. */
  readonly address: string;
  /** Its home folder: data, logs, extensions. */
  readonly home: string;
  /** Address that shows a folder. */
  open(folder: string): string;
  stop(): Promise<void>;
}

export function startCodeServer(
  tool: { readonly node: string; readonly entry: string },
  options: {
    readonly home: string;
    readonly vsix: string;
    readonly settings?: Readonly<Record<string, unknown>>;
    readonly env?: Readonly<Record<string, string>>;
    readonly args?: readonly string[];
    readonly locale?: string;
    readonly trust?: boolean;
  },
): Promise<Editor>;
