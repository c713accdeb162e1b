// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import '../define.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { StoredRecord } from '../../../src/record/record.js';
import type { ListQuery, Store } from '../../../src/store/store.js';
import type { AnyWidget } from '../../../test/suites/widget-subject.js';
import { make, settled, show, shownText, storeWith, type WidgetSubject } from '../../../test/suites/widget-subject.js';
import type { RecoveryCrisisCard } from '../crisis-card-element.js';
import { fixtures } from '../fixtures.js';
import { crisisPlanKind } from '../kind.js';
import { crisisCardCatalog } from '../messages.js';
import type { CrisisPlan } from '../schema.js';
import { calendarFile } from './calendar-file.js';
import { monthsLater, today } from './days.js';
import { isJurisdiction, knownJurisdictions } from './known-jurisdictions.js';
import { jurisdictions, type Jurisdiction } from './jurisdictions.js';
import { aboutTexts } from './messages.js';
import { commonPlanKinds } from './plan-kinds.js';
import { coolingOffEnd, isInCoolingOff } from './self-binding.js';

const subject: WidgetSubject<CrisisPlan> = {
  tag: 'recovery-crisis-card',
  kind: crisisPlanKind,
  catalog: crisisCardCatalog,
  fixtures,
  filled: 'filled',
  views: ['about'],
  field: '#plan-name',
  written: (plan) => plan.name,
  withWords: (name) => ({ ...crisisPlanKind.empty(), name }),
  title: { en: 'My crisis card', de: 'Meine Krisenkarte' },
};

type Formal = Partial<CrisisPlan['formal']>;
const planWith = (formal: Formal = {}, rest: Partial<CrisisPlan> = {}): CrisisPlan => {
  const empty = crisisPlanKind.empty();
  return { ...empty, ...rest, formal: { ...empty.formal, ...formal } };
};

async function about(body: CrisisPlan | undefined, properties: Partial<RecoveryCrisisCard> = {}, store?: Store) {
  const place = store ?? (body ? await storeWith(subject, body) : new MemoryStore({ state: 'session' }));
  const element = await show(subject, { store: place, view: 'about', ...(properties as Partial<AnyWidget<CrisisPlan>>) });
  await shown(element);
  const all = (selector: string): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const query = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const press = async (selector: string): Promise<void> => {
    query(selector).click();
    await settled(element);
  };
  const pick = async (selector: string, value: string): Promise<void> => {
    const field = query(selector) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
  };
  const focused = (): Element | null => (element.renderRoot as ShadowRoot).activeElement;
  const said = (): string => query('[role=status]').textContent;
  return { element, store: place, all, query, press, pick, focused, said };
}

const shown = (element: AnyWidget<CrisisPlan>): Promise<void> =>
  waitUntil(() => element.renderRoot.querySelector('#about-place, [data-self-page]'), 'the panel is there');

const isDirty = (element: unknown): boolean => (element as { session: { dirty: boolean } }).session.dirty;

const offer = { selfBinding: 'nl', selfBindingText: 'CANARY law of this page.' };
const words = 'CANARY my own words';
const selfBound = (since: string): CrisisPlan =>
  planWith({ selfBinding: words, selfBindingSince: since }, { planKind: 'self-binding' });
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

