import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as v from 'valibot';
import { teamSchema } from '../../../scripts/lib/team-schema.mjs';
import { ALL_TYPES, ENTITY_TYPES } from '../../../server/src/core/detect/entity-types.ts';
import { ERROR_CODES } from '../../../server/src/errors.ts';
import { DEFAULT_SETTINGS, SETTING_VALUES, TEAM_FIELDS } from '../../../server/src/settings.ts';
import { root } from './localized-strings.ts';

const property = v.object({
  type: v.string(),
  default: v.unknown(),
  scope: v.string(),
  enum: v.optional(v.array(v.string())),
  items: v.optional(v.object({ enum: v.optional(v.array(v.string())) })),
  properties: v.optional(v.record(v.string(), v.object({ enum: v.array(v.string()) }))),
});
const manifestSchema = v.object({
  contributes: v.object({
    commands: v.array(v.object({ command: v.string(), category: v.string() })),
    configuration: v.object({ properties: v.record(v.string(), property) }),
    colors: v.array(v.object({ id: v.string() })),
    menus: v.record(v.string(), v.array(v.object({ command: v.optional(v.string()) }))),
    keybindings: v.array(v.object({ command: v.string() })),
    walkthroughs: v.array(v.object({ steps: v.array(v.object({ media: v.object({ image: v.string() }) })) })),
  }),
});
const { contributes } = v.parse(
  manifestSchema,
  JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')),
);
const properties = contributes.configuration.properties;

/** Settings that only the editor's side reads. */
const CLIENT_ONLY = [
  'marks.style',
  'theme',
  'vaultFor',
  'keepPassphrase',
  'explorerBadges',
  'warnOnPaste',
  'warnOnCommit',
];

describe('settings of the manifest', () => {
  it('are the server’s, with the same defaults', () => {
    const own = Object.keys(properties).map((name) => name.replace(/^nomDePlume\./u, ''));
    const server = Object.keys(DEFAULT_SETTINGS);
    assert.deepEqual(own.filter((name) => !CLIENT_ONLY.includes(name)).sort(), server.sort());
    for (const [name, value] of Object.entries(DEFAULT_SETTINGS)) {
      assert.deepEqual(properties[`nomDePlume.${name}`]?.default, value, name);
    }
  });

  it('offer the values that the server knows', () => {
    const { severity, failOn, sensitivity, scanScope, language, types } = SETTING_VALUES;
    assert.deepEqual(properties['nomDePlume.failOn']?.enum, failOn);
    assert.deepEqual(properties['nomDePlume.sensitivity']?.enum, sensitivity);
    assert.deepEqual(properties['nomDePlume.scanScope']?.enum, scanScope);
    assert.deepEqual(properties['nomDePlume.language']?.enum, language);
    assert.deepEqual(properties['nomDePlume.types']?.items?.enum, types);
    const severities = properties['nomDePlume.severity']?.properties ?? {};
    assert.deepEqual(Object.keys(severities), types);
    for (const values of Object.values(severities)) assert.deepEqual(values.enum, severity);
  });

  it('of a team are all in the schema of its file, and no others, as the manifest describes them', () => {
    const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
    const schema = read('syntaxes/nomdeplume.schema.json');
    assert.deepEqual(schema, teamSchema(read('package.json'), read('package.nls.json')));
    const { properties: fields } = v.parse(
      v.object({ properties: v.record(v.string(), v.object({ description: v.optional(v.string()) })) }),
      schema,
    );
    assert.deepEqual(Object.keys(fields).sort(), ['$schema', ...TEAM_FIELDS].sort());
    for (const name of TEAM_FIELDS) assert.doesNotMatch(fields[name]?.description ?? '%', /%/u, name);
  });

  it('do not let a workspace say where secrets go', () => {
    assert.equal(properties['nomDePlume.keepPassphrase']?.scope, 'application');
    for (const name of ['vaultPath', 'workers']) assert.ok(!TEAM_FIELDS.includes(name as never), name);
  });
});

describe('the manifest', () => {
  const commands = new Set(contributes.commands.map(({ command }) => command));

  it('has every command under one name, once', () => {
    assert.equal(commands.size, contributes.commands.length);
    for (const { category } of contributes.commands) assert.equal(category, 'Nom de Plume');
  });

  it('shows in menus and keys only commands that it declares', () => {
    const shown = [
      ...Object.values(contributes.menus).flatMap((items) => items.flatMap(({ command }) => command ?? [])),
      ...contributes.keybindings.map(({ command }) => command),
    ];
    assert.deepEqual(
      shown.filter((command) => !commands.has(command)),
      [],
    );
  });

  it('has a colour for every kind of mark', () => {
    const ids = new Set(contributes.colors.map(({ id }) => id));
    const kinds = new Set(ALL_TYPES.map((type): string => ENTITY_TYPES[type].category));
    kinds.delete('name');
    for (const kind of [...kinds, 'person', 'location', 'organization']) {
      assert.ok(ids.has(`nomDePlume.${kind}Foreground`), kind);
      assert.ok(ids.has(`nomDePlume.${kind}Background`), kind);
    }
  });

  it('has the pictures of its walkthrough', () => {
    for (const { steps } of contributes.walkthroughs) {
      for (const { media } of steps) assert.ok(fs.existsSync(path.join(root, media.image)), media.image);
    }
  });

  it('has a section for every error, where its message leads to', () => {
    const page = fs.readFileSync(path.join(root, 'docs/errors.md'), 'utf8');
    const sections = [...page.matchAll(/^## (.+)$/gmu)].map(([, code]) => code);
    assert.deepEqual(sections, [...ERROR_CODES]);
  });

  it('has a page for every type, where its marks lead to', () => {
    for (const type of ALL_TYPES) assert.ok(fs.existsSync(path.join(root, `docs/types/${type}.md`)), type);
  });
});
