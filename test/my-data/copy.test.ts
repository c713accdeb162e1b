import { expect, waitUntil } from '@open-wc/testing';
import { canonicalJson } from '../../src/record/canonical-json.js';
import { loadAllKinds } from '../../src/record/kind.js';
import { sealExport, openSealedExport } from '../../src/record/sealing/sealed-copy.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { bringBack, takeBack } from '../../components/my-data/restore/bring-back.js';
import { fixtures as goals } from '../../components/chime-goals/fixtures.js';
import { fixtures as college } from '../../components/college/fixtures.js';
import { fixtures as cards } from '../../components/crisis-card/fixtures.js';
import { fixtures as homes } from '../../components/home-plan/fixtures.js';
import { fixtures as learning } from '../../components/imr-progress/fixtures.js';
import { fixtures as peers } from '../../components/peer-support/fixtures.js';
import { fixtures as strengths } from '../../components/strengths-assessment/fixtures.js';
import { fixtures as teams } from '../../components/team-review/fixtures.js';
import { fixtures as meetings } from '../../components/trialogue/fixtures.js';
import { fixtures as values } from '../../components/values-preferences/fixtures.js';
import { fixtures as wellness } from '../../components/wellness-plan/fixtures.js';
import { fixtures as work } from '../../components/work-plan/fixtures.js';
import { filledStore, open, recordOf, savedFiles } from './my-data-page.js';

const widgets = {
  'chime-goals': goals,
  college,
  'crisis-card': cards,
  'home-plan': homes,
  'imr-progress': learning,
  'peer-support': peers,
  'strengths-assessment': strengths,
  'team-review': teams,
  trialogue: meetings,
  'values-preferences': values,
  'wellness-plan': wellness,
  'work-plan': work,
} as Readonly<Record<string, Readonly<Record<string, { readonly body: object; readonly lang: string }>>>>;

const kindOf = (folder: string): string =>
  (customElements.get(`recovery-${folder}`) as unknown as { readonly kind: { readonly name: string } }).kind.name;
const note = { id: 'n', on: '', text: 'Their view', at: '2026-05-03T10:00:00.000Z', lang: 'en', hiddenByOwner: true };

/** One record in two versions, with a hidden note and a share; and one that was removed. */
async function storeOf(folder: string, body: object, lang: string): Promise<Store> {
  const store = new MemoryStore();
  const author = { id: 'c', kind: 'clinician', name: 'Jo' } as const;
  const share = { id: 's', to: author, scope: 'all', mode: 'view', grantedAt: '2026-05-03T10:00:00.000Z' } as const;
  const record = recordOf(kindOf(folder), 'one', body, { lang, notes: [{ ...note, author }], shares: [share] });
  await store.put(record);
  await store.put({ ...record, notes: [] });
  await store.put({ ...record, id: 'two' });
  await store.remove({ ...record, id: 'two' });
  return store;
}

const dataOf = async (store: Store): Promise<string> => canonicalJson({ ...(await store.exportSubject('self')), exportedAt: '' });

