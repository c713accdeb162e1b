// engines: all
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { fixtures } from '../fixtures.js';
import { crisisPlanKind } from '../kind.js';
import '../define.js';
import { contentDigest } from './content-digest.js';
import { statementChoices, statementKinds, statementNote, statementTexts, type StatementKind } from './note-statement.js';

const filled = fixtures['filled']!.body;
const t = (key: string): string => (statementTexts as Record<string, string>)[key]!;
const now = '2026-05-03T10:00:00.000Z';

describe('a statement by somebody else', () => {
  it('is a note on the whole card, signed as the words stand', async () => {
    const note = await statementNote('read', { t, reason: 'left over from another choice' }, filled, now);
    expect(note).to.deep.equal({
      ...{ on: '', purpose: 'statement', text: 'I have read this.' },
      signature: { method: 'typed', digest: await contentDigest(filled), at: now },
    });
    expect((await statementNote('use', { t, reason: '' }, filled, now)).text).to.equal('I will use this.');
  });

  it('holds the reason of who does not agree, and needs none', async () => {
    const because = async (reason: string): Promise<string> => (await statementNote('disagree', { t, reason }, filled, now)).text;
    expect(await because(' it is old ')).to.equal('I do not agree, because it is old');
    expect(await because('  ')).to.equal('I do not agree.');
  });

  it('A1.1: is taken by a store, and leaves the words of the person alone', async () => {
    const store = new MemoryStore({ state: 'session' });
    const reference = { subject: 'self', kind: crisisPlanKind.name, id: 'plan' };
    const record: StoredRecord = {
      ...reference,
      ...{ revision: 0, schemaVersion: crisisPlanKind.schemaVersion, createdAt: now, updatedAt: now },
      ...{ author: { id: 'self', kind: 'person' as const, name: '' }, lang: 'en', status: 'mine', notes: [], shares: [] },
      body: filled,
    };
    await store.put(record);
    const author = { id: 'd', kind: 'clinician' as const, name: 'Dev' };
    await store.addNote(reference, { ...(await statementNote('use', { t, reason: '' }, filled, now)), author, lang: 'en' });
    const stored = (await store.get(reference))!;
    expect(stored.body).to.deep.equal(filled);
    expect(stored.notes[0]!.signature!.digest).to.equal(await contentDigest(filled));
  });

  it('is chosen among three, none of them beforehand, with a box for the reason', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const chosen: StatementKind[] = [];
    let written = '';
    const draw = (kind?: StatementKind): unknown =>
      render(
        statementChoices({
          ...{ id: 'say', kind, t, reason: 'old' },
          choose: (one) => void chosen.push(one),
          write: (words) => (written = words),
        }),
        place,
      );
    draw();
    expect(place.querySelectorAll(':checked, textarea, [required]')).to.have.length(0);
    for (const input of place.querySelectorAll('input')) input.click();
    expect(chosen).to.deep.equal(statementKinds);
    draw('disagree');
    const box = place.querySelector('textarea')!;
    expect(box.value).to.equal('old');
    box.value = 'It is old.';
    box.dispatchEvent(new InputEvent('input'));
    expect(written).to.equal('It is old.');
  });
});
