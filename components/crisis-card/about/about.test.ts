import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../context/define.js';
import '../define.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { show, shownText, storeWith, type, type AnyWidget, type WidgetSubject } from '../../../test/suites/widget-subject.js';
import type { RecoveryCrisisCard } from '../crisis-card-element.js';
import { fixtures } from '../fixtures.js';
import { crisisPlanKind } from '../kind.js';
import { crisisCardCatalog } from '../messages.js';
import type { CrisisPlan, CrisisPlanFormal } from '../schema.js';
import { dayOf, monthsLater } from '../../../src/i18n/days.js';
import { isInCoolingOff } from './self-binding.js';

const subject = {
  tag: 'recovery-crisis-card',
  kind: crisisPlanKind,
  catalog: crisisCardCatalog,
} as unknown as WidgetSubject<CrisisPlan>;

const filled = fixtures['filled']!.body;
const reference = { subject: 'self', kind: 'crisis-plan', id: 'record-self' };
const withFormal = (formal: Partial<CrisisPlanFormal>, more: Partial<CrisisPlan> = {}): CrisisPlan => ({
  ...filled,
  ...more,
  formal: { ...filled.formal, ...formal },
});

async function open(
  body: CrisisPlan,
  properties: Partial<RecoveryCrisisCard> = {},
  change?: (record: StoredRecord) => StoredRecord,
) {
  const store = await storeWith(subject, body);
  if (change) await store.put(change((await store.get(reference))!));
  const element: AnyWidget<CrisisPlan> = await show(subject, { store, view: 'about', ...properties } as object);
  await waitUntil(() => element.renderRoot.querySelector('[id="formal.jurisdiction"]'), 'the panel is there');
  const find = (selector: string): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(selector);
  const query = (selector: string): HTMLElement => {
    const found = find(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const press = async (selector: string): Promise<void> => {
    query(selector).click();
    await element.updateComplete;
    await element.updateComplete;
  };
  const choose = async (selector: string, value: string): Promise<void> => {
    const select = query(selector) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  };
  const focused = (): Element | null => (element.renderRoot as ShadowRoot).activeElement;
  const said = (): string => query('[role=status]').textContent.trim();
  const stored = async (): Promise<StoredRecord<CrisisPlan>> => {
    await element.save();
    return (await store.get<CrisisPlan>(reference))!;
  };
  return { element, store, find, query, press, choose, focused, said, stored };
}

describe('about this card', () => {
  it('A4.6 I3: asks for nothing, presets nothing, and writes nothing by being opened', async () => {
    const { element, store, find } = await open(filled);
    expect(element.renderRoot.querySelectorAll('[required], [aria-required], form, [maxlength]')).to.have.length(0);
    for (const id of ['formal.validFrom', 'formal.expiresOn', 'review.due', 'name', 'formal.jurisdiction'])
      expect((find(`[id="${id}"]`) as HTMLInputElement).value, id).to.equal('');
    expect((find('[id="formal.madeFreely"]') as HTMLInputElement).checked).to.equal(false);
    await element.save();
    const after = (await store.get(reference))!;
    expect(after.revision).to.equal(1);
    expect(after.review).to.equal(undefined);
  });

  it('opens on a card in which nothing was written', async () => {
    const element = await show(subject, { view: 'about' });
    await waitUntil(() => element.renderRoot.querySelector('.about'));
    expect(element.renderRoot.querySelector('[data-remove-plan]')).to.equal(null);
  });

  it('holds no word of the person in an attribute', async () => {
    const words = 'canary words';
    const formal = { jurisdiction: words, selfBinding: words, validFrom: words, selfBindingSince: words };
    const { element } = await open(withFormal(formal, { planKind: words, name: words, firstSince: words }), {}, (record) => ({
      ...record,
      review: { remind: true, due: words, lastLookedAt: words },
    }));
    for (const node of element.renderRoot.querySelectorAll('*'))
      for (const { name, value } of node.attributes) expect(value, name).to.not.contain('canary');
    expect(element.renderRoot.querySelectorAll('[data-unknown-kind], [data-unknown-place], [data-not-offered]')).to.have.length(
      3,
    );
  });

  describe('kind of plan', () => {
    it('offers five kinds with what each is, and keeps every field whichever is chosen', async () => {
      const { element, press, query, stored } = await open(filled);
      const radios = [...element.renderRoot.querySelectorAll<HTMLInputElement>('[type=radio]')];
      expect(radios).to.have.length(5);
      expect(radios.map(({ checked }) => checked)).to.deep.equal([true, false, false, false, false]);
      expect(query('#kind-joint-crisis-plan-what').textContent).to.contain('someone from outside the team');
      const fields = element.renderRoot.querySelectorAll('input, select, textarea').length;
      for (const kind of ['joint-crisis-plan', 'advance-statement', 'advance-refusal', 'agent-appointment']) {
        await press(`#kind-${kind}`);
        expect(element.data!.planKind).to.equal(kind);
        expect(element.renderRoot.querySelectorAll('input, select, textarea').length).to.equal(fields);
      }
      expect((await stored()).body).to.deep.equal({ ...filled, planKind: 'agent-appointment' });
    });

    it('keeps a kind that it does not know', async () => {
      const { element, query, press } = await open({ ...filled, planKind: 'treaty' });
      expect(query('[data-unknown-kind]').textContent).to.contain('kept');
      expect(element.renderRoot.querySelectorAll(':checked[type=radio]')).to.have.length(0);
      await press('#kind-crisis-card');
      expect(element.data!.planKind).to.equal('crisis-card');
    });
  });

  describe('self-binding', () => {
    const offer = { selfBinding: 'nl', selfBindingText: 'The law of this place.\nSecond line.' };
    const bound = (since: string): CrisisPlan =>
      withFormal({ selfBinding: 'Hold my keys.', selfBindingSince: since }, { planKind: 'self-binding' });

    it('A4.4: is not named at all unless the page gives both a place and a text', async () => {
      for (const half of [{}, { selfBinding: 'nl' }, { selfBindingText: 'The law' }]) {
        const { element, find } = await open(withFormal({ jurisdiction: 'nl' }), half);
        expect(find('[data-self-binding]')).to.equal(null);
        expect(shownText(element).toLowerCase()).to.not.match(/self-?binding|zelfbinding/);
      }
    });

    it('A4.4: is offered on a part of its own, with the text of the page, and never preselected', async () => {
      const { element, find, query } = await open(filled, offer);
      expect(query('.law').textContent).to.equal(offer.selfBindingText);
      expect(query('[data-self-binding]').textContent).to.contain('Netherlands');
      expect(query('[data-self-binding]').querySelector('input, select, textarea')).to.equal(null);
      expect(find('.kinds')!.textContent.toLowerCase()).to.not.contain('binding');
      await element.save();
      expect(element.data).to.deep.equal(filled);
      expect(query('[data-self-binding]').textContent).to.not.match(/agree(?! *\.)|treatment/);
    });

    it('begins 7 days of thinking over when the person chooses it, and says from when it can be signed', async () => {
      const { element, press, query, focused, said } = await open(filled, offer);
      const before = Date.now();
      await press('[data-begin-binding]');
      const { planKind, formal } = element.data!;
      expect(planKind).to.equal('self-binding');
      expect(Date.parse(formal.selfBindingSince)).to.be.within(before, Date.now());
      expect(focused()?.id).to.equal('formal.selfBinding');
      expect(said()).to.contain('draft for 7 days');
      const end = new Date(before + 7 * 86_400_000);
      expect(query('[data-days]').textContent).to.contain(new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(end));
      type(element, '[id="formal.selfBinding"]', 'Hold my keys.');
      await element.updateComplete;
      expect(element.data!.formal).to.include({ selfBinding: 'Hold my keys.', selfBindingSince: formal.selfBindingSince });
      expect(element.renderRoot.querySelectorAll('[id="formal.madeFreely"]')).to.have.length(1);
      expect(query('[data-self-binding] [id="formal.madeFreely"]')).to.exist;
    });

    it('can be taken back at any time, and put back', async () => {
      for (const page of [offer, {}]) {
        const plan = bound('2020-01-01T10:00:00.000Z');
        const { element, press, query, focused, said } = await open(plan, page);
        await press('[data-take-back]');
        expect(element.data!.planKind).to.equal('crisis-card');
        expect(element.data!.formal).to.include({ selfBinding: '', selfBindingSince: '' });
        expect(said()).to.contain('You took this back');
        const back = query('[data-put-back="self-binding"] button');
        // A key that is pressed twice must not undo what was done.
        expect(focused() === query('[data-put-back="self-binding"] p')).to.equal(true);
        back.click();
        await element.updateComplete;
        expect(element.data).to.deep.equal(plan);
      }
    });

    it('shows plainly that it is not offered where a record comes from elsewhere, and keeps the words', async () => {
      const { element, query, find, stored } = await open(bound('2020-01-01T10:00:00.000Z'));
      expect(query('[data-not-offered]').textContent).to.contain('does not offer that');
      expect(query('.kept').textContent).to.equal('Hold my keys.');
      expect(find('[data-begin-binding]')).to.equal(null);
      type(element, '#name', 'At home');
      expect((await stored()).body.formal.selfBinding).to.equal('Hold my keys.');
    });

    it('says when the days are over', async () => {
      const { query } = await open(bound('2020-01-01T10:00:00.000Z'), offer);
      expect(query('[data-days]').textContent).to.contain('ended on 8 January 2020');
    });

    it('gives all days where it is not known when they began', async () => {
      const { element, press, query } = await open(bound('long ago'), offer);
      expect(query('[data-self-binding]').textContent).to.contain('not known');
      await press('[data-begin-binding]');
      expect(isInCoolingOff(element.data!, new Date())).to.equal(true);
      expect(element.data!.formal.selfBinding).to.equal('Hold my keys.');
    });
  });

  describe('place', () => {
    it('shows names, signing, witnesses, and that it may bind; says what was not checked', async () => {
      const { element, choose, query, stored } = await open(filled);
      await choose('[id="formal.jurisdiction"]', 'ie');
      const words = query('[data-place]').textContent;
      for (const part of ['advance healthcare directive', 'Signed by you', '2 witnesses', 'may bind', 'Not checked by us.'])
        expect(words).to.contain(part);
      expect(element.renderRoot.querySelector('dd[lang="en"]')).to.exist;
      expect((await stored()).body.formal.jurisdiction).to.equal('ie');
    });

    it('shows and keeps a place that nobody knows, until another is chosen', async () => {
      const { element, choose, query, find } = await open(withFormal({ jurisdiction: 'atlantis' }));
      const select = query('[id="formal.jurisdiction"]') as HTMLSelectElement;
      expect(select.selectedOptions[0]!.textContent).to.equal('A place this page does not know');
      await choose('[id="formal.jurisdiction"]', '?');
      expect(element.data!.formal.jurisdiction).to.equal('atlantis');
      await choose('[id="formal.jurisdiction"]', 'de');
      expect(element.data!.formal.jurisdiction).to.equal('de');
      expect(find('[data-unknown-place]')).to.equal(null);
      expect([...select.options].map(({ value }) => value)).to.not.contain('?');
    });

    it('takes rows of the page, instead of its own where the id is the same', async () => {
      const packs = {
        jurisdictions: [
          { id: 'ie', place: 'Ireland, as checked', names: {}, checkedOn: '2026-05-03' },
          {
            id: 'x-isle',
            place: { en: 'The isle', de: 'Die Insel' },
            names: { any: ['island letter'] },
            binding: 'It may bind.',
          },
        ],
      };
      const { query, choose } = await open(withFormal({ jurisdiction: 'ie' }), { packs });
      expect(query('[data-place]').textContent).to.contain('Checked on 3 May 2026').and.to.not.contain('Not checked');
      await choose('[id="formal.jurisdiction"]', 'x-isle');
      expect(query('[data-place]').textContent).to.contain('island letter').and.to.contain('Not checked by us.');
    });
  });

  describe('written freely, and how long', () => {
    it('keeps the statement and the days, and tells of a past day without changing anything', async () => {
      const { element, press, query, find, stored } = await open(filled);
      await press('[id="formal.madeFreely"]');
      type(element, '[id="formal.validFrom"]', '2020-01-01');
      type(element, '[id="formal.expiresOn"]', dayOf(new Date()));
      await element.updateComplete;
      expect(find('[data-expired]')).to.equal(null);
      type(element, '[id="formal.expiresOn"]', '2020-05-03');
      await element.updateComplete;
      expect(query('[data-expired]').textContent).to.equal('You wrote that this was good until 3 May 2020. It is still yours.');
      const record = await stored();
      expect(record.status).to.equal('mine');
      expect(record.body.formal).to.include({ madeFreely: true, validFrom: '2020-01-01', expiresOn: '2020-05-03' });
      type(element, '[id="formal.expiresOn"]', '');
      expect((await stored()).body.formal.expiresOn).to.equal('');
    });
  });

  describe('looking at it again', () => {
    const today = dayOf(new Date());

    it('suggests days and sets none by itself', async () => {
      const { press, query, said, stored } = await open(filled);
      await press('[data-months="6"]');
      expect((query('[id="review.due"]') as HTMLInputElement).value).to.equal(monthsLater(today, 6));
      expect(said()).to.contain('The day is');
      await press('[data-months="12"]');
      expect((await stored()).review).to.deep.equal({ due: monthsLater(today, 12), remind: true });
    });

    it('is turned off, and on again, in place', async () => {
      const { press, find, query, focused, stored } = await open(filled);
      await press('[data-months="6"]');
      await press('[data-review-off]');
      expect((await stored()).review).to.deep.equal({ remind: false });
      expect(focused() === query('[data-put-back="review"] p')).to.equal(true);
      await press('[data-put-back="review"] button');
      expect((await stored()).review).to.deep.equal({ due: monthsLater(today, 6), remind: true });
      expect(find('[data-put-back="review"]')).to.equal(null);
      expect(focused()?.id).to.equal('about-review');
    });

    it('I7: tells of a day in the past calmly, and changes nothing', async () => {
      const { element, query, find, press, stored } = await open(filled, {}, (record) => ({
        ...record,
        review: { due: '2020-05-03', remind: true },
      }));
      expect(query('[data-past]').textContent).to.contain('You wanted to look at this again on 3 May 2020.');
      expect(shownText(element)).to.not.match(/overdue|late\b|expired/i);
      expect(element.renderRoot.querySelector('[role=alert]')).to.equal(null);
      expect(find('[data-calendar]')).to.equal(null);
      for (const way of ['[data-months="6"]', '[data-review-off]', '[data-looked]']) expect(find(way), way).to.exist;
      await press('[data-looked]');
      expect(find('[data-past]')).to.equal(null);
      const { review, status, body } = await stored();
      expect(review!.due).to.equal('2020-05-03');
      expect(dayOf(new Date(review!.lastLookedAt!))).to.equal(today);
      expect(status).to.equal('mine');
      expect(body).to.deep.equal(filled);
    });

    it('says that and when the person looked', async () => {
      const { press, query, said } = await open(filled);
      await press('[data-looked]');
      const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
      expect(query('[data-last-looked]').textContent).to.equal(`You looked at this on ${date}.`);
      expect(said()).to.equal(`You looked at this on ${date}.`);
    });

    it('hands out a calendar file that tells nothing, and lets go of it', async () => {
      const { press, query } = await open(filled);
      await press('[data-months="6"]');
      const made: Blob[] = [];
      const files: string[] = [];
      const [create, click, later] = [URL.createObjectURL, HTMLAnchorElement.prototype.click, URL.revokeObjectURL];
      const revoked = new Promise<string>((resolve) => (URL.revokeObjectURL = resolve));
      URL.createObjectURL = (blob) => `blob:${made.push(blob as Blob)}`;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        files.push(`${this.download} ${this.href}`);
      };
      const wait = window.setTimeout;
      window.setTimeout = ((work: () => void, delay: number) => wait(work, Math.min(delay, 10))) as typeof setTimeout;
      try {
        await press('[data-calendar]');
        expect(await revoked).to.equal('blob:1');
      } finally {
        [URL.createObjectURL, HTMLAnchorElement.prototype.click, URL.revokeObjectURL] = [create, click, later];
        window.setTimeout = wait;
      }
      expect(files).to.deep.equal(['look-again.ics blob:1']);
      expect(made[0]!.type).to.contain('text/calendar');
      const text = await made[0]!.text();
      expect(text).to.contain('SUMMARY:Look at my notes again').and.to.contain(monthsLater(today, 6).replaceAll('-', ''));
      expect(text).to.not.contain('record-self').and.to.not.contain('Noor');
      expect(query('[data-file-saved]').textContent).to.contain('look-again.ics');
    });

    it('is saved by itself', async () => {
      const { element, press, store } = await open(filled);
      const saved = oneEvent(element, 'recovery-saved');
      await press('[data-months="6"]');
      await saved;
      expect((await store.get(reference))!.review!.due).to.equal(monthsLater(today, 6));
    });
  });

  it('is shown to nobody who may not write', async () => {
    const store = await storeWith(subject, filled);
    const supporter = { id: 'b', kind: 'supporter', name: 'B' } as const;
    for (const properties of [{ readonly: true }, { actor: supporter }]) {
      const element = await show(subject, { store, view: 'about', ...properties });
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.about')).to.equal(null);
    }
  });
});
