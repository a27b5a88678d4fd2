/** The field behind a label: "Nom : DUBOIS", "From: Marie Dubois", "Lieu de naissance : Ibadan". */
import type { Mention } from '../types.ts';
import { givenName } from '../names/given-names.ts';
import type { DetectedDocument } from './document.ts';
import { lowerCaseWords } from './homographs.ts';
import { nameOf, personOf, readName } from './name-phrase.ts';
import type { NamePhrase } from './name-phrase.ts';
import { titleLength } from './person-spans.ts';

/** Labels whose field is the name of a person, by key; several words joined by one space. */
const PERSON_LABELS = new Set(
  `nom|prenom|prenoms|nom et prenom|nom, prenom|nom de famille|nom d'usage|nom de naissance|nom complet|name|full name|
  first name|last name|surname|given name|given names|forename|family name|vorname|nachname|familienname|geburtsname|
  vor- und nachname|nombre|apellido|apellidos|nombre y apellidos|cognome|nome|nome e cognome|nome completo|apelido|
  sobrenome|naam|voornaam|achternaam|responsable|redacteur|redactrice|auteur|autrice|author|autor|autore|
  signataire|signe par|prepare par|prepared by|written by|redige par|valide par|approuve par|approved by|contact|
  interlocuteur|interlocutrice|patient|patiente|salarie|salariee|candidat|candidate|temoin|employee|employee name|
  candidate name|patient name|witness|interviewer|chef de projet|cheffe de projet|directeur|directrice|gerant|gerante|
  president|presidente|secretaire|medecin|medecin traitant|avocat|avocate|ansprechpartner|ansprechpartnerin|
  sachbearbeiter|sachbearbeiterin|verfasser|bearbeiter|contactpersoon|opgesteld door|elaborado por|firmado por|
  redatto da|firmato da|referente|assinado por|owner|maintainer|assignee|reporter|titulaire|correspondant|correspondante|proprietaire|vorgesetzter|vorgesetzte|a l'attention de|attn|z. hd.|de|from|von|da|van|cc|a|to|an|para|aan`
    .split('|')
    .map((label) => label.trim()),
);
/** Labels that are everyday words too: only at the start of a line, and for what looks like a name. */
const SHORT_LABELS = new Set('de from von da van cc a to an para aan contact'.split(' '));
const LONGEST_LABEL = 4;

/** Adds the name in the field whose label ends at `token`: "Nom : DUBOIS", "From: Marie Dubois", "Patient : Jean Martin". */
export function addLabelled(doc: DetectedDocument, token: number, found: Mention[]): void {
  if (doc.surface(token + 1) !== ':' || doc.gap(token + 2) === 'border' || doc.gap(token + 2) === 'line')
    return;
  const label = labelBefore(doc, token, PERSON_LABELS);
  if (label === undefined) {
    addPlace(doc, token, found);
    return;
  }
  let next = token + 2;
  for (let more = titleLength(doc, next, doc.count); more > 0; more = titleLength(doc, next, doc.count))
    next += more;
  // owner: "Jane Doe"
  if (/^["'«“]$/u.test(doc.surface(next))) next += 1;
  const first = readName(doc, next);
  if (first === undefined) return;
  const phrase = withGivenNames(doc, first);
  const after = phrase.endToken;
  const isAlone =
    doc.gap(after) === 'line' || doc.gap(after) === 'border' || /^[,;(<|"'/@-]$/.test(doc.surface(after));
  const isGiven = givenName(doc.key(phrase.firstToken)) !== undefined;
  if (!isAlone || (SHORT_LABELS.has(label) && !isGiven)) return;
  const isNameField = /nom|name|naam|nachname|apellido|cognome|surname/.test(label);
  found.push(personOf(doc, phrase, 'field', isNameField || isGiven ? 0.85 : 0.5));
}

/** "MCALLISTER, Fergus": a surname in capitals goes on with the given names behind its comma. */
function withGivenNames(doc: DetectedDocument, surname: NamePhrase): NamePhrase {
  const comma = surname.endToken;
  const isSurname =
    doc.surface(comma) === ',' && doc.gap(comma + 1) === 'space' && doc.isUpperCase(comma - 1);
  if (!isSurname || doc.isUpperCase(comma + 1) || givenName(doc.key(comma + 1)) === undefined) return surname;
  const given = readName(doc, comma + 1, { maxParts: 2 });
  return given === undefined
    ? surname
    : { ...surname, endToken: given.endToken, parts: surname.parts + given.parts };
}

/** The longest known label that ends at a token and starts its line (or its cell). */
function labelBefore(doc: DetectedDocument, token: number, labels: ReadonlySet<string>): string | undefined {
  let label = '';
  let longest: string | undefined;
  for (let i = 0; i < LONGEST_LABEL; i += 1) {
    const at = token - i;
    if (at < 0) break;
    const gap = doc.gap(at + 1);
    label = doc.key(at) + (i === 0 ? '' : gap === 'none' ? '' : ' ') + label;
    if (!labels.has(label)) continue;
    const isStart =
      doc.gap(at) === 'line' || doc.gap(at) === 'border' || /^[-*•|,;"'([]$/.test(doc.surface(at - 1));
    if (isStart || !SHORT_LABELS.has(label)) longest = label;
  }
  return longest;
}

/** Labels whose field is the name of a place. */
const PLACE_LABELS = new Set(
  `lieu|ville|commune|site|lieu de naissance|ville de naissance|lieu de travail|lieu d'intervention|localite|pays|
  geburtsort|wohnort|ort|place of birth|city|town|luogo|luogo di nascita|citta|comune|sede|ciudad|localidad|
  lugar de nacimiento|poblacion|cidade|localidade|naturalidade|plaats|woonplaats|geboorteplaats`
    .split('|')
    .map((label) => label.trim()),
);

/** "Lieu de naissance : Ibadan": the whole field is one capitalised name that is no everyday word of the document. */
function addPlace(doc: DetectedDocument, token: number, found: Mention[]): void {
  if (labelBefore(doc, token, PLACE_LABELS) === undefined) return;
  // "**Site :** Hazebrouck"
  const next = doc.surface(token + 2) === '*' && doc.surface(token + 3) === '*' ? token + 4 : token + 2;
  const phrase = readName(doc, next);
  if (
    phrase === undefined ||
    (!/^(?:line|border)$/.test(doc.gap(phrase.endToken)) && !/^[,;(]$/.test(doc.surface(phrase.endToken)))
  )
    return;
  if (lowerCaseWords(doc).has(doc.key(phrase.firstToken))) return;
  found.push(nameOf(doc, 'LOCATION', phrase.firstToken, phrase.endToken, 'field', 0.6));
}
