import { expect, oneEvent } from '@open-wc/testing';
import type { RecoveryEventMap } from '../../src/events/recovery-event.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { ActorKind } from '../../src/record/record.js';
import { show, shownText, storeWith, type, type WidgetSubject } from './widget-subject.js';

const canary = 'Zq7-canary-words';

const eventNames: readonly (keyof RecoveryEventMap)[] = [
  'recovery-loaded',
  'recovery-before-save',
  'recovery-saved',
  'recovery-failed',
  'recovery-storage-changed',
  'recovery-help-opened',
  'recovery-safety-stale',
];

/** Every attribute of the widget and its shadow tree, and where the person's words must not stand on the page. */
function attributesOf(element: HTMLElement & { renderRoot: HTMLElement | DocumentFragment }): string {
  const all = [element, ...element.renderRoot.querySelectorAll('*')];
  return all.flatMap((inner) => [...inner.attributes].map(({ name, value }) => `${name}=${value}`)).join('\n');
}

/** The design rules that follow from the seven misuses of recovery, for every widget; each test bears their ids. */
export function rulesSuite<Body extends object>(subject: WidgetSubject<Body>): void {
  const { withWords } = subject;
  const filled = subject.fixtures[subject.filled]!;

  describe('keeps the rules', () => {
    it('A1.1 I1: only the person changes the body', async () => {
      for (const kind of ['supporter', 'peer', 'clinician', 'advocate'] satisfies ActorKind[]) {
        const store = await storeWith(subject, withWords('mine'));
        const element = await show(subject, { store, view: 'edit', actor: { id: 'someone', kind, name: 'Sam' } });
        expect(element.renderRoot.querySelectorAll('.root textarea, .root input:not([type=file])').length).to.equal(0);
        const refused = await element.save(withWords('theirs')).catch((error: unknown) => (error as { code: string }).code);
        expect(refused).to.equal('HostMisuse');
        expect(element.undo()).to.equal(false);
      }
    });

    it('A2.6 A4.1: works without network and shares nothing by itself', async () => {
      const calls: string[] = [];
      const { fetch } = globalThis;
      const { sendBeacon } = navigator;
      globalThis.fetch = (() => calls.push('fetch')) as never;
      navigator.sendBeacon = (() => calls.push('beacon')) as never;
      try {
        const store = new MemoryStore({ state: 'session' });
        const element = await show(subject, { store, view: 'edit' });
        await element.save(withWords('for me'));
        expect(calls).to.deep.equal([]);
        const [record] = await store.list({ subject: 'self' });
        expect(record!.shares).to.deep.equal([]);
        expect(record!.notes).to.deep.equal([]);
      } finally {
        globalThis.fetch = fetch;
        navigator.sendBeacon = sendBeacon;
      }
    });

    it('A3.1: the first thing to read is a prompt or the person’s own words', async () => {
      const element = await show(subject, { store: await storeWith(subject, filled.body) });
      const first = element.renderRoot.querySelector('[role=heading][aria-level="3"]')?.parentElement?.textContent ?? '';
      expect(first).to.not.match(/symptom|diagnos|medicin|risk|score/i);
    });

    it('A4.2 A5.4: events name records and hold nothing else', async () => {
      const heard: CustomEvent[] = [];
      for (const name of eventNames) document.addEventListener(name, (event) => heard.push(event as CustomEvent));
      const element = await show(subject, { view: 'edit' });
      element.renderRoot.querySelector<HTMLDetailsElement>('details.help')!.open = true;
      await element.save(withWords(canary));
      expect(heard.length).to.be.greaterThan(1);
      const allowed = new Set(['kind', 'id', 'subject', 'revision', 'at', 'state', 'during', 'code', 'error', 'lines']);
      for (const { type: name, detail } of heard) {
        expect(JSON.stringify(detail), name).to.not.contain(canary);
        expect(
          Object.keys(detail as object).filter((key) => !allowed.has(key)),
          name,
        ).to.deep.equal([]);
        expect(Object.isFrozen(detail), name).to.equal(true);
      }
    });

    it('puts no word of the person into attributes, title, address, storage keys or the console', async () => {
      const said: unknown[] = [];
      const originals = ['log', 'warn', 'error', 'info', 'debug'].map((name) => [name, console[name as 'log']] as const);
      for (const [name] of originals) console[name as 'log'] = (...parameters: unknown[]) => void said.push(parameters);
      try {
        const store = new MemoryStore({ state: 'session' });
        for (const view of subject.views) {
          const element = await show(subject, { store, view });
          await element.save(withWords(canary));
          await element.updateComplete;
          expect(attributesOf(element), view).to.not.contain(canary);
        }
        expect(document.title + location.href).to.not.contain(canary);
        expect(JSON.stringify({ ...localStorage, ...sessionStorage })).to.not.contain(canary);
        expect(JSON.stringify(said)).to.not.contain(canary);
      } finally {
        for (const [name, original] of originals) console[name as 'log'] = original;
      }
    });

    it('A4.6 I3: nothing must be filled in', async () => {
      const element = await show(subject, { view: 'edit' });
      expect(element.renderRoot.querySelectorAll('[required], [aria-required="true"], [maxlength], form').length).to.equal(0);
    });

    it('A5.2 I7: years without a visit change nothing', async () => {
      const store = await storeWith(subject, filled.body);
      const before = JSON.stringify(await store.list({ subject: 'self' }));
      const { now } = Date;
      Date.now = () => now() + 5 * 365 * 86_400_000;
      try {
        const element = await show(subject, { store });
        element.remove();
        await new Promise((resolve) => setTimeout(resolve, 20));
      } finally {
        Date.now = now;
      }
      expect(JSON.stringify(await store.list({ subject: 'self' }))).to.equal(before);
    });

    it('A6.6: nothing measures the person', async () => {
      for (const view of subject.views) {
        const element = await show(subject, { store: await storeWith(subject, filled.body), view });
        expect(element.renderRoot.querySelectorAll('progress, meter, [role=progressbar], [role=meter]').length).to.equal(0);
        expect(element.renderRoot.textContent).to.not.match(/\d\s?%/);
      }
    });

    it('A7.1: every view opens from an empty store', async () => {
      for (const view of subject.views) expect(shownText(await show(subject, { view }))).to.contain(subject.title.en);
    });

    it('X1: what was written can be taken out again', async () => {
      const store = await storeWith(subject, withWords('once true'));
      const element = await show(subject, { store, view: 'edit' });
      type(element, subject.field, '');
      await element.save();
      const [record] = await store.list<Body>({ subject: 'self' });
      expect(subject.written(record!.body)).to.equal('');
    });

    it('X5: the help slot is there in every view, and only the host’s own help area can take its place', async () => {
      for (const view of subject.views) {
        const element = await show(subject, { view, safety: { emergency: { number: '000' } } });
        const slot = element.renderRoot.querySelector<HTMLDetailsElement>('details.help')!;
        expect(slot.getBoundingClientRect().top - element.getBoundingClientRect().top).to.be.lessThan(200);
        const opened = oneEvent(element, 'recovery-help-opened');
        slot.querySelector('summary')!.click();
        await opened;
        expect(slot.textContent).to.contain('000').and.to.contain('No one is watching');

        element.setAttribute('hide-help', '');
        element.safety = { emergency: { number: '000' }, hostRegionId: 'no-such-place' };
        await element.updateComplete;
        expect(element.renderRoot.querySelector('details.help'), 'without a region the slot stays').to.exist;
        const region = document.createElement('div');
        region.id = 'host-help';
        document.body.append(region);
        element.safety = { emergency: { number: '000' }, hostRegionId: 'host-help' };
        await element.updateComplete;
        expect(element.renderRoot.querySelectorAll('details.help').length).to.equal(0);
        region.remove();
      }
    });

    it('keeps an earlier revision and writes one journal entry for each save', async () => {
      const store = await storeWith(subject, withWords('one'));
      const element = await show(subject, { store });
      await element.save(withWords('two'));
      const [record] = await store.list({ subject: 'self' });
      const history = await store.history<Body>(record!);
      expect(history.map((revision) => subject.written(revision.record.body))).to.deep.equal(['two', 'one']);
      expect(await store.journal('self')).to.have.length(2);
    });
  });
}
