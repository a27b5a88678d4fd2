/**
 * Fields: what the header of a column or the key of a value says about what stands there. For CSV, JSON, YAML and
 * lines of "key = value"; the labels of forms in running text are read by `names.ts`.
 */
import type { EntityType, Mention, Span } from '../types.ts';
import { foldName } from '../text/fold.ts';
import { isEntityType } from './entity-types.ts';
import { bareValue, cellsOf, isTable } from './table.ts';

/** Labels by type, folded, words joined by one space. */
const LABELS: Readonly<Partial<Record<EntityType, string>>> = {
  PERSON: `nom|prenom|prenoms|nom de famille|nom usage|nom naissance|nom complet|nom prenom|prenom nom|patronyme|
    last name|first name|middle name|full name|surname|given name|forename|family name|maiden name|lastname|firstname|
    fullname|customer name|client name|patient name|employee name|contact name|display name|vorname|nachname|
    familienname|geburtsname|nombre|apellido|apellidos|primer apellido|segundo apellido|nombre completo|cognome|nome|
    nome completo|apelido|sobrenome|naam|voornaam|achternaam|author|auteur|autor|autore|owner|manager|responsable|
    signataire|salarie|candidat|patient|interlocuteur|contact|conjoint|spouse|mother name|father name`,
  LOCATION: `ville|commune|city|town|lieu|lieu de naissance|place of birth|birthplace|birth place|ort|wohnort|stadt|
    geburtsort|ciudad|localidad|municipio|lugar de nacimiento|citta|comune|luogo di nascita|cidade|localidade|
    naturalidade|plaats|woonplaats|geboorteplaats|site|sede|standort|vestiging|lieu de travail|lieu travail`,
  ORGANIZATION: `societe|entreprise|raison sociale|employeur|company|company name|employer|organization|organisation|
    firma|unternehmen|arbeitgeber|empresa|empleador|razon social|azienda|ditta|ragione sociale|datore di lavoro|
    empregador|razao social|bedrijf|werkgever|bedrijfsnaam`,
};
/** Words too general: the value must look like a person's name by itself. */
const GENERAL = new Set(
  'nom name naam nome nombre contact owner manager responsable auteur author autor autore patient lieu ort site sede'.split(
    ' ',
  ),
);
/** Labels of what is no name, folded: a kind, a state, a good, a department. */
const THINGS = new Set(
  `service|departement|direction|pole|fonction|poste|metier|role|profil|statut|etat|etape|priorite|categorie|type|nature|
  genre|rayon|famille produit|produit|article|forme|format|unite|couleur|
  taille|matiere|conditionnement|dosage|gamme|modele|espece|variete|porte greffe|maturite|mois|jour|
  langue|civilite|mode|paiement|devise|abteilung|funktion|rolle|status|kategorie|art|produkt|artikel|bezeichnung|farbe|
  groesse|monat|prioritat|department|function|job|job title|role|state|stage|priority|category|kind|product|
  color|colour|size|unit|month|day|language|departamento|funcion|puesto|estado|prioridad|categoria|
  tipo|producto|articulo|color|mes|dia|reparto|funzione|ruolo|stato|priorita|prodotto|articolo|
  colore|mese|giorno|setor|cargo|funcao|produto|artigo|cor|afdeling|functie|rol|
  soort|kleur|maand|dag`
    .split('|')
    .map((label) => label.trim()),
);

/** Values that fill a field without saying anything. */
const EMPTY_VALUES = new Set(
  'n/a na nc null none nil inconnu unknown unbekannt - -- ? neant sans objet true false yes no oui non x'.split(
    ' ',
  ),
);
const LONGEST_VALUE = 80;
const LONGEST_KEY = 64;
const CONFIDENCE = 0.9;
const GENERAL_CONFIDENCE = 0.5;

const TYPE_OF_LABEL = typeOfLabel();

/** What a team says about its own columns and keys; `ignore`: what stands there is nobody. */
export type FieldTypes = Readonly<Record<string, EntityType | 'ignore'>>;

/** Those values whose label says what they are. */
export function findFields(text: string, values: readonly NamedValue[], own: FieldTypes = {}): Mention[] {
  const known = byLabel(own);
  const found: Mention[] = [];
  for (const { label, start, end } of values) addValue(text, found, label, start, end, known);
  return found;
}

