import { expect, waitUntil } from '@open-wc/testing';
import '../../../components/work-plan/define.js';
import { fixtures } from '../../../components/work-plan/fixtures.js';
import { workPlanKind } from '../../../components/work-plan/kind.js';
import { workPlanCatalog } from '../../../components/work-plan/messages.js';
import type { WorkPlan } from '../../../components/work-plan/schema.js';
import type { RecoveryEventMap } from '../../../src/events/recovery-event.js';
import { everybody } from '../../../src/record/record.js';
import type { Actor, StoredRecord } from '../../../src/record/record.js';
import { RecoveryError } from '../../../src/errors.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { Store } from '../../../src/store/store.js';
import { storeFor } from '../../../src/store/shared-store.js';
import { readingText, type ReadingDocument } from '../../../src/widget/reading-document.js';
import type { SharedCopy } from '../../../src/widget/sharing/copy-file.js';
import { faultyStore } from '../../suites/faulty-store.js';
import { openWidget } from '../../suites/opened-widget.js';
import {
  settled,
  showAsShared,
  shownText,
  storeWith,
  type,
  type AnyWidget,
  type WidgetSubject,
} from '../../suites/widget-subject.js';

const subject = {
  ...{ tag: 'recovery-work-plan', kind: workPlanKind, catalog: workPlanCatalog, fixtures, filled: 'filled' },
} as unknown as WidgetSubject<WorkPlan>;
const filled = fixtures['filled']!.body;
const robin: Actor = { id: 'c1', kind: 'clinician', name: 'Robin Alder' };
const amina: Actor = { id: 'p1', kind: 'peer', name: 'Amina' };
const reference = { subject: 'self', kind: workPlanKind.name, id: 'record-self' };

const textOf = (element: unknown): string => readingText((element as { reading(): ReadingDocument }).reading());

async function opened(more: object = {}, store: Store = new MemoryStore({ state: 'session' })) {
  if (!(await store.get(reference))) await storeWith(subject, filled, { store });
  const widget = await openWidget(subject, store, 'sharing', { packs: { people: [robin, amina] }, ...more });
  const { element, find } = widget;
  await waitUntil(() => find('#sharing-whom'), 'the panel is there', { timeout: 5000 });
  const draw = async (): Promise<void> => {
    await element.updateComplete;
    await element.updateComplete;
  };
  const choose = async (name: string): Promise<void> => {
    const field = find('#sharing-whom') as HTMLSelectElement;
    field.value = [...field.options].find(({ text }) => text.includes(name))!.value;
    field.dispatchEvent(new Event('change'));
    await draw();
  };
  const preview = async (): Promise<string> => {
    await waitUntil(() => !find('[data-preview] .loading'), 'the preview is there');
    return find('[data-preview]')!.innerText;
  };
  const click = async (selector: string): Promise<void> => {
    find(selector)!.click();
    await draw();
  };
  const outcome = async (): Promise<string> => {
    await waitUntil(() => find('[data-outcome]'), 'it says what became of it');
    return find('[data-outcome]')!.textContent.trim();
  };
  const stored = async (): Promise<StoredRecord<WorkPlan>> => (await store.get<WorkPlan>(reference))!;
  return { ...widget, store, choose, preview, click, outcome, stored, draw };
}

/** What a reader on another page has on screen. */
const readerOf = (store: Store, actor: Actor): Promise<AnyWidget<WorkPlan>> =>
  showAsShared(subject, { store, actor, recordId: 'record-self', view: 'read' });

function heardFrom(element: HTMLElement): { name: keyof RecoveryEventMap; detail: Record<string, unknown> }[] {
  const heard: { name: keyof RecoveryEventMap; detail: Record<string, unknown> }[] = [];
  for (const name of ['recovery-before-share', 'recovery-shared', 'recovery-loaded', 'recovery-saved'] as const)
    element.addEventListener(name, ({ detail }) => heard.push({ name, detail: detail as never }));
  return heard;
}

