// What a page, and people who are not the person, do with a plan.
import { expect, waitUntil } from '@open-wc/testing';
import './define.js';
import type { ActorKind, StoredRecord } from '../../src/record/record.js';
import type { ReadingDocument, SheetFormat } from '../../src/widget/reading-document.js';
import { opened } from '../../test/wellness/opened.js';
import { subject } from '../../test/wellness/subject.js';
import { show, shownText, storeWith } from '../../test/suites/widget-subject.js';
import { fixtures } from './fixtures.js';
import type { WellnessPlan } from './schema.js';

const filled = fixtures['filled']!.body;
const peer = { id: 'p1', kind: 'peer', name: 'Sam', roleText: 'peer worker' } as const;
const reference = { subject: 'self', kind: 'wellness-plan', id: 'record-self' };

/** What goes to the printer, in place of a dialog. */
function caughtPaper(element: object): { reading: ReadingDocument; format: SheetFormat }[] {
  const caught: { reading: ReadingDocument; format: SheetFormat }[] = [];
  const { printing } = element as { printing: { print: unknown } };
  printing.print = (read: () => ReadingDocument, format: SheetFormat): Promise<void> => {
    caught.push({ reading: read(), format });
    return Promise.resolve();
  };
  return caught;
}

describe('names of the parts by a host', () => {
  it('stand on screen, on paper and in the blank plan, and leave ours nowhere', async () => {
    const keys = ['title', 'well', 'toolbox', 'daily', 'upsets', 'signs', 'worse', 'after'];
    const strings = { 'wellness-plan': Object.fromEntries(keys.map((key) => [key, `Licensed ${key}`])) };
    const { element, press, find } = await opened(filled, 'read', { strings });
    const caught = caughtPaper(element);
    for (const key of keys) expect(shownText(element), key).to.contain(`Licensed ${key}`);
    expect(shownText(element)).to.not.contain('Things that throw me');
    await press('[data-blank]');
    await press('[data-print-sheet]');
    await waitUntil(() => caught.length === 2);
    for (const { reading, format } of caught) {
      expect(format).to.equal('sheet');
      expect(reading.title).to.equal('Licensed title');
      const names = reading.sections.map(({ heading }) => heading);
      for (const key of keys.slice(1)) expect(names).to.include(`Licensed ${key}`);
    }
    await press('[data-edit]');
    await waitUntil(() => find('.edit nav'));
    expect(find('.edit nav')!.textContent).to.contain('Licensed upsets');
  });
});

describe('a plan on paper', () => {
  it('leaves kept days off the one sheet, and prints them with all the rest', async () => {
    const { element, press } = await opened(filled, 'read');
    const caught = caughtPaper(element);
    await press('[data-print-sheet]');
    await press('[data-print]');
    await waitUntil(() => caught.length === 2);
    const [sheet, page] = caught.map(({ reading }) => JSON.stringify(reading));
    expect(sheet).to.contain('Choir on Sundays').and.to.not.contain('Two herons');
    expect(page).to.contain('Choir on Sundays').and.to.contain('Two herons');
  });
});

describe('a blank plan', () => {
  it('is printed by anybody, with a record and without one, and holds nobody’s words', async () => {
    for (const body of [undefined, filled])
      for (const properties of [{}, { actor: peer }, { readonly: true }]) {
        const { element, press } = await opened(body, 'read', properties);
        const caught = caughtPaper(element);
        await press('[data-blank]');
        await waitUntil(() => caught.length === 1);
        expect(JSON.stringify(caught[0]!.reading)).to.not.contain('Biscuit');
        expect(caught[0]!.reading.sections.flatMap(({ blocks }) => blocks).every(({ blank }) => blank! > 0)).to.equal(true);
      }
  });

  it('is offered where the person begins to write, too', async () => {
    const { element, press } = await opened(undefined, 'edit');
    const caught = caughtPaper(element);
    await press('[data-blank]');
    await waitUntil(() => caught.length === 1);
  });
});

