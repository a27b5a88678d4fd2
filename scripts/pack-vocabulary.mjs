/**
 * node scripts/pack-vocabulary.mjs [FOLDER]: writes vocabulary.bin from tokenizer.json, both in FOLDER (default:
 * models), after training made a new vocabulary. Needs Node 24, which reads TypeScript.
 */
import fs from 'node:fs';
import path from 'node:path';
import { packVocabulary } from '../server/src/ner/vocabulary-file.ts';

const folder = process.argv[2] ?? path.join(import.meta.dirname, '../models');
const data = JSON.parse(fs.readFileSync(path.join(folder, 'tokenizer.json'), 'utf8'));
const bytes = packVocabulary(data);
fs.writeFileSync(path.join(folder, 'vocabulary.bin'), bytes);
console.log(`vocabulary.bin: ${data.pieces.length} pieces, ${bytes.length} bytes.`);