describe('sharing, on screen', () => {
  it('A4.1 I6: nothing is shared beforehand, nobody is chosen, and only the person is offered it', async () => {
    const { element, find, stored } = await opened();
    expect(find('[data-none]')!.textContent).to.contain('Only me.');
    expect((find('#sharing-whom') as HTMLSelectElement).value).to.equal('');
    expect(find('[data-give]')).to.equal(null);
    expect((await stored()).shares).to.deep.equal([]);
    element.actor = robin;
    await settled(element);
    expect(shownText(element)).to.not.contain('Let someone see this');
  });

  it('H11: the preview is what they read then, line for line; sharing is told after it is durable', async () => {
    const { element, choose, preview, click, outcome, stored, store } = await opened();
    const heard = heardFrom(element);
    await choose('Robin');
    await preview();
    const reader = (): string => textOf(element.renderRoot.querySelector('[data-preview] recovery-work-plan'));
    // The line of the version comes with the second picture.
    await waitUntil(() => reader().includes('Version'));
    const before = reader();
    expect(heard, 'the reader in the preview tells nobody').to.deep.equal([]);
    await click('[data-give]');
    expect(await outcome()).to.contain('Robin Alder');
    const [share] = (await stored()).shares;
    expect(share).to.deep.include({ to: robin, scope: 'all', mode: 'view' });
    expect(heard.map(({ name }) => name)).to.deep.equal(['recovery-before-share', 'recovery-saved', 'recovery-shared']);
    const { detail } = heard.at(-1)!;
    expect(Object.keys(detail).sort()).to.deep.equal(['at', 'id', 'kind', 'revision', 'share', 'subject']);
    expect(detail).to.include({ share: share!.id, revision: 2 });
    expect(JSON.stringify(heard)).to.not.contain('Robin');
    const theirs = await readerOf(store, robin);
    await waitUntil(() => textOf(theirs).includes('Version'));
    // The footer names the version, and that is one more by the share itself.
    const words = (text: string): string => text.replace(/Version \d+/g, 'Version');
    expect(words(textOf(theirs))).to.equal(words(before));
    expect(shownText(await readerOf(store, amina))).to.not.contain(filled.dream[0]!.text);
  });

  it('H11: shares some parts by the names of the widget, and not a word more', async () => {
    const { choose, preview, click, find, outcome, stored, store, element } = await opened();
    await choose('Robin');
    await click('#sharing-what-parts');
    expect(await preview()).to.contain('Nothing. There are no words');
    await click('[data-give]');
    expect(await outcome()).to.contain('Nothing.');
    const labels = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-parts] label')].map(({ innerText }) =>
      innerText.trim(),
    );
    expect(labels.length).to.be.greaterThan(2);
    const [first] = element.renderRoot.querySelectorAll<HTMLInputElement>('[data-parts] input');
    first!.click();
    await preview();
    await click('[data-give]');
    await outcome();
    const [share] = (await stored()).shares;
    const scope = share!.scope as readonly string[];
    expect(scope.length).to.be.greaterThan(0);
    const seen = (await storeFor(robin, store).get<WorkPlan>(reference))!;
    for (const [field, value] of Object.entries(seen.body))
      expect(value, field).to.deep.equal(
        scope.includes(field) ? filled[field as 'dream'] : workPlanKind.empty()[field as 'dream'],
      );
    expect(find(`[data-share="${share!.id}"]`)!.innerText).to.contain(labels[0]);
  });

  it('what is for and how long is optional; a day that is over is not taken', async () => {
    const { choose, preview, click, outcome, stored, element, find } = await opened();
    await choose('The care team');
    await preview();
    type(element, '#sharing-purpose', 'For our talk');
    type(element, '#sharing-last-day', '2001-01-01');
    await element.updateComplete;
    await click('[data-give]');
    expect(await outcome()).to.contain('That day is over');
    expect((await stored()).shares).to.deep.equal([]);
    type(element, '#sharing-last-day', '2099-01-02');
    await element.updateComplete;
    await click('[data-give]');
    await waitUntil(async () => (await stored()).shares.length === 1);
    const [share] = (await stored()).shares;
    expect(share).to.deep.include({ purpose: 'For our talk', expiresOn: '2099-01-02' });
    expect(share!.to).to.include({ id: everybody, kind: 'clinician' });
    expect(find('[data-share]')!.innerText).to.contain('The care team').and.to.contain('For our talk').and.to.contain('2099');
  });

  it('X1: taking back takes effect in a page that the other has open, can be put back, and stays to be looked up', async () => {
    const { choose, preview, click, stored, store, find } = await opened();
    await choose('Robin');
    await preview();
    await click('[data-give]');
    await waitUntil(() => find('[data-stop]'));
    const theirs = await readerOf(store, robin);
    expect(shownText(theirs)).to.contain(filled.dream[0]!.text);
    await click('[data-stop]');
    expect(find('[data-put-back="share"]')!.innerText).to.contain('They may still know what they read.');
    await waitUntil(() => !shownText(theirs).includes(filled.dream[0]!.text), 'their page shows nothing any more');
    expect((await stored()).shares[0]!.endedAt).to.be.a('string');
    expect(find('[data-before]')!.textContent).to.contain('Robin Alder');
    await click('[data-put-back="share"] button');
    await waitUntil(() => shownText(theirs).includes(filled.dream[0]!.text), 'and again');
    expect((await stored()).shares[0]).to.not.have.property('endedAt');
  });

  it('the host may say no: nothing is shared, and that is said', async () => {
    const { element, choose, preview, click, outcome, stored } = await opened();
    element.addEventListener('recovery-before-share', (event) => event.preventDefault());
    await choose('Robin');
    await preview();
    await click('[data-give]');
    expect(await outcome()).to.contain('did not allow it');
    expect((await stored()).shares).to.deep.equal([]);
  });

  it('what cannot be saved was not shared', async () => {
    const store = faultyStore();
    const { element, choose, preview, click, outcome } = await opened({}, store);
    const heard = heardFrom(element);
    await choose('Robin');
    await preview();
    store.refuse('put', new RecoveryError('StorageQuota'));
    await click('[data-give]');
    expect(await outcome()).to.contain('nothing was shared');
    expect(heard.map(({ name }) => name)).to.not.contain('recovery-shared');
  });

  it('unsaved words are saved first, so that they see what is on screen', async () => {
    const { element, choose, preview, click, outcome, store } = await opened();
    element.addEventListener('recovery-before-share', () => {
      expect(element.data!.likes[0]!.text).to.equal('Tulip');
    });
    const access = element as unknown as { session: { update(body: WorkPlan): void; body: WorkPlan } };
    access.session.update({ ...access.session.body, likes: [{ id: 'l1', text: 'Tulip' }] });
    await choose('Robin');
    expect(await preview()).to.contain('Tulip');
    await click('[data-give]');
    await outcome();
    expect(textOf(await readerOf(store, robin))).to.contain('Tulip');
  });
});