describe('about this card', () => {
  it('has a text for every kind and every line of a place', () => {
    for (const kind of commonPlanKinds) {
      expect(aboutTexts.english).to.have.property(`about_kind_${kind}`);
      expect(aboutTexts.english).to.have.property(`about_kind_${kind}_what`);
    }
    for (const { signing, witnesses, mayBind } of jurisdictions)
      for (const word of [signing, witnesses, mayBind].filter((one) => one !== undefined))
        expect(aboutTexts.english).to.have.property(`about_rule_${word}`);
  });

  it('A4.6 I3: nothing must be filled in, and nothing is chosen beforehand but the kind that every card has', async () => {
    const { all, query, element, store } = await about(undefined);
    expect(all('[required], [aria-required=true], form')).to.have.length(0);
    expect((query('[id="formal.jurisdiction"]') as HTMLSelectElement).value).to.equal('');
    for (const id of ['formal.validFrom', 'formal.expiresOn', 'review.due'])
      expect((query(`[id="${id}"]`) as HTMLInputElement).value).to.equal('');
    expect(isDirty(element)).to.equal(false);
    expect(await store.list({ subject: 'self' })).to.have.length(0);
  });

  describe('kinds', () => {
    it('chooses a kind, hides no field, and can be undone', async () => {
      const { element, query, press } = await about(fixtures['filled']!.body);
      const { planKind: _, formal: __, ...rest } = element.data!;
      expect((query('#kind-crisis-card') as HTMLInputElement).checked).to.equal(true);
      for (const kind of commonPlanKinds.slice(1)) {
        await press(`#kind-${kind}`);
        expect(element.data!.planKind).to.equal(kind);
        const { planKind: ___, formal: ____, ...kept } = element.data!;
        expect(kept).to.deep.equal(rest);
      }
      element.undo();
      await element.updateComplete;
      expect(element.data!.planKind).to.not.equal('agent-appointment');
    });

    it('keeps a kind of a newer version, and says so', async () => {
      const { element, all, query } = await about(planWith({}, { planKind: 'CANARY-kind' }));
      expect(all('[data-unknown-kind]')).to.have.length(1);
      expect(all('.kinds input:checked')).to.have.length(0);
      expect(query('.panel').innerHTML).to.not.contain('CANARY');
      expect(element.data!.planKind).to.equal('CANARY-kind');
    });
  });

  describe('places', () => {
    it('shows names, and that nobody checked them', async () => {
      const { element, pick, query } = await about(undefined);
      await pick('[id="formal.jurisdiction"]', 'gb-sct');
      expect(element.data!.formal.jurisdiction).to.equal('gb-sct');
      const text = query('[data-place]').textContent;
      expect(text).to.contain('advance statement').and.to.contain('may have to think about it');
      expect(query('[data-checked]').textContent).to.contain('Not checked by us.');
      await pick('[id="formal.jurisdiction"]', '');
      expect(element.data!.formal.jurisdiction).to.equal('');
    });

    it('keeps a place it does not know, without showing its id', async () => {
      const { element, query, pick } = await about(planWith({ jurisdiction: 'CANARY-place' }));
      expect(query('[data-unknown-place]').textContent).to.contain('does not know');
      expect((query('[id="formal.jurisdiction"]') as HTMLSelectElement).selectedOptions[0]!.textContent).to.equal(
        'A place this page does not know',
      );
      await pick('[id="formal.jurisdiction"]', '?');
      expect(element.data!.formal.jurisdiction).to.equal('CANARY-place');
      expect(query('.panel').innerHTML).to.not.contain('CANARY');
    });

    it('holds rows that are well made, say "may", and claim no check', () => {
      expect(new Set(jurisdictions.map(({ id }) => id)).size).to.equal(jurisdictions.length);
      for (const row of jurisdictions) {
        expect(isJurisdiction(row), row.id).to.equal(true);
        expect(row.checkedOn, row.id).to.equal(undefined);
        if (!row.source)
          expect([row.signing, row.witnesses, row.mayBind], row.id).to.deep.equal([undefined, undefined, undefined]);
      }
      for (const [key, text] of Object.entries(aboutTexts.english))
        if (key.startsWith('about_rule_may-')) expect(text).to.match(/\bmay\b/);
    });

    it('takes good rows of the host, and leaves bad ones out with one warning that quotes nothing', async () => {
      const warnings: string[] = [];
      const { warn } = console;
      console.warn = (message: string) => warnings.push(message);
      try {
        const good: Jurisdiction = {
          id: 'de',
          place: 'Our town',
          names: { 'crisis-card': ['Our card'] },
          signing: 'You sign at our desk.',
          mayBind: 'It may bind our clinic.',
          checkedOn: '2026-05-03',
        };
        const bad = [
          null,
          7,
          'CANARY',
          [],
          {},
          { ...good, id: '' },
          { ...good, id: 'x'.repeat(65) },
          { ...good, place: 7 },
          { ...good, names: { CANARY: ['a'] } },
          { ...good, names: { 'crisis-card': 'CANARY' } },
          { ...good, signing: {} },
          { ...good, checkedOn: '2026-02-31' },
          { ...good, checkedOn: 'CANARY' },
        ];
        for (const row of bad) expect(isJurisdiction(row)).to.equal(false);
        const known = knownJurisdictions([...bad, good], jurisdictions).known;
        expect(known.size).to.equal(jurisdictions.length);
        expect(known.get('de')).to.equal(good);
        expect(knownJurisdictions(undefined, jurisdictions).known.size).to.equal(jurisdictions.length);
        expect(knownJurisdictions('CANARY', jurisdictions).known.size).to.equal(jurisdictions.length);
        const { query } = await about(planWith({ jurisdiction: 'de' }), { packs: { jurisdictions: [...bad, good] } });
        const text = query('[data-place]').textContent;
        expect(text).to.contain('Our card').and.to.contain('You sign at our desk.');
        expect(query('[data-checked]').textContent).to.contain('Checked on 3 May 2026.');
        const about_ = warnings.filter((message) => message.includes('jurisdictions'));
        expect(about_).to.have.length(1);
        expect(about_[0]).to.not.contain('CANARY');
      } finally {
        console.warn = warn;
      }
    });
  });

  describe('dates', () => {
    it('takes days, says in words that the last one has passed, and changes nothing else', async () => {
      const { element, pick, query, press } = await about(planWith({ validFrom: 'CANARY spring' }));
      expect(query('[id="formal.validFrom-other"]').textContent).to.contain('CANARY spring');
      await pick('[id="formal.expiresOn"]', '2020-01-31');
      expect(element.data!.formal.expiresOn).to.equal('2020-01-31');
      expect(query('[id="formal.expiresOn-hint"]').textContent).to.contain('This day has passed.');
      expect(element.data!.formal.validFrom).to.equal('CANARY spring');
      await press('[id="formal.madeFreely"]');
      expect(element.data!.formal.madeFreely).to.equal(true);
      expect((await element.save())!.status).to.equal('mine');
      await pick('[id="formal.expiresOn"]', today());
      expect(shownText(element)).to.not.contain('This day has passed.');
    });
  });

  describe('self-binding', () => {
    it('A4.4: is neither shown nor chosen where the page offers none, or gives only half of it', async () => {
      for (const half of [{}, { selfBinding: 'nl' }, { selfBindingText: 'CANARY' }]) {
        const { all, element } = await about(planWith({ jurisdiction: 'nl' }), half);
        expect(all('[data-self-open], [data-self-choose], [id="kind-self-binding"]')).to.have.length(0);
        expect(shownText(element)).to.not.contain('ahead of time').and.to.not.contain('zelfbinding');
      }
    });

    it('A4.4: stands on a page of its own with the text of the host, and is never chosen beforehand', async () => {
      const { element, press, query, focused, all } = await about(planWith(), offer);
      await press('[data-self-open]');
      expect(focused()?.id).to.equal('about-self');
      expect(element.data!.planKind).to.equal('crisis-card');
      expect(isDirty(element)).to.equal(false);
      expect(query('[data-self-text]').textContent).to.equal(offer.selfBindingText);
      expect(shownText(element)).to.contain('Netherlands').and.to.contain('stays a draft for 7 days');
      const before = Date.now();
      await press('[data-self-choose]');
      const plan = element.data!;
      expect(plan.planKind).to.equal('self-binding');
      expect(Date.parse(plan.formal.selfBindingSince)).to.be.at.least(before);
      expect(isInCoolingOff(plan, new Date())).to.equal(true);
      expect(query('[data-self-state]').textContent).to.contain('You can sign it from');
      expect(focused() === query('[data-self-state]')).to.equal(true);
      expect(all('[data-self-choose]')).to.have.length(0);
    });

    it('is taken back at any time, and put back as it was', async () => {
      const { element, press, all, focused, said } = await about(selfBound(daysAgo(9)), offer);
      const before = element.data!;
      expect(shownText(element)).to.contain('are over since');
      await press('[data-self-take-back]');
      expect(element.data!.planKind).to.equal('crisis-card');
      expect(element.data!.formal.selfBinding + element.data!.formal.selfBindingSince).to.equal('');
      expect(said()).to.contain('You took it back.');
      expect(focused()?.hasAttribute('data-self-put-back')).to.equal(true);
      await press('[data-self-put-back]');
      expect(element.data).to.deep.equal(before);
      expect(all('[data-self-put-back]')).to.have.length(0);
      expect(focused()?.hasAttribute('data-self-take-back')).to.equal(true);
    });

    it('on another page: says that it is not offered there, keeps the words, and can be taken back', async () => {
      const { element, all, query, press } = await about(selfBound(daysAgo(1)));
      expect(query('[data-self-elsewhere]').textContent).to.contain('This page does not offer that.').and.to.contain(words);
      expect(all('[data-self-open], [data-self-choose], .panel textarea')).to.have.length(0);
      expect(element.data!.formal.selfBinding).to.equal(words);
      for (const one of all('.panel *')) for (const { value } of one.attributes) expect(value).to.not.contain('CANARY');
      await press('[data-self-take-back]');
      expect(element.data!.formal.selfBinding).to.equal('');
      await press('[data-self-put-back]');
      expect(element.data!.formal.selfBinding).to.equal(words);
    });

    it('is a draft for exactly seven days, and anew when it is chosen anew', async () => {
      const plan = selfBound('2026-05-03T10:00:00.000Z');
      expect(coolingOffEnd(plan)!.toISOString()).to.equal('2026-05-10T10:00:00.000Z');
      expect(isInCoolingOff(plan, new Date('2026-05-10T09:59:59.999Z'))).to.equal(true);
      expect(isInCoolingOff(plan, new Date('2026-05-10T10:00:00.000Z'))).to.equal(false);
      expect(coolingOffEnd(planWith())).to.equal(undefined);
      expect(isInCoolingOff(planWith({ selfBindingSince: daysAgo(0) }), new Date())).to.equal(false);
      for (const since of ['', 'CANARY']) {
        expect(coolingOffEnd(selfBound(since))).to.equal(undefined);
        expect(isInCoolingOff(selfBound(since), new Date()), 'nobody knows that there was time').to.equal(true);
      }
      const { element, press } = await about(selfBound(daysAgo(30)), offer);
      await press('#kind-joint-crisis-plan');
      expect(element.data!.formal.selfBinding, 'the words stay').to.equal(words);
      await press('[data-self-open]');
      await press('[data-self-choose]');
      expect(isInCoolingOff(element.data!, new Date())).to.equal(true);
    });
  });

  describe('several plans', () => {
    const put = async (store: Store, id: string, body: CrisisPlan): Promise<void> => {
      const [record] = await store.list({ subject: 'self' });
      await store.put({ ...record!, id, revision: 0, body });
    };
    const two = async () => {
      const store = await storeWith(subject, planWith({}, { name: 'CANARY home' }));
      await put(store, 'second', planWith({}, { planKind: 'joint-crisis-plan' }));
      const tools = await about(undefined, { recordId: 'record-self' }, store);
      await waitUntil(() => tools.all('[data-plan]').length === 2, 'both plans are listed');
      return tools;
    };

    it('lists them by name, or by kind and day, and opens another', async () => {
      const { element, query, all, press, focused } = await two();
      expect(query('[data-plan="record-self"]').textContent).to.contain('CANARY home').and.to.contain('open now');
      expect(query('[data-plan="second"]').textContent).to.match(/Joint crisis plan, changed on \d/);
      for (const one of all('.panel *')) for (const { value } of one.attributes) expect(value).to.not.contain('CANARY');
      await press('[data-plan="second"] [data-plan-open]');
      await waitUntil(() => focused()?.id === 'about-plans', 'the focus is at the plans');
      expect(element.recordId).to.equal('second');
      expect(element.data!.planKind).to.equal('joint-crisis-plan');
    });

    it('names this one and shows it first, and says so', async () => {
      const { element, query, press, focused, store, all } = await two();
      expect(query('[data-first-state]').textContent).to.contain('changed last');
      await press('[data-plan-first]');
      expect(query('[data-first-state]').textContent).to.equal('This plan is shown first.');
      expect(focused() === query('[data-first-state]')).to.equal(true);
      expect(all('[data-plan-first]')).to.have.length(0);
      await element.save();
      await put(store, 'third', planWith());
      const other = await show(subject, { store });
      expect(other.data!.name).to.equal('CANARY home');
    });

    it('wins although the clock of another device is ahead', async () => {
      const { element, press, store, query } = await two();
      await put(store, 'ahead', planWith({}, { firstSince: '2199-01-01T00:00:00.000Z' }));
      await waitUntil(() => query('[data-first-state]').textContent.startsWith('Another'), 'the other one is first');
      await press('[data-plan-first]');
      expect(element.data!.firstSince > '2199').to.equal(true);
    });

    it('adds one, empty and open for writing', async () => {
      const { element, press, store, focused } = await two();
      await press('[data-plan-add]');
      await waitUntil(() => element.view === 'edit' && focused()?.id === 'readFirst.callMe', 'the new plan is open for writing');
      expect(element.data).to.deep.equal(crisisPlanKind.empty());
      expect(await store.list({ subject: 'self' })).to.have.length(2);
      await element.save({ name: 'Third' });
      expect(await store.list({ subject: 'self' })).to.have.length(3);
    });

    it('removes this one with the words that were not saved yet, and puts it back', async () => {
      const { element, press, store, focused, query, said } = await two();
      const box = query('#plan-name') as HTMLInputElement;
      box.value = 'CANARY renamed';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await press('[data-plan-remove]');
      await waitUntil(() => focused()?.hasAttribute('data-plan-back'), 'the way back has the focus');
      expect(said()).to.equal('The plan is removed.');
      expect(element.data!.planKind).to.equal('joint-crisis-plan');
      expect(await store.list({ subject: 'self' })).to.have.length(1);
      await press('[data-plan-back]');
      await waitUntil(() => focused()?.id === 'about-plans', 'the focus is at the plans');
      expect(element.data!.name).to.equal('CANARY renamed');
      expect(await store.list({ subject: 'self' })).to.have.length(2);
    });

    it('removes the only one, which leaves an empty card, and puts it back', async () => {
      const { element, press, store, query, all, focused } = await about(planWith({}, { name: 'Only' }));
      await waitUntil(() => all('[data-plan-remove]').length === 1, 'it can be removed');
      expect(all('[data-plan]'), 'no list of one').to.have.length(0);
      await press('[data-plan-remove]');
      await waitUntil(() => focused()?.hasAttribute('data-plan-back'), 'the way back has the focus');
      await waitUntil(() => element.data!.name === '', 'the card is empty');
      expect(all('[data-plan-remove]')).to.have.length(0);
      expect(await store.list({ subject: 'self' })).to.have.length(0);
      query('[data-plan-back]').click();
      await waitUntil(() => element.data!.name === 'Only', 'it is back');
    });

    it('offers nothing of one person to the next', async () => {
      const { element, press, focused, all } = await two();
      await press('[data-plan-remove]');
      await waitUntil(() => focused()?.hasAttribute('data-plan-back'), 'the way back has the focus');
      Object.assign(element, { recordId: undefined, subject: 'other' });
      await settled(element);
      await shown(element);
      expect(all('[data-plan-back], [data-plan]')).to.have.length(0);
      expect(shownText(element)).to.not.contain('CANARY');
    });

    it('follows other tabs, and stops when it leaves the page', async () => {
      const { element, all, store } = await two();
      await put(store, 'third', planWith({}, { name: 'From another tab' }));
      await waitUntil(() => all('[data-plan]').length === 3, 'the third plan is listed');
      let reads = 0;
      const list = store.list.bind(store);
      store.list = (query) => (reads++, list(query));
      element.remove();
      await put(store, 'fourth', planWith());
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(reads, 'only the test itself reads').to.equal(1);
    });

    it('lists 300 plans, and bodies of other versions', async () => {
      const store = await storeWith(subject, planWith());
      for (let index = 0; index < 300; index++) await put(store, `plan-${index}`, planWith({}, { name: 'long '.repeat(4000) }));
      const list = store.list.bind(store) as (query: ListQuery) => Promise<StoredRecord[]>;
      store.list = (async (query: ListQuery) => {
        const found = await list(query);
        return [...found, { ...found[0]!, id: 'odd', body: { name: 7, planKind: null } }];
      }) as typeof store.list;
      const { all } = await about(undefined, { recordId: 'record-self' }, store);
      await waitUntil(() => all('[data-plan]').length === 302, 'all are listed');
    });
  });

  describe('looking again', () => {
    const review = async (body = planWith()) => {
      const tools = await about(body);
      return { ...tools, kept: async () => (await tools.element.save(), (await tools.store.list({ subject: 'self' }))[0]!) };
    };

    it('sets a day by hand or in 6 or 12 months, turns it off, and puts it back', async () => {
      const { pick, press, kept, all, focused, said } = await review();
      expect(all('[data-review-off], [data-calendar]')).to.have.length(0);
      await pick('[id="review.due"]', '2099-05-03');
      expect((await kept()).review).to.deep.equal({ due: '2099-05-03', remind: true });
      await press('[data-review-months="6"]');
      expect((await kept()).review!.due).to.equal(monthsLater(today(), 6));
      expect(focused()?.hasAttribute('data-review-back')).to.equal(true);
      await press('[data-review-back]');
      expect((await kept()).review!.due).to.equal('2099-05-03');
      await press('[data-review-off]');
      expect(said()).to.equal('This is turned off.');
      expect((await kept()).review).to.deep.equal({ remind: false });
      await press('[data-review-back]');
      expect((await kept()).review).to.deep.equal({ due: '2099-05-03', remind: true });
    });

    it('I7: a day that has passed is told calmly, and changes nothing', async () => {
      const { element, pick, press, query, kept, all } = await review();
      await pick('[id="review.due"]', '2020-05-03');
      expect(query('[data-review-passed]').textContent).to.contain('The day you chose was 3 May 2020.');
      expect(element.renderRoot.querySelectorAll('[role=alert], dialog, .notice')).to.have.length(0);
      expect((await kept()).status).to.equal('mine');
      await press('[data-review-looked]');
      const record = await kept();
      expect(record.review!.due).to.equal(undefined);
      expect(Date.now() - Date.parse(record.review!.lastLookedAt!)).to.be.lessThan(60_000);
      expect(all('[data-review-passed]')).to.have.length(0);
      expect(query('[data-review-last]').textContent).to.contain('Last looked at on');
    });

    it('goes by the calendar: the last day of a shorter month', () => {
      expect(monthsLater('2026-08-31', 6)).to.equal('2027-02-28');
      expect(monthsLater('2027-08-31', 6)).to.equal('2028-02-29');
      expect(monthsLater('2026-12-15', 12)).to.equal('2027-12-15');
    });

    it('saves a file for a calendar under a neutral name, and lets go of its address', async () => {
      const { pick, press, query } = await review(planWith({}, { name: 'CANARY' }));
      await pick('[id="review.due"]', '2099-05-03');
      const { createObjectURL, revokeObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      const made: Blob[] = [];
      const revoked: string[] = [];
      const names: string[] = [];
      URL.createObjectURL = (blob: Blob) => (made.push(blob), 'blob:made');
      URL.revokeObjectURL = (address) => revoked.push(address);
      HTMLAnchorElement.prototype.click = function () {
        names.push(this.download);
      };
      try {
        await press('[data-calendar]');
        await waitUntil(() => revoked.length === 1, 'the address is let go');
      } finally {
        Object.assign(URL, { createObjectURL, revokeObjectURL });
        HTMLAnchorElement.prototype.click = click;
      }
      expect(names).to.deep.equal(['look-again.ics']);
      const text = await made[0]!.text();
      expect(text).to.contain('SUMMARY:Look at my notes again\r\n').and.to.contain('DTSTART;VALUE=DATE:20990503\r\n');
      expect(text).to.not.match(/CANARY|crisis/i);
      expect(query('[data-calendar-saved]').textContent).to.contain('A small file is saved.');
    });
  });

  describe('the file for a calendar', () => {
    /** Reads such a file as strictly as RFC 5545 says, and nothing that we do not write. */
    function parsed(text: string): Map<string, string> {
      if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text)) throw new Error('lines end in CRLF');
      const raw = text.slice(0, -2).split('\r\n');
      for (const line of raw) if (new TextEncoder().encode(line).length > 75) throw new Error('a line is too long');
      const lines: string[] = [];
      for (const line of raw) {
        if (line.startsWith(' ')) lines.push(`${lines.pop() ?? ''}${line.slice(1)}`);
        else lines.push(line);
      }
      const frame = [lines[0], lines[3], lines.at(-2), lines.at(-1)];
      expect(frame).to.deep.equal(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR']);
      const found = new Map<string, string>();
      for (const line of lines.filter((one) => !/^(BEGIN|END):/.test(one))) {
        const [, name, value] = /^([A-Z-]+(?:;[A-Z]+=[A-Z-]+)*):(.*)$/.exec(line) ?? [];
        if (!name || found.has(name)) throw new Error('a line is not well made');
        if (/(?<!\\)(?:\\\\)*[;,]/.test(value!) && name === 'SUMMARY') throw new Error('a text is not escaped');
        found.set(
          name,
          value!.replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter)),
        );
      }
      return found;
    }

    it('is as RFC 5545 has it, whatever the title', () => {
      const now = new Date('2026-11-24T21:00:00.123Z');
      for (const title of [
        'Look again',
        'a;b,c\\d\ne',
        'ä'.repeat(100),
        '🙂'.repeat(60),
        'x'.repeat(400),
        'النظر '.repeat(30),
        '',
      ]) {
        const found = parsed(calendarFile({ uid: 'one-two', day: '2026-12-31', title, now }));
        expect(Object.fromEntries(found)).to.deep.equal({
          VERSION: '2.0',
          PRODID: '-//recovery-widgets//EN',
          UID: 'one-two',
          DTSTAMP: '20261124T210000Z',
          'DTSTART;VALUE=DATE': '20261231',
          'DTEND;VALUE=DATE': '20270101',
          SUMMARY: title,
          CLASS: 'PRIVATE',
          TRANSP: 'TRANSPARENT',
        });
      }
    });
  });

  it('is shown to nobody but the person, and not where nothing may be written', async () => {
    for (const properties of [{ readonly: true }, { actor: { id: 'c', kind: 'clinician', name: 'C' } as const }]) {
      const element = make(subject, { store: await storeWith(subject, planWith()), view: 'about', ...properties });
      document.body.append(element);
      await settled(element);
      expect(element.renderRoot.querySelectorAll('[data-shown]')).to.have.length(0);
      element.remove();
    }
  });
});
