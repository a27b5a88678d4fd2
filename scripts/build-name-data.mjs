/**
 * Makes server/src/core/names/given-names-data.ts: given names by key, with gender, from the two Faker projects (both
 * MIT): @faker-js/faker from npm, Faker from PyPI (put into .cache by pip).
 *
 * Usage: node scripts/build-name-data.mjs
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';
import { foldName } from '../server/src/core/text/fold.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PYTHON_FAKER = 'Faker==40.54.0';
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'];
/** Locales whose names are jokes, not names, or are transliterated too loosely. */
const LEFT_OUT = new Set(['en_BORK', 'en_AU_ocker', 'eo']);
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M}]+(?:['’-]\p{Script=Latin}[\p{Script=Latin}\p{M}]*)*$/u;

/** Key -> votes: one per list that has the name, by language and gender. */
const votes = new Map();

function vote(locale, gender, names) {
  const language = locale.slice(0, 2);
  for (const name of names) {
    if (!LATIN_NAME.test(name)) continue;
    const key = foldName(name);
    if (key.length < 2) continue;
    const entry = votes.get(key) ?? { female: 0, male: 0, lists: 0, by: {} };
    const here = (entry.by[language] ??= { female: 0, male: 0 });
    entry.lists += 1;
    for (const g of gender === 'both' ? ['female', 'male'] : [gender]) {
      entry[g] += 1;
      here[g] += 1;
    }
    votes.set(key, entry);
  }
}

function voteNpmFaker() {
  for (const [locale, definition] of Object.entries(allLocales)) {
    if (LEFT_OUT.has(locale)) continue;
    const names = definition.person?.first_name ?? {};
    for (const gender of ['female', 'male']) vote(locale, gender, names[gender] ?? []);
    // Without their own genders, names of both lists are all there is.
    if (names.female === undefined && names.male === undefined) vote(locale, 'both', names.generic ?? []);
  }
}

const PYTHON = `
import json, pkgutil, importlib, faker.providers.person as person
out = {}
for module in pkgutil.iter_modules(person.__path__):
    provider = importlib.import_module('faker.providers.person.' + module.name).Provider
    out[module.name] = {
        key: list(getattr(provider, attribute, []) or [])
        for key, attribute in (('female', 'first_names_female'), ('male', 'first_names_male'), ('both', 'first_names_nonbinary'))
    }
print(json.dumps(out))
`;

function votePythonFaker() {
  const folder = join(root, '.cache', 'python-faker');
  if (!existsSync(folder)) {
    execFileSync('python3', ['-m', 'pip', 'install', '-q', '--no-deps', '--target', folder, PYTHON_FAKER]);
  }
  const json = execFileSync('python3', ['-c', PYTHON], {
    env: { ...process.env, PYTHONPATH: folder },
    maxBuffer: 1 << 28,
  });
  for (const [locale, lists] of Object.entries(JSON.parse(json.toString('utf8')))) {
    for (const [gender, names] of Object.entries(lists)) vote(locale, gender, names);
  }
}

/** One letter: f, m, or b where neither gender has three quarters of the votes. */
function letter({ female, male }) {
  if (female >= 3 * male) return 'f';
  return male >= 3 * female ? 'm' : 'b';
}

/** `andrea:f9,frb,itm`: the letter over all languages, in how many lists (up to 9), languages that say otherwise. */
function encode([key, entry]) {
  const overall = letter(entry);
  const others = LANGUAGES.filter((l) => entry.by[l] && letter(entry.by[l]) !== overall);
  return [
    key,
    [overall + Math.min(entry.lists, 9), ...others.map((l) => l + letter(entry.by[l]))].join(','),
  ].join(':');
}

function lines(words, width) {
  const result = [''];
  for (const word of words) {
    if (result[result.length - 1].length + word.length + 1 > width) result.push('');
    result[result.length - 1] += (result[result.length - 1] === '' ? '' : ' ') + word;
  }
  return result;
}

voteNpmFaker();
votePythonFaker();
const encoded = [...votes].sort(([a], [b]) => (a < b ? -1 : 1)).map(encode);
const text = `/**
 * Made by scripts/build-name-data.mjs; change that, not this.
 * ${encoded.length} given names from @faker-js/faker (MIT) and Faker for Python (MIT).
 * Each: folded name, gender letter (f, m, b for both), in how many lists (9 is 9 or more), then languages that say
 * otherwise.
 */
export const GIVEN_NAMES_DATA = \`
${lines(encoded, 110).join('\n')}
\`;
`;
writeFileSync(join(root, 'server/src/core/names/given-names-data.ts'), text);
console.log(`${encoded.length} given names`);
