import assert from 'node:assert/strict';
import { prepareNames, renderDocument } from '../../../server/src/core/pseudonyms/assignment.ts';
import type { NamedDocument } from '../../../server/src/core/pseudonyms/assignment-types.ts';
import { foldName } from '../../../server/src/core/text/fold.ts';
import { MemoryMapping } from './memory-mapping.ts';
import { document } from './support.ts';

interface Written {
  readonly texts: readonly string[];
  readonly ids: readonly string[];
}

function write(mapping: MemoryMapping, ...documents: readonly NamedDocument[]): readonly Written[] {
  prepareNames(mapping, documents, new Set());
  return documents.map((one) => {
    const replacements = renderDocument(mapping, one);
    return {
      texts: replacements.map(({ text }) => text),
      ids: replacements.map(({ entityId }) => entityId),
    };
  });
}

describe('splitting an entity', () => {
  it('takes a short form away from the person it was taken for, in every document', () => {
    const mapping = new MemoryMapping();
    const letter = document('[Marie Dubois] écrit. Mme [Dubois] répond.', { id: 'letter' });
    const [before] = write(mapping, letter);
    assert.equal(before?.ids[1], before?.ids[0]);
    mapping.split('PERSON', 'dubois');
    const [after, later] = write(
      mapping,
      letter,
      document('Selon [Marie Dubois], [DUBOIS] a tort.', { id: 'later' }),
    );
    assert.notEqual(after?.ids[1], after?.ids[0]);
    assert.equal(later?.ids[1], after?.ids[1]);
    // A family keeps its name: what is replaced does not change.
    assert.deepEqual(after?.texts, before?.texts);
  });

  it('takes initials away: they are somebody else’s from then on', () => {
    const mapping = new MemoryMapping();
    const notes = document('[Marie Dubois] ; [M. D.] approuve.', { id: 'notes' });
    const [before] = write(mapping, notes);
    mapping.split('PERSON', 'm d');
    const [after] = write(mapping, notes);
    assert.equal(before?.ids[1], before?.ids[0]);
    assert.notEqual(after?.ids[1], after?.ids[0]);
    assert.equal(after?.texts[0], before?.texts[0]);
  });

  it('tells two people of one name apart by their documents', () => {
    const mapping = new MemoryMapping();
    const one = document('[Jean Martin], puis M. [Martin], [Jean], [J. Martin].', { id: 'a.txt' });
    const other = document('[Jean Martin], puis M. [Martin], [Jean], [J. Martin].', { id: 'b.txt' });
    const [before] = write(mapping, one, other);
    mapping.split('PERSON', 'jean martin', ['b.txt']);
    const [first, second] = write(mapping, one, other);
    assert.deepEqual(first, before);
    assert.equal(new Set(second?.ids).size, 1);
    assert.notEqual(second?.ids[0], first?.ids[0]);
    const [firstName = '', secondName = ''] = [first?.texts[0], second?.texts[0]].map((text) => text ?? '');
    assert.notEqual(foldName(firstName), foldName(secondName));
    // The surname is the same word, so it has the same pseudonym; the given names tell them apart.
    assert.equal(firstName.split(' ')[1], secondName.split(' ')[1]);
    assert.equal(second?.texts[2], secondName.split(' ')[0]);
    assert.equal(second?.texts[3], `${secondName.charAt(0)}. ${secondName.split(' ')[1] ?? ''}`);
  });

  it('tells two lone names, two companies and two towns apart', () => {
    for (const [text, type, key] of [
      ['selon [Rousseau]', 'PERSON', 'rousseau'],
      ['[ORGANIZATION Kelvar SARL]', 'ORGANIZATION', 'kelvar'],
      ['[ORGANIZATION Cabinet Rousseau]', 'ORGANIZATION', 'cabinet rousseau'],
      ['[LOCATION Vernon]', 'LOCATION', 'vernon'],
    ] as const) {
      const mapping = new MemoryMapping();
      const documents = ['a', 'b'].map((id) => document(text, { id }));
      const [before] = write(mapping, ...documents);
      mapping.split(type, key, ['b']);
      const [first, second] = write(mapping, ...documents);
      assert.deepEqual(first, before, text);
      assert.notEqual(second?.ids[0], first?.ids[0], text);
      assert.notEqual(second?.texts[0], first?.texts[0], text);
    }
  });

  it('gives each half a label of its own in the other themes', () => {
    for (const theme of ['neutral_id', 'initials'] as const) {
      const mapping = new MemoryMapping(undefined, theme);
      const documents = ['a', 'b'].map((id) => document('[Jean Martin]', { id }));
      mapping.split('PERSON', 'jean martin', ['b']);
      const [first, second] = write(mapping, ...documents);
      assert.notEqual(first?.texts[0], second?.texts[0]);
    }
  });
});
