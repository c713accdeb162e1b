import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../define.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { readingText } from '../../../src/widget/reading-document.js';
import { buildSheet } from '../../../src/widget/print.part.js';
import { show, shownText, storeWith, type, type WidgetSubject } from '../../../test/suites/widget-subject.js';
import { fixtures } from '../fixtures.js';
import { crisisPlanKind } from '../kind.js';
import type { CrisisPlan, CrisisPlanCopy } from '../schema.js';
import { copyState } from './copy-state.js';
import { withdrawalSlip } from './withdrawal-slip.js';

const subject = { tag: 'recovery-crisis-card', kind: crisisPlanKind } as WidgetSubject<CrisisPlan>;
const filled = fixtures['filled']!.body;

const copy = (fields: Partial<CrisisPlanCopy> = {}): CrisisPlanCopy => ({
  ...{ id: 'c1', to: 'Amina', phone: '+44 00 0000 0000', on: '2026-05-03', revision: 1, form: 'paper', digest: '', toldOn: '' },
  ...fields,
});
const withCopies = (...copies: CrisisPlanCopy[]): CrisisPlan => ({ ...filled, formal: { ...filled.formal, copies } });

async function open(body: CrisisPlan = filled, properties = {}) {
  const store = await storeWith(subject, body);
  const element = await show(subject, { store, view: 'copies', ...properties });
  await waitUntil(() => element.renderRoot.querySelector('[data-shown="copies"] [role=heading], .document'));
  const query = (selector: string): HTMLElement => {
    const found = element.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const saved = async (): Promise<StoredRecord<CrisisPlan>> => {
    await element.save();
    await element.updateComplete;
    return (await store.list<CrisisPlan>({ subject: 'self', kind: crisisPlanKind.name }))[0]!;
  };
  return { element, store, query, saved };
}

describe('who has a copy', () => {
  it('begins empty, and nothing is added by printing', async () => {
    const { element, saved } = await open();
    expect(element.data!.formal.copies).to.deep.equal([]);
    element.view = 'print';
    await element.updateComplete;
    expect((await saved()).body.formal.copies).to.deep.equal([]);
  });

  it('keeps the version that somebody has, whatever is written later in the same visit', async () => {
    const { element, store, query } = await open();
    await element.save({ readFirst: { ...filled.readFirst, callMe: 'Noor, as it was given' } });
    query('[data-offer="person-0"]').click();
    await element.updateComplete;
    query('[data-version]').click();
    await waitUntil(() => element.data!.formal.copies[0]!.revision > 0);
    await element.save({ readFirst: { ...filled.readFirst, callMe: 'Noor, later' } });
    const { revision } = element.data!.formal.copies[0]!;
    const [record] = await store.list<CrisisPlan>({ subject: 'self' });
    const given = (await store.history<CrisisPlan>(record!)).find((version) => version.revision === revision);
    expect(given?.record.body.readFirst.callMe).to.equal('Noor, as it was given');
  });

  it('takes a person of the card with one press, and what else is written', async () => {
    const { element, query, saved } = await open();
    query('[data-offer="person-0"]').click();
    await element.updateComplete;
    const [first] = element.data!.formal.copies;
    expect(first).to.include({ to: 'Amina', phone: '+44 00 0000 0000', on: '', revision: 0, form: '' });
    expect(element.renderRoot.querySelector('[data-offer="person-0"]'), 'offered once').to.equal(null);
    type(element, `[id="formal.copies-${first!.id}-on"]`, '2026-02-02');
    const stored = await saved();
    expect(stored.body.formal.copies[0]).to.include({ to: 'Amina', on: '2026-02-02' });
  });

  it('notes the version of now, and still counts it as newest though noting raised the number', async () => {
    const { element, query, saved } = await open(withCopies(copy({ revision: 0, on: '' })));
    expect(query('[data-state]').dataset['state']).to.equal('unknown');
    query('[data-version]').click();
    await waitUntil(() => element.data!.formal.copies[0]!.digest);
    await saved();
    const { revision } = element.data!.formal.copies[0]!;
    expect(revision).to.be.greaterThan(0);
    expect((await saved()).revision).to.be.greaterThan(revision);
    await waitUntil(() => query('[data-state]').dataset['state'] === 'newest');
  });

  it('says that a copy is older after a change of the words, and that they were told', async () => {
    const { element, query, saved } = await open(withCopies(copy({ revision: 0 })));
    query('[data-version]').click();
    await waitUntil(() => element.data!.formal.copies[0]!.digest);
    await saved();
    await element.save({ readFirst: { ...element.data!.readFirst, callMe: 'Noor B' } });
    await waitUntil(() => query('[data-state]').dataset['state'] === 'older');
    expect(query('[data-state]').textContent).to.contain('The card has changed since');
    query('[data-told] button').click();
    await element.updateComplete;
    expect((await saved()).body.formal.copies[0]!.toldOn).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(query('[data-told]').textContent).to.contain('Told about it on');
    query('[data-told] button').click();
    expect((await saved()).body.formal.copies[0]!.toldOn, 'taken back').to.equal('');
  });

  it('compares digests first and numbers where there is none', () => {
    expect(copyState(copy({ revision: 0 }), 5, 'a')).to.equal('unknown');
    expect(copyState(copy({ revision: 3, digest: 'a' }), 5, 'a')).to.equal('newest');
    expect(copyState(copy({ revision: 3, digest: 'b' }), 5, 'a')).to.equal('older');
    expect(copyState(copy({ revision: 9, digest: 'b' }), 5, 'a')).to.equal('ahead');
    expect(copyState(copy({ revision: 5 }), 5, undefined)).to.equal('newest');
    expect(copyState(copy({ revision: 9 }), 5, undefined)).to.equal('ahead');
  });

  it('offers calls only to numbers', async () => {
    const { element } = await open(withCopies(copy(), copy({ id: 'c2', phone: 'javascript:alert(1)' })));
    const links = [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('.item a')].map(({ href }) => href);
    expect(links).to.deep.equal(['tel:+440000000000', 'sms:+440000000000']);
  });

  it('shows 300 copies, and one that was taken out can be put back', async () => {
    const many = Array.from({ length: 300 }, (_, index) => copy({ id: `c${index}`, to: `Person ${index}` }));
    const { element, query } = await open(withCopies(...many));
    expect(element.renderRoot.querySelectorAll('.item-list .item').length).to.equal(300);
    query('[data-item="c7"] [data-remove]').click();
    await element.updateComplete;
    expect(element.data!.formal.copies).to.have.length(299);
    query('[data-removed] button').click();
    await element.updateComplete;
    expect(element.data!.formal.copies).to.deep.equal(many);
  });

  it('is for the person: nobody else comes to it', async () => {
    for (const properties of [{ readonly: true }, { actor: { id: 'c', kind: 'clinician', name: 'Dr Lemon' } as const }]) {
      const { element } = await open(withCopies(copy()), properties);
      expect(element.renderRoot.querySelectorAll('[data-shown], input:not([type=file])').length).to.equal(0);
    }
  });
});

describe('taking a card back', () => {
  it('I2: needs no reason, is told to the host without words, and is there after opening again', async () => {
    const { element, store, query } = await open(withCopies(copy()));
    const told = oneEvent(element, 'recovery-withdrawn');
    query('[data-withdraw]').click();
    const { detail } = (await told) as CustomEvent<object>;
    expect(Object.keys(detail).sort()).to.deep.equal(['at', 'id', 'kind', 'revision', 'subject']);
    await waitUntil(() => element.renderRoot.querySelector('[data-withdrawn]'));
    expect(query('[data-withdrawn]').textContent).to.contain('Tell the people who hold a copy').and.contain('Amina');
    const again = await show(subject, { store, view: 'read' });
    expect(shownText(again)).to.match(/Taken back on \d+ \w+ \d{4}\. Do not use this card\./);
    const words = again.renderRoot.querySelector('.document')!.textContent;
    expect(words.indexOf('Taken back')).to.be.lessThan(words.indexOf('Noor'));
  });

  it('is undone in place, and locks nothing', async () => {
    const { element, query, saved } = await open();
    query('[data-withdraw]').click();
    await waitUntil(() => element.renderRoot.querySelector('[data-stand]'));
    expect((await saved()).status).to.equal('withdrawn');
    await element.save({ readFirst: { ...element.data!.readFirst, callMe: 'Noor B' } });
    expect((await saved()).status, 'writing goes on').to.equal('withdrawn');
    query('[data-stand]').click();
    await waitUntil(() => element.renderRoot.querySelector('[data-withdraw]'));
    const stored = await saved();
    expect(stored.status).to.equal('mine');
    expect(stored).not.to.have.property('withdrawnAt');
    expect((element.renderRoot as ShadowRoot).activeElement?.id).to.equal('copies-title');
  });

  it('survives export and import', async () => {
    const { element, store, query, saved } = await open();
    query('[data-withdraw]').click();
    await waitUntil(() => element.renderRoot.querySelector('[data-stand]'));
    const { withdrawnAt } = await saved();
    const file = JSON.stringify(await store.exportSubject('self'));
    const other = new MemoryStore();
    await other.importSubject(file, { subject: 'self', mode: 'write' });
    const [stored] = await other.list({ subject: 'self' });
    expect(stored).to.deep.include({ status: 'withdrawn', withdrawnAt });
  });

  it('gives a slip that names the card and holders, and none of what stood on it', () => {
    const plan = withCopies(copy(), copy({ id: 'c2', to: 'Dr Osei' }));
    const t = (key: string): string => key;
    const slip = withdrawalSlip({ ...plan, name: 'At home' }, { t, language: 'en', dir: 'ltr', date: '3 May 2026' });
    const text = readingText(slip);
    for (const words of ['Noor', 'At home', '3 May 2026', 'Amina', 'Dr Osei', 'copies_slip_ask']) expect(text).to.contain(words);
    for (const words of ['shake', 'beads', 'landlord']) expect(text).not.to.contain(words);
  });

  it('stands on paper before the words, on the wallet card too', () => {
    const section = { key: 's', heading: 'S', lead: true, blocks: [{ key: 'b', label: 'B', lines: [{ text: 'words' }] }] };
    const reading = { title: 'T', lang: 'en', dir: 'ltr', notice: 'Taken back', sections: [section], footer: [] } as const;
    for (const format of ['page', 'wallet'] as const) {
      const text = buildSheet(document, reading, format).textContent;
      expect(text.indexOf('Taken back')).to.be.greaterThan(-1);
      expect(text.indexOf('Taken back')).to.be.lessThan(text.indexOf('words'));
    }
  });
});
