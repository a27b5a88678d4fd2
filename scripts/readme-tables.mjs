// Writes the tables of commands and settings in README.md from the manifest, so that they cannot drift apart.
//   node scripts/readme-tables.mjs           rewrite README.md
//   node scripts/readme-tables.mjs --check   exit 1 when it is out of date
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const strings = JSON.parse(read('package.nls.json'));

/** The English text of a manifest string such as `%command.scan%`. */
const text = (value) =>
  String(value ?? '').replace(/^%(.+)%$/, (_, key) => strings[key]?.message ?? strings[key] ?? key);
const cell = (value) => value.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Characters. */
const LONGEST_DEFAULT = 200;

function commandsTable() {
  const keys = new Map((manifest.contributes?.keybindings ?? []).map(({ command, key }) => [command, key]));
  const rows = (manifest.contributes?.commands ?? []).map(({ command, title }) => {
    const key = keys.get(command);
    return `| ${cell(text(title))} | \`${command}\` | ${key ? `\`${key}\`` : ''} |`;
  });
  return ['| Command | Identifier | Keys |', '|---|---|---|', ...rows].join('\n');
}

/** A default as it stands in settings.json; a list too long for a table by its length. */
function defaultOf(setting) {
  const value = setting.default ?? null;
  const json = JSON.stringify(value);
  return Array.isArray(value) && json.length > LONGEST_DEFAULT
    ? `${value.length} of them`
    : `\`${cell(json)}\``;
}

function settingsTable() {
  const sections = [manifest.contributes?.configuration ?? []].flat();
  const rows = sections.flatMap((section) =>
    Object.entries(section.properties ?? {}).map(([name, setting]) => {
      const description = text(setting.markdownDescription ?? setting.description);
      return `| \`${name}\` | ${defaultOf(setting)} | ${cell(description)} |`;
    }),
  );
  return ['| Setting | Default | What it does |', '|---|---|---|', ...rows].join('\n');
}

function fill(readme, name, content) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks the markers of "${name}"`);
  return `${readme.slice(0, from + begin.length)}\n${content}\n${readme.slice(to)}`;
}

const before = read('README.md');
const after = fill(fill(before, 'commands', commandsTable()), 'settings', settingsTable());
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('README.md is out of date: run "node scripts/readme-tables.mjs".');
    process.exit(1);
  }
} else {
  writeFileSync(path.join(root, 'README.md'), after);
}