describe('a copy of every widget', () => {
  before(() => loadAllKinds());

  for (const [folder, fixtures] of Object.entries(widgets))
    for (const [name, { body, lang }] of Object.entries(fixtures))
      it(`T25 I8: ${folder} "${name}" comes back the same, plain and locked`, async () => {
        const store = await storeOf(folder, body, lang);
        const before = await dataOf(store);
        const copy = await store.exportSubject('self');
        const plain = new MemoryStore();
        await bringBack(plain, 'self', canonicalJson(copy), 'newer');
        expect(await dataOf(plain)).to.equal(before);
        const locked = new MemoryStore();
        const text = await sealExport(copy, 'three quiet boats', 1000);
        await bringBack(locked, 'self', await openSealedExport(text, 'three quiet boats'), 'newer');
        expect(await dataOf(locked)).to.equal(before);
      });

  it('refuses a locked copy in which one bit differs, and writes nothing', async () => {
    const store = await filledStore();
    const copy = await sealExport(await store.exportSubject('self'), 'three quiet boats', 1000);
    const empty = new MemoryStore({ state: 'session' });
    const { find, text, type, press, says } = await open({ store: empty, view: 'restore' });
    const sealed = JSON.parse(copy) as { sealed: string; iv: string };
    const flip = (words: string, at: number): string =>
      `${words.slice(0, at)}${words[at] === 'A' ? 'B' : 'A'}${words.slice(at + 1)}`;
    for (const wrong of [
      JSON.stringify({ ...sealed, sealed: flip(sealed.sealed, 40) }),
      JSON.stringify({ ...sealed, iv: flip(sealed.iv, 3) }),
    ]) {
      await type('#restore-text', wrong);
      await press('[data-paste]');
      await waitUntil(() => find('#restore-secret'), 'it asks for the pass phrase', { timeout: 6000 });
      (find('#restore-secret') as HTMLInputElement).value = 'three quiet boats';
      await press('[data-open]');
      await says('Nothing was changed.');
      expect(find('[data-preview]')).to.equal(null);
      expect(text()).to.not.contain('Sing');
    }
    expect((await empty.exportSubject('self')).records).to.have.length(0);
    expect(await empty.journal('self')).to.have.length(0);
  });
});

describe('a copy, as a person makes it', () => {
  it('holds all of it, says so, is noted, and its name is nobody’s', async () => {
    const store = await filledStore();
    const { element, press, says } = await open({ store, view: 'copy' });
    const heard: unknown[] = [];
    element.addEventListener('recovery-exported', ({ detail }) => heard.push(detail));
    const [file] = await savedFiles(() => press('[data-make="plain"]'));
    expect(file!.name).to.match(/^recovery-copy-\d{4}-\d\d-\d\d\.json$/);
    await says(`Your browser saved it as ${file!.name}.`);
    expect(JSON.parse(await file!.text())).to.deep.include({ records: (await store.exportSubject('self')).records });
    expect(heard).to.have.length(1);
    expect(JSON.stringify(heard)).to.not.contain('Sing').and.not.contain('home');
    expect((await store.journal('self')).at(-1)?.act).to.equal('copy');
  });

  it('can be read by anyone: every text escaped, no script, hidden notes left out and said', async () => {
    const store = await filledStore(undefined, 'self', ' <img src=x onerror="alert(1)">&');
    const author = { id: 'c', kind: 'clinician', name: 'Jo <b>' } as const;
    const goal = (await store.get({ subject: 'self', kind: 'goal', id: 'g' }))!;
    const shown = { ...note, id: 'm', text: 'Their <i>view</i>', hiddenByOwner: false, author };
    await store.put({ ...goal, notes: [{ ...note, text: 'HIDDEN-WORDS', author }, shown] });
    const { press } = await open({ store, view: 'copy' });
    const [file] = await savedFiles(() => press('[data-make="read"]'));
    const text = await file!.text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelectorAll('script, img, b, i, [onerror], link, iframe')).to.have.length(0);
    const words = page.body.textContent;
    expect(words).to.contain('<img src=x onerror="alert(1)">&').and.contain('Their <i>view</i>');
    expect(words).to.contain('This is their view').and.contain('Jo <b>').and.contain('are not in this file');
    expect(words).to.not.contain('HIDDEN-WORDS');
    expect([...page.querySelectorAll('h2')].map((heading) => heading.textContent)).to.deep.equal(['Crisis cards', 'Goals']);
    expect(text).to.contain("default-src 'none'");
  });

  it('is locked with a pass phrase that was typed twice, and says first what is lost with it', async () => {
    const store = await filledStore();
    const { find, press, says, text } = await open({ store, view: 'copy' });
    await says('Nobody can open it then.');
    const secrets = (first: string, again: string): void => {
      (find('#copy-secret') as HTMLInputElement).value = first;
      (find('#copy-again') as HTMLInputElement).value = again;
    };
    secrets('three quiet boats', 'three loud boats');
    await press('[data-make="sealed"]');
    await says('These two are not the same.');
    secrets('three quiet boats', 'three quiet boats');
    const [file] = await savedFiles(() => press('[data-make="sealed"]'));
    const sealed = await file!.text();
    expect(sealed).to.not.contain('Sing');
    expect(await openSealedExport(sealed, 'three quiet boats')).to.contain('Sing');
    expect(text()).to.not.contain('three quiet boats');
  }).timeout(15_000);
});