describe('ideas by others', () => {
  const suggest = async (on: string, proposed: string) => {
    const store = await storeWith(subject, filled);
    await store.addNote(reference, { on, text: '', purpose: 'proposal', proposed, author: peer, lang: 'en' });
    const element = await show(subject, { store, view: 'proposals' });
    await waitUntil(() => element.renderRoot.querySelector('[data-note]'));
    const press = async (selector: string): Promise<void> => {
      element.renderRoot.querySelector<HTMLElement>(selector)!.click();
      await element.updateComplete;
      await element.save();
    };
    const stored = async (): Promise<StoredRecord<WellnessPlan>> => (await store.get<WellnessPlan>(reference))!;
    return { element, press, stored };
  };

  it('A1.1: are in the plan only by the person’s own act, in every list that takes them', async () => {
    for (const [on, read] of [
      ['tools', (plan: WellnessPlan) => plan.tools.at(-1)!.text],
      ['daily', (plan: WellnessPlan) => plan.daily.at(-1)!.text],
      ['nowAndThen', (plan: WellnessPlan) => plan.nowAndThen.at(-1)!.text],
      ['smallSigns', (plan: WellnessPlan) => plan.smallSigns.at(-1)!.what],
      ['after.rest', (plan: WellnessPlan) => plan.after.rest.at(-1)!.text],
      ['after.whoHelps', (plan: WellnessPlan) => plan.after.whoHelps.at(-1)!.text],
    ] as const) {
      const { press, stored } = await suggest(on, 'The Tuesday choir');
      expect(JSON.stringify((await stored()).body), on).to.not.contain('Tuesday choir');
      await press('[data-answer-by="accept"]');
      await waitUntil(async () => (await stored()).notes[0]!.answer?.kind === 'accepted', on);
      expect(read((await stored()).body), on).to.equal('The Tuesday choir');
    }
  });

  it('cannot be suggested for what is the person’s alone to say', async () => {
    const { element, press, stored } = await suggest('likeWhenWell', 'Calm');
    expect(element.renderRoot.querySelector('[data-answer-by="accept"]')).to.equal(null);
    await press('[data-answer-by="decline"]');
    expect((await stored()).body).to.deep.equal(filled);
  });

  it('A1.1: others write beside the plan, and change no word of it', async () => {
    for (const kind of ['peer', 'clinician', 'supporter'] satisfies ActorKind[]) {
      const store = await storeWith(subject, filled);
      const element = await show(subject, { store, view: 'proposals', actor: { ...peer, kind } });
      await waitUntil(() => element.renderRoot.querySelector('[id="notes.words"]'));
      expect(element.renderRoot.querySelector('[data-edit]')).to.equal(null);
      const box = element.renderRoot.querySelector<HTMLTextAreaElement>('[id="notes.words"]')!;
      box.value = 'We cooked together.';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      element.renderRoot.querySelector<HTMLElement>('[data-add-note]')!.click();
      await waitUntil(async () => (await store.get(reference))!.notes.length === 1);
      expect((await store.get<WellnessPlan>(reference))!.body).to.deep.equal(filled);
    }
  });
});

describe('looking again', () => {
  it('is a day of the person’s own choice, kept beside the words; a day that is past changes nothing', async () => {
    const { press, element, stored, store, find } = await opened(filled, 'again');
    await press('[data-months="6"]');
    await element.save();
    const record = await stored();
    expect(record.review).to.have.property('remind', true);
    expect(record.body).to.deep.equal(filled);
    await press('[data-calendar]');
    expect(find('[data-file-saved]')).to.exist;
    await store.put({ ...record, review: { due: '2020-01-01', remind: true } });
    await waitUntil(() => find('[data-past]'));
    expect((await stored()).body).to.deep.equal(filled);
  });
});

describe('a plan that was taken back', () => {
  it('says so before all else', async () => {
    const store = await storeWith(subject, filled);
    const record = (await store.get<WellnessPlan>(reference))!;
    await store.put({ ...record, status: 'withdrawn', withdrawnAt: '2026-05-04T10:00:00.000Z' });
    const element = await show(subject, { store, view: 'read' });
    expect(element.renderRoot.querySelector('.document .notice')!.textContent).to.contain('taken back on 4 May 2026');
  });
});
