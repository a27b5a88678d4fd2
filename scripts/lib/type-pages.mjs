/** Documentation pages of the types, made from the table in core/detect/type-docs.ts. */
import { ALL_TYPES, ENTITY_TYPES } from '../../server/src/core/detect/entity-types.ts';
import { hasStrategy, strategyFor } from '../../server/src/core/strategies/registry.ts';
import { TYPE_DOCS } from '../../server/src/core/detect/type-docs.ts';

const NOTE =
  '<!-- Made by scripts/build-type-docs.mjs from server/src/core/detect/type-docs.ts; change that, not this. -->';

/** The page of one type. */
export function pageOf(type) {
  const { title, summary, how, found, notFound, sources } = TYPE_DOCS[type];
  const { category, severity, enabled } = ENTITY_TYPES[type];
  return [
    NOTE,
    `# ${title} (\`${type}\`)`,
    summary,
    how,
    `| category | severity | looked for |\n| --- | --- | --- |\n| ${category} | ${severity} | ${enabled ? 'yes' : 'only if `nomDePlume.types` has it'} |`,
    ...section(
      'Found',
      found.map((text) => `- ${marked(text)}`),
    ),
    ...section(
      'Not found',
      notFound.map((text) => `- ${code(text)}`),
    ),
    ...section('Replaced by', replacement(type)),
    ...section(
      'Sources',
      sources.map((source) => `- ${source}`),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The list of all pages. */
export function indexPage() {
  const rows = ALL_TYPES.map(
    (type) =>
      `| [\`${type}\`](${type}.md) | ${TYPE_DOCS[type].title} | ${ENTITY_TYPES[type].category} | ${ENTITY_TYPES[type].enabled ? 'yes' : 'no'} |`,
  );
  return `${NOTE}\n\n# Types\n\n| type | what | category | looked for |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** Why the replacement is nobody's, and what follows when its range is used up. */
function replacement(type) {
  const { replaced } = TYPE_DOCS[type];
  if (replaced !== undefined) return [replaced];
  const { nobody, usedUp } = hasStrategy(type) ? strategyFor(type).says : strategyFor('CUSTOM').says;
  return [`${capital(nobody)}.`, '', `When these are used up: ${usedUp}.`];
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function section(title, lines) {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

function marked(text) {
  return text
    .split(/(⟦[^⟧]*⟧)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('⟦') ? `**${code(part.slice(1, -1))}**` : code(part)))
    .join(' ');
}

function code(text) {
  return `\`${text.trim()}\``;
}