/** What stands in the fields that a team leaves alone, sorted. */
export function ignoredFields(text: string, languageId: string, own: FieldTypes = {}): Span[] {
  if (!Object.values(own).includes('ignore')) return [];
  const known = byLabel(own);
  return valuesOf(text, languageId)
    .filter(({ label }) => known.get(foldLabel(label)) === 'ignore')
    .map(({ start, end }) => ({ start, end }));
}

/** Short values whose label says that no person stands there: things, places, organisations; in the text's order. */
export function valuesOfOthers(text: string, values: readonly NamedValue[]): Span[] {
  // A table has few labels and many cells.
  const others = new Map<string, boolean>();
  const isOfOther = (label: string): boolean => {
    const known = others.get(label) ?? isOther(foldLabel(label));
    others.set(label, known);
    return known;
  };
  return values.filter(({ label, start, end }) => isOfOther(label) && isShort(text.slice(start, end)));
}

function isOther(label: string): boolean {
  const type = TYPE_OF_LABEL.get(label);
  return THINGS.has(label) || type === 'LOCATION' || type === 'ORGANIZATION';
}

/** A value of some words; longer ones are prose. */
function isShort(value: string): boolean {
  return value.trim().split(/\s+/).length <= 4;
}

function byLabel(own: FieldTypes): ReadonlyMap<string, EntityType | 'ignore'> {
  return new Map(Object.entries(own).map(([label, type]) => [foldLabel(label), type]));
}

/** A cell with its column's header, or a value with its key. */
export interface NamedValue extends Span {
  readonly label: string;
}

/** The labelled values of a document of this kind, in the text's order; none for kinds without fields. */
export function valuesOf(text: string, languageId: string): readonly NamedValue[] {
  if (isTable(languageId)) return cellsOf(text);
  if (/^jsonc?$|^json5$/.test(languageId)) return keyedValues(text, JSON_PAIR);
  if (/^(?:yaml|toml|ini|properties|dotenv)$/.test(languageId)) return keyedValues(text, LINE_PAIR);
  return [];
}

const JSON_PAIR = new RegExp(
  `"((?:[^"\\\\\\n]){1,${LONGEST_KEY}})"[ \\t]{0,8}:[ \\t]{0,8}"([^"\\\\\\n]{1,${LONGEST_VALUE}})"`,
  'g',
);
const LINE_PAIR = new RegExp(
  `^[ \\t]{0,64}(?:- )?([\\p{L}_][\\p{L}\\p{N}_. -]{0,${LONGEST_KEY}}?)[ \\t]{0,8}[:=][ \\t]{1,8}(["']?[^\\s"'#&*!|>][^\\n"'#]{0,${LONGEST_VALUE}})`,
  'gmu',
);

function keyedValues(text: string, pair: RegExp): NamedValue[] {
  return Array.from(text.matchAll(pair), ({ 0: whole, 1: label = '', 2: value = '', index }) => {
    // The value stands at the end of the match, before a closing quote.
    const start = index + whole.lastIndexOf(value);
    return { label, start, end: start + value.length };
  });
}

function addValue(
  text: string,
  found: Mention[],
  key: string,
  from: number,
  to: number,
  own: ReadonlyMap<string, EntityType | 'ignore'>,
): void {
  const label = foldLabel(key);
  const type = own.get(label) ?? TYPE_OF_LABEL.get(label);
  if (type === undefined || type === 'ignore') return;
  const { start, end } = bareValue(text, from, to);
  const value = text.slice(start, end);
  if (!isValue(value, own.has(label))) return;
  const confidence = GENERAL.has(label) && !own.has(label) ? GENERAL_CONFIDENCE : CONFIDENCE;
  if (confidence < CONFIDENCE && !/^\p{Lu}/u.test(value)) return;
  found.push({ start, end, type, confidence, detector: 'rules', rule: 'field' });
}

function isValue(value: string, isOwn: boolean): boolean {
  if (value.length < 2 || value.length > LONGEST_VALUE || EMPTY_VALUES.has(foldName(value))) return false;
  return (
    isOwn || (/\p{L}{2}/u.test(value) && !/[0-9@{}<>$/\\=]/.test(value) && value.split(/\s+/).length <= 6)
  );
}

/** "lastName", "last_name" and "Last-Name" are "last name". */
export function foldLabel(key: string): string {
  return foldName(key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_.\-:]+/g, ' '));
}

function typeOfLabel(): ReadonlyMap<string, EntityType> {
  const table = new Map<string, EntityType>();
  for (const [type, labels] of Object.entries(LABELS)) {
    if (!isEntityType(type)) continue;
    for (const label of labels.split('|')) table.set(label.trim(), type);
  }
  return table;
}