describe('bringing back a copy', () => {
  it('shows first what will change, writes all in one go, and can be taken back', async () => {
    const store = await filledStore();
    const copy = canonicalJson(await store.exportSubject('self'));
    const goal = (await store.get({ subject: 'self', kind: 'goal', id: 'g' }))!;
    await store.put({ ...goal, body: { ...(goal.body as object), title: 'Changed since' } });
    await store.eraseRecords!('self', [{ kind: 'crisis-plan' }]);
    const { element, press, type, says, find, text } = await open({ store, view: 'restore' });
    const heard: unknown[] = [];
    element.addEventListener('recovery-imported', ({ detail }) => heard.push(detail));
    await type('#restore-text', copy);
    await press('[data-paste]');
    await says('What will change');
    expect(find('[data-preview] [data-kind="crisis-plan"]')!.textContent).to.contain('1 comes back');
    expect(find('[data-preview] [data-kind="goal"]')!.textContent).to.contain('1 stays as it is');
    await press('input[value="replace"]');
    expect(find('[data-preview] [data-kind="goal"]')!.textContent).to.contain('1 is replaced');
    expect(await store.get({ subject: 'self', kind: 'crisis-plan', id: 'c' })).to.equal(undefined);
    await press('[data-restore]');
    await says('Your copy is back.');
    const titleNow = async (): Promise<unknown> => ((await store.get({ ...goal }))!.body as { title: string }).title;
    expect(await titleNow()).to.equal('Sing in the choir by the harbour');
    expect(heard).to.have.length(1);
    await press('[data-undo]');
    await says('It is as it was before.');
    expect(await titleNow()).to.equal('Changed since');
    expect(await store.get({ subject: 'self', kind: 'crisis-plan', id: 'c' })).to.equal(undefined);
    expect(text()).to.not.contain('Your copy is back.');
  });

  it('says in plain words why a file is refused, and that nothing was changed', async () => {
    const store = await filledStore();
    const before = await dataOf(store);
    const theirs = canonicalJson(await (await filledStore(undefined, 'other')).exportSubject('other'));
    const { type, press, says, find } = await open({ store, view: 'restore' });
    for (const [words, said] of [
      ['no copy at all', 'That file is not a copy from here. Nothing was changed.'],
      [theirs, 'This belongs to someone else'],
    ] as const) {
      await type('#restore-text', words);
      await press('[data-paste]');
      await says(said);
      expect(find('[data-preview]')).to.equal(null);
    }
    expect(await dataOf(store)).to.equal(before);
  });

  it('brings back kinds that no widget of this page shows', async () => {
    const record = { ...recordOf('kind-of-another-page', 'x', { words: 'from elsewhere' }), revision: 1 };
    const file = {
      format: 'recovery-widgets-export',
      version: 1,
      exportedAt: '',
      subject: 'self',
      records: [record],
      revisions: [],
    };
    const store = new MemoryStore();
    const { back } = await bringBack(store, 'self', JSON.stringify(file), 'newer');
    expect((await store.get(record))?.body).to.deep.equal({ words: 'from elsewhere' });
    await takeBack(store, back);
    expect(await store.get(record)).to.equal(undefined);
  });

  it('leaves alone what somebody wrote after it, when it is taken back', async () => {
    const store = await filledStore();
    const copy = canonicalJson(await store.exportSubject('self'));
    await store.eraseSubject('self');
    const { back } = await bringBack(store, 'self', copy, 'newer');
    const goal = (await store.get({ subject: 'self', kind: 'goal', id: 'g' }))!;
    await store.put({ ...goal, body: { ...(goal.body as object), title: 'Written since' } });
    await takeBack(store, back);
    expect((await store.list({ subject: 'self' })).map(({ kind }) => kind)).to.deep.equal(['goal']);
  });
});