describe('a copy', () => {
  it('goes to the sink of the host with the shared part alone; it is written down, and opens nothing here', async () => {
    const sent: SharedCopy[] = [];
    const sharing = { send: (copy: SharedCopy) => Promise.resolve(void sent.push(copy)) };
    const { choose, preview, click, outcome, stored, store, element, draw } = await opened({
      packs: { people: [robin], sharing },
    });
    await choose('Robin');
    await click('#sharing-how-copy');
    await click('#sharing-what-parts');
    element.renderRoot.querySelector<HTMLInputElement>('[data-parts] input')!.click();
    await draw();
    await preview();
    await click('[data-give]');
    expect(await outcome())
      .to.contain('sent to')
      .and.to.contain('Robin Alder');
    const [share] = (await stored()).shares;
    expect(share).to.include({ mode: 'copy' });
    expect(sent).to.have.length(1);
    expect(sent[0]!.share).to.equal(share!.id);
    const data = JSON.parse(/id="record" hidden>(.*)<\/pre>/.exec(sent[0]!.html)![1]!) as StoredRecord<WorkPlan>;
    expect(data).to.deep.equal(sent[0]!.record);
    const scope = share!.scope as readonly string[];
    const outside = Object.keys(filled).filter((field) => !scope.includes(field));
    for (const field of outside) expect(data.body[field as 'dream'], field).to.deep.equal(workPlanKind.empty()[field as 'dream']);
    expect(await storeFor(robin, store).get(reference)).to.equal(undefined);
  });

  it('that could not be sent is not written down, and is said in plain words', async () => {
    const sharing = { send: () => Promise.reject(new Error('down')) };
    const { choose, preview, click, outcome, stored, element } = await opened({ packs: { people: [robin], sharing } });
    const heard = heardFrom(element);
    await choose('Robin');
    await click('#sharing-how-copy');
    await preview();
    await click('[data-give]');
    expect(await outcome()).to.contain('could not be sent');
    expect((await stored()).shares).to.deep.equal([]);
    expect(heard.map(({ name }) => name)).to.not.contain('recovery-shared');
  });

  it('for somebody who has no page here is a file, in the name that was typed', async () => {
    const files: string[] = [];
    const { click: press } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download) files.push(this.download);
    };
    try {
      const { choose, preview, click, outcome, stored, element, find } = await opened();
      await choose('Someone else');
      type(element, '#sharing-name', 'Aunt Rosa');
      await element.updateComplete;
      await preview();
      await click('[data-give]');
      expect(await outcome())
        .to.contain('Aunt Rosa')
        .and.to.contain(files[0]);
      const [share] = (await stored()).shares;
      expect(share!.to).to.include({ kind: 'supporter', name: 'Aunt Rosa' });
      await click('[data-stop]');
      expect(find('[data-put-back="share"]')!.innerText).to.contain('They may still hold a copy you gave them before.');
      const attributes = [...element.renderRoot.querySelectorAll('*')].flatMap((one) =>
        [...one.attributes].map(({ value }) => value),
      );
      expect(attributes.join('\n')).to.not.contain('Rosa');
    } finally {
      HTMLAnchorElement.prototype.click = press;
    }
  });
});

