// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import '../define.js';
import type { StoredRecord } from '../../../src/record/record.js';
import type { ListQuery, Store } from '../../../src/store/store.js';
import { settled, show, shownText, storeWith } from '../../../test/suites/widget-subject.js';
import { crisisPlanKind } from '../kind.js';
import type { CrisisPlan } from '../schema.js';
import { calendarFile } from './calendar-file.js';
import { monthsLater, today } from './days.js';
import { subject, planWith, about, shown } from '../../../test/suites/about-panel.js';

describe('plans of a person, and looking again', () => {
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
});
