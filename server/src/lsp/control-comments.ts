/** Comments that tell the detector to leave something alone, in each language's own form. */

/** What stands around a comment, by the editor's language identifier. A document without comments gets a bare line. */
const COMMENT_FORMS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  ...forms(
    ['// ', ''],
    'c cpp csharp dart go java javascript javascriptreact jsonc kotlin php rust scala swift',
  ),
  ...forms(['// ', ''], 'typescript typescriptreact less scss'),
  ...forms(
    ['# ', ''],
    'dockerfile elixir ignore ini julia makefile perl powershell properties python r ruby',
  ),
  ...forms(['# ', ''], 'shellscript toml yaml'),
  ...forms(['<!-- ', ' -->'], 'html markdown mdx svg vue xml xsl'),
  ...forms(['-- ', ''], 'lua sql haskell'),
  ...forms(['% ', ''], 'latex tex'),
  ...forms(['/* ', ' */'], 'css'),
};

/** Languages in which no line can be added without changing what the document says to a program. */
const NO_COMMENTS: ReadonlySet<string> = new Set(['json', 'jsonl', 'csv', 'tsv']);

export type Control = 'ignore-line' | 'ignore-next' | 'off' | 'on';

/** A line that holds this control, without its line end; undefined where the language has no room for one. */
export function controlComment(languageId: string, control: Control): string | undefined {
  if (NO_COMMENTS.has(languageId)) return undefined;
  const [before, after] = COMMENT_FORMS[languageId] ?? ['', ''];
  return `${before}nom-de-plume: ${control}${after}`;
}

function forms(
  form: readonly [string, string],
  languages: string,
): Record<string, readonly [string, string]> {
  return Object.fromEntries(languages.split(' ').map((language) => [language, form]));
}