describe('quick changes of who sits here', () => {
  it('A4.1: nothing of one person is given under another, and a reader sees nothing of the one before', async () => {
    const store = new MemoryStore({ state: 'session' });
    await storeWith(subject, filled, { store });
    await storeWith(subject, { ...filled, dream: [{ id: 'd', text: 'Otter' }] }, { store, owner: 'two' });
    const let_ = await store.get({ ...reference });
    await store.put({ ...let_!, shares: [{ id: 's', to: robin, scope: 'all', mode: 'view', grantedAt: let_!.createdAt }] });
    const element = await showAsShared(subject, { store, view: 'read' });
    for (let turn = 0; turn < 60; turn++) {
      element.subject = turn % 2 ? 'two' : 'self';
      element.actor = turn % 3 === 0 ? { id: 'x', kind: 'person', name: '' } : turn % 3 === 1 ? robin : amina;
      if (turn % 4 === 0) await element.updateComplete;
    }
    for (const [who, owner, sees] of [
      [robin, 'self', filled.dream[0]!.text],
      [robin, 'two', ''],
      [amina, 'self', ''],
    ] as const) {
      Object.assign(element, { actor: who, subject: owner });
      await settled(element);
      expect(shownText(element).includes(filled.dream[0]!.text), `${who.name} ${owner}`).to.equal(sees !== '');
      expect(shownText(element)).to.not.contain('Otter');
    }
    expect((await store.list({ subject: 'two' }))[0]!.shares).to.deep.equal([]);
  });
});
