// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import '../define.js';
import type { RecordDetail } from '../../../src/events/recovery-event.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { readingText } from '../../../src/widget/reading-document.js';
import { expectAccessible } from '../../../test/suites/accessible.js';
import { show, shownText, storeWith, type, type AnyWidget } from '../../../test/suites/widget-subject.js';
import { fixtures } from '../fixtures.js';
import { crisisPlanKind } from '../kind.js';
import { crisisCardCatalog } from '../messages.js';
import type { CrisisPlan } from '../schema.js';

const subject = {
  ...{ tag: 'recovery-crisis-card', kind: crisisPlanKind, catalog: crisisCardCatalog, fixtures, filled: 'filled' },
  ...{ views: [], field: '', written: () => '', withWords: () => crisisPlanKind.empty(), title: { en: '', de: '' } },
};
const filled = fixtures['filled']!.body;

/** What a test put in place of the browser's own, to be taken away after it. */
const undo: (() => void)[] = [];
function stub(target: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  undo.push(() => {
    if (before) Object.defineProperty(target, name, before);
    else delete (target as Record<string, unknown>)[name];
  });
}

interface Download {
  readonly name: string;
  readonly blob: Blob;
  readonly href: string;
}

describe('the panel "Save or share"', () => {
  let downloads: Download[];
  let revoked: string[];
  let later: (() => void)[];

  beforeEach(() => {
    [downloads, revoked, later] = [[], [], []];
    let made: Blob | undefined;
    stub(URL, 'createObjectURL', (blob: Blob) => ((made = blob), `blob:card-${downloads.length}`));
    stub(URL, 'revokeObjectURL', (address: string) => revoked.push(address));
    stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      expect(this.isConnected, 'the page hears nothing of the link').to.equal(false);
      downloads.push({ name: this.download, blob: made!, href: this.href });
    });
  });
  afterEach(() => {
    for (const back of undo.splice(0).reverse()) back();
  });

  const open = async (body = filled, properties: Partial<AnyWidget<CrisisPlan>> = {}, change?: Partial<StoredRecord>) => {
    const store = await storeWith(subject, body);
    if (change) {
      const [stored] = await store.list({ subject: 'self', kind: 'crisis-plan' });
      await store.put({ ...stored!, ...change });
    }
    const element = await show(subject, { store, view: 'share', ...properties });
    const find = (selector: string): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(selector);
    await waitUntil(() => find('.share'), 'the panel is there');
    const press = async (selector: string): Promise<string | undefined> => {
      find(selector)!.click();
      await element.updateComplete;
      await waitUntil(() => find('[data-result]') ?? find('#share-text-field'), 'there is a result', { timeout: 3_000 });
      await element.updateComplete;
      return find('[data-result]')?.dataset['result'];
    };
    const heard: { name: string; detail: RecordDetail }[] = [];
    for (const name of ['recovery-before-share', 'recovery-shared'] as const)
      element.addEventListener(name, (event) => heard.push({ name, detail: event.detail }));
    return { element, store, find, press, heard };
  };
  /** Changes a word in the edit view and comes back. */
  const write = async (element: AnyWidget<CrisisPlan>, callMe: string): Promise<void> => {
    element.view = 'edit';
    await waitUntil(() => element.renderRoot.querySelector('[id="readFirst.callMe"]'));
    type(element, '[id="readFirst.callMe"]', callMe);
    element.view = 'share';
    await waitUntil(() => element.renderRoot.querySelector('.share'));
  };
  const homeScreen = (share: (data: ShareData) => Promise<void>): void => {
    stub(navigator, 'standalone', true);
    stub(navigator, 'canShare', () => true);
    stub(navigator, 'share', share);
  };

  it('says what is in the file, who can read it and that it cannot be called back, before the button', async () => {
    const { find } = await open();
    const way = find('[aria-labelledby="share-file"]')!;
    const before = way.textContent.slice(0, way.textContent.indexOf('Save the file'));
    for (const words of ['The file holds', 'Anyone who has the file can read it.', 'cannot be called back', 'Read this first'])
      expect(before).to.include(words);
  });

  it('saves one file with a neutral name, the version, and for whom it is, and revokes its address', async () => {
    const { element, press, heard } = await open();
    type(element, '#share-to', 'Dev <b>next door</b>');
    const real = setTimeout;
    stub(globalThis, 'setTimeout', (act: () => void, time = 0) => (time >= 30_000 ? later.push(act) : real(act, time)));
    expect(await press('[data-share-file]')).to.equal('share_saved');
    expect(downloads.map(({ name }) => name)).to.deep.equal(['my-card.html']);
    expect(downloads[0]!.blob.type).to.match(/^text\/html/);
    const page = new DOMParser().parseFromString(await downloads[0]!.blob.text(), 'text/html');
    expect(page.querySelector('header')!.textContent)
      .to.include('Version 1, saved on')
      .and.to.include('Copy given to: Dev <b>next door</b>');
    expect(page.querySelectorAll('b').length).to.equal(0);
    expect(revoked).to.deep.equal([]);
    for (const act of later) act();
    expect(revoked).to.deep.equal([downloads[0]!.href]);
    expect(heard.map(({ name }) => name)).to.deep.equal(['recovery-before-share', 'recovery-shared']);
  });

  it('keeps for whom the copy is nowhere else: not in the plan, not in the store, not in an event', async () => {
    const { element, store, press, heard } = await open();
    type(element, '#share-to', 'Canary Jones');
    await press('[data-share-file]');
    await element.save();
    const records = await store.list({ subject: 'self', kind: 'crisis-plan' });
    expect(JSON.stringify([element.data, records, heard])).to.not.include('Canary');
    expect(records[0]!.revision, 'nothing was saved').to.equal(1);
    expect(element.data!.formal.copies).to.deep.equal([]);
    await storeWith(subject, filled, { owner: 'other', store });
    element.subject = 'other';
    await element.updateComplete;
    await element.ready;
    await element.updateComplete;
    expect(element.renderRoot.querySelector<HTMLInputElement>('#share-to')!.value).to.equal('');
  });

  it('tells the host which record, and no word of it', async () => {
    const { press, heard } = await open();
    for (const button of ['[data-share-file]', '[data-share-contacts]']) await press(button);
    for (const { detail } of heard) {
      expect(Object.keys(detail).sort()).to.deep.equal(['at', 'id', 'kind', 'revision', 'subject']);
      expect(detail).to.include({ kind: 'crisis-plan', id: 'record-self', subject: 'self', revision: 1 });
    }
    expect(heard).to.have.length(4);
  });

  it('hands nothing out where the host prevents it, and says so', async () => {
    const { element, press, heard } = await open();
    let copied = false;
    stub(navigator, 'clipboard', { writeText: () => Promise.resolve(void (copied = true)) });
    element.addEventListener('recovery-before-share', (event) => event.preventDefault());
    for (const button of ['[data-share-file]', '[data-share-contacts]', '[data-copy-text]'])
      expect(await press(button), button).to.equal('share_prevented');
    expect(downloads).to.have.length(0);
    expect(copied).to.equal(false);
    expect(heard.map(({ name }) => name)).to.not.include('recovery-shared');
    expect(element.renderRoot.querySelector('[role=status]')!.textContent).to.include('This site stopped the copy.');
  });

  it('gives the file to the share sheet on a home screen, where a download does nothing', async () => {
    const shared: ShareData[] = [];
    homeScreen((data) => Promise.resolve(void shared.push(data)));
    const { press, find } = await open();
    expect(find('[data-share-file]')!.textContent).to.include('Share the file');
    expect(await press('[data-share-file]')).to.equal('share_sent');
    expect(shared[0]!.files![0]!.name).to.equal('my-card.html');
    // Words beside the file would show in the sheet, and in what other apps keep of it.
    expect(Object.keys(shared[0]!)).to.deep.equal(['files']);
    expect(downloads).to.have.length(0);
  });

  it('downloads where files cannot be shared, and where the page is in an ordinary tab', async () => {
    homeScreen(() => Promise.reject(new Error('not asked')));
    stub(navigator, 'canShare', () => false);
    const { press } = await open();
    expect(await press('[data-share-file]')).to.equal('share_saved');
    stub(navigator, 'canShare', () => true);
    stub(navigator, 'standalone', undefined);
    await press('[data-share-file]');
    expect(downloads).to.have.length(2);
  });

  it('takes a closed share sheet for an answer, and no error', async () => {
    homeScreen(() => Promise.reject(new DOMException('', 'AbortError')));
    const { element, press, heard } = await open();
    expect(await press('[data-share-file]')).to.equal('share_cancelled');
    expect(heard.map(({ name }) => name)).to.deep.equal(['recovery-before-share']);
    expect(element.renderRoot.querySelectorAll('.notice [data-retry]').length).to.equal(0);
  });

  it('says in plain words that a file could not be shared, and what can be done', async () => {
    homeScreen(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    const { element, press, heard } = await open();
    expect(await press('[data-share-file]')).to.equal('share_not_done');
    expect(shownText(element)).to.include('You can copy the text in its place.');
    expect(heard.map(({ name }) => name)).to.deep.equal(['recovery-before-share']);
  });

  it('lets a second copy begin while a first share sheet never answers', async () => {
    homeScreen(() => new Promise(() => undefined));
    const { press, find, heard } = await open();
    find('[data-share-file]')!.click();
    await waitUntil(() => heard.length === 1);
    homeScreen(() => Promise.resolve());
    expect(await press('[data-share-contacts]')).to.equal('share_sent');
  });

  it('shows no result of one person’s copy to another', async () => {
    let answer = (): void => undefined;
    homeScreen(() => new Promise((resolve) => (answer = resolve)));
    const { element, find, heard } = await open();
    find('[data-share-file]')!.click();
    await waitUntil(() => heard.length === 1);
    element.subject = 'other';
    await element.updateComplete;
    answer();
    await waitUntil(() => heard.length === 2);
    expect(heard[1]!.detail.subject).to.equal('self');
    await element.ready;
    await element.updateComplete;
    expect(find('[data-result]')).to.equal(null);
  });

  it('saves the contacts of the card', async () => {
    const { press, find } = await open();
    expect(find('[aria-labelledby="share-contacts"]')!.textContent).to.include('names and numbers of 2 people');
    expect(await press('[data-share-contacts]')).to.equal('share_saved');
    expect(downloads[0]!.name).to.equal('contacts.vcf');
    expect(await downloads[0]!.blob.text()).to.include('FN:Amina\r\nTEL;TYPE=VOICE:+44 00 0000 0000\r\n');
  });

  it('can be used with assistive technology, the panel and the file', async () => {
    stub(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('no')) });
    const { element, press } = await open();
    await press('[data-share-file]');
    await press('[data-copy-text]');
    await expectAccessible(element);
    const file = new DOMParser().parseFromString(await downloads[0]!.blob.text(), 'text/html');
    const place = document.createElement('div');
    place.append(...file.body.children);
    element.replaceWith(place);
    await expectAccessible(place);
  });

  it('offers no contacts where there are none', async () => {
    const { find } = await open({
      ...filled,
      readFirst: { ...filled.readFirst, contacts: [] },
      people: crisisPlanKind.empty().people,
    });
    expect(find('[data-share-contacts]')).to.equal(null);
  });

  it('copies the card as text, the same text as everywhere', async () => {
    let text = '';
    stub(navigator, 'clipboard', { writeText: (words: string) => Promise.resolve(void (text = words)) });
    const { element, press } = await open();
    const card = element as unknown as { reading(): Parameters<typeof readingText>[0] };
    // Version and date come when the page is idle.
    await waitUntil(() => card.reading().footer.length === 3, 'version and date', { timeout: 10_000 });
    expect(await press('[data-copy-text]')).to.equal('share_text_copied');
    expect(text).to.equal(readingText(card.reading()));
  });

  it('shows the text in a field, with the focus in it and all marked, where the clipboard is refused', async () => {
    stub(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('no')) });
    const { element, press, heard } = await open();
    await press('[data-copy-text]');
    const field = element.renderRoot.querySelector<HTMLTextAreaElement>('#share-text-field')!;
    await waitUntil(() => (element.renderRoot as ShadowRoot).activeElement === field);
    expect(field.value).to.include('Noor').and.to.include('The medicine that made me shake');
    await waitUntil(() => field.selectionEnd > field.selectionStart, 'something is marked');
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    expect(heard.map(({ name }) => name)).to.deep.equal(['recovery-before-share']);
  });

  it('prints a page, half a page or the small card', async () => {
    const { element, find } = await open();
    const printed: string[] = [];
    const card = element as unknown as {
      printing: { print: (read: () => { sections: { key: string }[] }, format: string) => void };
    };
    stub(card.printing, 'print', (read: () => { sections: { key: string }[] }, format: string) =>
      printed.push(`${format} ${read().sections[0]!.key}`),
    );
    for (const format of ['page', 'a5', 'wallet']) find(`[data-print-format="${format}"]`)!.click();
    expect(printed).to.deep.equal(['page readFirst', 'a5 readFirst', 'wallet front']);
  });

  it('says that there is nothing to share yet', async () => {
    const { find } = await open(crisisPlanKind.empty());
    expect(find('.share')!.textContent).to.include('There is nothing to share yet.');
    expect(find('.share')!.querySelectorAll('button, input, section').length).to.equal(0);
  });

  it('A2.1: works for readers, and offers them no way to write', async () => {
    for (const properties of [{ readonly: true }, { actor: { id: 'sam', kind: 'supporter', name: 'Sam' } as const }]) {
      downloads = [];
      const { press, find } = await open(filled, properties);
      expect(await press('[data-share-file]')).to.equal('share_saved');
      expect(downloads).to.have.length(1);
      expect(find('[data-note-copy]')).to.equal(null);
    }
  });

  it('marks no copy as given, and turns to where the person can note it', async () => {
    const { element, press, find } = await open();
    await press('[data-share-file]');
    expect(element.data!.formal.copies).to.deep.equal([]);
    find('[data-note-copy]')!.click();
    await waitUntil(() => element.view === 'copies');
  });

  it('says first, in the file and in the text, that the card was taken back', async () => {
    let text = '';
    stub(navigator, 'clipboard', { writeText: (words: string) => Promise.resolve(void (text = words)) });
    const { press, find } = await open(filled, {}, { status: 'withdrawn' });
    expect(find('[data-withdrawn]')!.textContent).to.include('taken back');
    await press('[data-share-file]');
    await press('[data-copy-text]');
    await waitUntil(() => text);
    const page = new DOMParser().parseFromString(await downloads[0]!.blob.text(), 'text/html');
    expect(page.body.textContent.trim().startsWith('I took this card back. Please do not use it.')).to.equal(true);
    expect(text).to.match(/^My crisis card\n\nTaken back on [^\n]+\. Do not use this card\.\n/);
  });

  it('hands out the words on screen, saved first', async () => {
    const { element, store, press } = await open();
    await write(element, 'Nora');
    await press('[data-share-file]');
    expect(await downloads[0]!.blob.text())
      .to.include('Nora')
      .and.to.include('Version 2,');
    expect((await store.list<CrisisPlan>({ subject: 'self', kind: 'crisis-plan' }))[0]!.body.readFirst.callMe).to.equal('Nora');
  });

  it('hands out a card that cannot be saved: a store that hangs keeps nobody waiting', async () => {
    const { element, store, press } = await open();
    stub(store, 'put', () => new Promise(() => undefined));
    await write(element, 'Nora');
    expect(await press('[data-share-file]')).to.equal('share_saved');
    expect(await downloads[0]!.blob.text()).to.include('Nora');
  });

  for (const [name, { lang, voice }] of Object.entries(fixtures))
    it(`shares every example: ${name}`, async () => {
      const { press, element } = await open(fixtures[name]!.body, { lang, ...(voice ? { voice } : {}) });
      expect(await press('[data-share-file]')).to.equal('share_saved');
      const { size } = downloads[0]!.blob;
      expect(size).to.be.below(300_000);
      const page = new DOMParser().parseFromString(await downloads[0]!.blob.text(), 'text/html');
      expect(page.documentElement.dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      expect(page.querySelector('.name .words')!.textContent).to.equal(element.data!.readFirst.callMe);
    });
});
