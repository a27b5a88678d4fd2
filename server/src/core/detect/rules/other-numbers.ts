/** Keywords of numbers that look like telephone numbers and are none. */
import { compileKeywords } from './keywords.ts';
import { PAPERS } from './papers.ts';
import { PEOPLE_NUMBERS } from './people-numbers.ts';
import { PROFESSIONAL_NUMBERS } from './professional-numbers.ts';

/** "Patient: 020 7946 0958" is the patient's telephone: a word for people says nothing about a number. */
const WORDS_FOR_PEOPLE = new Set(['patient', 'assure', 'assuree', 'utente', 'contribuinte', 'extranjero']);

export const OTHER_NUMBERS = compileKeywords(
  [...PEOPLE_NUMBERS, ...PROFESSIONAL_NUMBERS, ...PAPERS]
    .flatMap(({ keywords }) => keywords.split(/\s*[|\n]\s*/))
    .filter((keyword) => keyword !== '' && !WORDS_FOR_PEOPLE.has(keyword))
    .join('|'),
);
