// engines: all
import { expect } from '@open-wc/testing';
import '../../context/define.js';
import '../define.js';
import type { RecoveryStrengthsAssessment } from '../strengths-assessment-element.js';
import { show, shownText, storeWith } from '../../../test/suites/widget-subject.js';
import { fixtures } from '../fixtures.js';
import { strengthKind } from '../kind.js';
import type { Strengths } from '../schema.js';

const subject = {
  tag: 'recovery-strengths-assessment',
  kind: strengthKind,
  catalog: { name: 'strengths-assessment' },
  fixtures,
  filled: 'filled',
  views: ['read'],
  field: '#comments',
  written: ({ comments }: Strengths) => comments,
  withWords: (comments: string) => ({ ...strengthKind.empty(), comments }),
  title: { en: '', de: '' },
};

const withNote = async () => {
  const store = await storeWith(subject, fixtures['filled']!.body);
  const author = { id: 'w1', kind: 'clinician', name: 'Robin', roleText: 'key worker' } as const;
  const reference = { subject: 'self', kind: 'strength', id: 'record-self' };
  await store.addNote(reference, { on: '', text: 'I saw you mend that bike.', author, lang: 'en' });
  return store;
};

describe('notes of others', () => {
  it('X2: stand apart from the words, with name, role, date and whose view it is', async () => {
    const element = (await show(subject, { store: await withNote() })) as unknown as RecoveryStrengthsAssessment;
    const notes = element.renderRoot.querySelector('.notes')!;
    expect(notes.textContent)
      .to.contain('I saw you mend that bike.')
      .and.to.match(/Added by Robin, key worker, on .*This is their view\./);
    expect(element.renderRoot.querySelector('.document')!.textContent).to.not.contain('mend that bike');
    expect(JSON.stringify(element.data)).to.not.contain('mend that bike');
  });

  it('X2: are hidden by the person, stay hidden, and can come back', async () => {
    const store = await withNote();
    const element = await show(subject, { store });
    const note = (): Element | null => element.renderRoot.querySelector('.note');
    element.renderRoot.querySelector<HTMLElement>('[data-hide]')!.click();
    for (let turn = 0; turn < 50 && note(); turn++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(note()).to.equal(null);
    await element.save();
    const [record] = await store.list({ subject: 'self' });
    expect(record!.notes.map(({ hiddenByOwner }) => hiddenByOwner)).to.deep.equal([true]);
    const other = await show(subject, { store, actor: { id: 'w1', kind: 'clinician', name: 'Robin' } });
    expect(shownText(other)).to.not.contain('mend that bike');
    element.renderRoot.querySelector<HTMLElement>('[data-unhide]')!.click();
    for (let turn = 0; turn < 50 && !note(); turn++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(note()).to.exist;
  });

  it('X2: cannot be hidden by anybody else, and are not printed with the words', async () => {
    const element = await show(subject, { store: await withNote(), actor: { id: 'p', kind: 'peer', name: 'Sam' } });
    expect(element.renderRoot.querySelectorAll('[data-hide]').length).to.equal(0);
    const reading = (element as unknown as { reading(): unknown }).reading();
    expect(JSON.stringify(reading)).to.not.contain('mend that bike');
  });
});
