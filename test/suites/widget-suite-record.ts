import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { RecoveryError } from '../../src/errors.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { StoredRecord } from '../../src/record/record.js';
import { faultyStore } from './faulty-store.js';
import { make, settled, show, shownText, storeWith, type, type WidgetSubject } from './widget-subject.js';

/** Loading, saving, undo, conflicts, subjects, failures. */
export function recordSuite<Body extends object>(subject: WidgetSubject<Body>): void {
  const { field, written, withWords } = subject;
  const stored = async (
    store: MemoryStore | ReturnType<typeof faultyStore>,
    owner = 'self',
  ): Promise<StoredRecord<Body> | undefined> =>
    (await store.list<Body>({ subject: owner, kind: subject.kind.name, limit: 1 }))[0];

  describe('keeps words', () => {
    it('saves by itself after a pause, and says so', async () => {
      const store = new MemoryStore({ state: 'session' });
      const element = await show(subject, { store, view: 'edit' });
      const saved = oneEvent(element, 'recovery-saved');
      type(element, field, 'Blue door, second floor');
      await saved;
      expect(written((await stored(store))!.body)).to.equal('Blue door, second floor');
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.save-state')!.textContent).to.contain('Kept');
    });

    it('writes nothing before something is saved, and nothing when only opened', async () => {
      const store = new MemoryStore({ state: 'session' });
      const element = await show(subject, { store, view: 'edit' });
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await stored(store)).to.equal(undefined);
      expect(await store.journal('self')).to.have.length(0);
    });

    it('announces saved only when the store has said so', async () => {
      const store = faultyStore();
      const element = await show(subject, { store, view: 'edit' });
      const gate = store.hold('put');
      let heard = false;
      element.addEventListener('recovery-saved', () => (heard = true));
      const saving = element.save(withWords('one'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(heard).to.equal(false);
      gate.release();
      await saving;
      expect(heard).to.equal(true);
    });

    it('shows the words again after loading', async () => {
      const store = await storeWith(subject, withWords('A quiet place'));
      const element = await show(subject, { store, view: 'edit' });
      expect(shownText(element)).to.contain('A quiet place');
      expect(written(element.data!)).to.equal('A quiet place');
    });

    it('saves what is open when it leaves the page', async () => {
      const store = new MemoryStore({ state: 'session' });
      const element = await show(subject, { store, view: 'edit' });
      type(element, field, 'Not yet saved');
      element.remove();
      await waitUntil(async () => (await stored(store)) !== undefined);
      expect(written((await stored(store))!.body)).to.equal('Not yet saved');
    });

    it('saves what is open when the page is hidden', async () => {
      const store = new MemoryStore({ state: 'session' });
      const element = await show(subject, { store, view: 'edit' });
      type(element, field, 'Phone rings');
      dispatchEvent(new Event('pagehide'));
      await waitUntil(async () => (await stored(store)) !== undefined, 'saved', { timeout: 400 });
    });

    it('keeps unsaved words when it is moved on the page', async () => {
      const element = await show(subject, { view: 'edit' });
      type(element, field, 'Carried along');
      const place = document.createElement('div');
      element.parentElement!.append(place);
      place.append(element);
      await settled(element);
      expect(shownText(element)).to.contain('Carried along');
    });

    it('takes back the last change', async () => {
      const element = await show(subject, { view: 'edit', store: await storeWith(subject, withWords('before')) });
      await element.save(withWords('after'));
      expect(element.undo()).to.equal(true);
      expect(written(element.data!)).to.equal('before');
      await element.save();
      await element.updateComplete;
      expect(shownText(element)).to.contain('before');
      expect(element.undo()).to.equal(false);
    });

    it('loses no letter that is typed while a save runs', async () => {
      const store = faultyStore();
      const element = await show(subject, { store, view: 'edit' });
      const gate = store.hold('put');
      type(element, field, 'first');
      const saving = element.save();
      await waitUntil(() => element.renderRoot.querySelector('[data-state="saving"]'));
      type(element, field, 'first and second');
      gate.release();
      await saving;
      expect(written((await stored(store))!.body)).to.equal('first and second');
    });
  });

  describe('with others at work', () => {
    it('shows what another widget saved', async () => {
      const store = new MemoryStore({ state: 'session' });
      const one = await show(subject, { store, view: 'edit' });
      const other = await show(subject, { store, view: 'edit' });
      await one.save(withWords('from the other one'));
      await waitUntil(() => written(other.data!) === 'from the other one');
    });

    it('merges changes that do not collide, and keeps both where they do until the person chooses', async () => {
      for (const [choice, expected] of [
        ['both', ['mine', 'theirs']],
        ['mine', ['mine']],
        ['theirs', ['theirs']],
      ] as const) {
        const store = faultyStore(await storeWith(subject, withWords('start')));
        const element = await show(subject, { store, view: 'edit' });
        type(element, field, 'mine');
        const other = (await stored(store))!;
        await store.put({ ...other, body: withWords('theirs') });
        await element.save();
        await waitUntil(() => element.renderRoot.querySelector('.conflict'), 'the choice is shown');
        expect(shownText(element)).to.contain('mine').and.to.contain('theirs');
        const buttons = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.conflict .actions button')];
        const saved = oneEvent(element, 'recovery-saved');
        buttons[['both', 'mine', 'theirs'].indexOf(choice)]!.click();
        await saved;
        const lines = async () =>
          written((await stored(store))!.body)
            .split('\n')
            .sort()
            .join();
        await waitUntil(async () => (await lines()) === [...expected].sort().join(), choice);
        const history = (await store.history<Body>((await stored(store))!)).map(({ record }) => written(record.body)).join();
        expect(history, 'what was not chosen stays in the history').to.contain('mine').and.to.contain('theirs');
      }
    });

    it('asks about words of another device that collide, with the record first, and changes nothing before', async () => {
      for (const [index, expected] of [
        [0, ['one', 'other']],
        [1, ['one']],
        [2, ['other']],
      ] as const) {
        const store = faultyStore(await storeWith(subject, withWords('one')));
        const { revision: _revision, ...record } = (await stored(store))!;
        const { id } = record;
        const draft = { subject: 'self', kind: subject.kind.name, id, operationId: 'version-there', elsewhere: true };
        const words = { ...draft, record: { ...record, revision: 0, body: withWords('other') } };
        const file = { ...(await store.exportSubject('self')), records: [], revisions: [] };
        const expectedRevisions = [{ kind: subject.kind.name, id, revision: 1 }];
        await store.importSubject(file, { subject: 'self', mode: 'write', expected: expectedRevisions, drafts: [words] });
        const element = await show(subject, { store, view: 'edit' });
        await waitUntil(() => element.renderRoot.querySelector('.conflict'), 'the choice is shown');
        const shown = [...element.renderRoot.querySelectorAll('.conflict .side')].map(({ textContent }) => textContent);
        expect(shown[0]).to.contain('The first version').and.to.contain('one').and.not.to.contain('other');
        expect(shown[1]).to.contain('The second version').and.to.contain('other');
        expect((await stored(store))!.revision).to.equal(1);
        element.renderRoot.querySelectorAll<HTMLButtonElement>('.conflict .actions button')[index]!.click();
        await waitUntil(
          async () =>
            written((await stored(store))!.body)
              .split('\n')
              .join() === expected.join(),
        );
        await waitUntil(async () => (await store.drafts!({ subject: 'self', kind: subject.kind.name })).length === 0);
      }
    });

    it('goes on with the record that another tab began', async () => {
      const store = faultyStore();
      const element = await show(subject, { store, view: 'edit' });
      const quiet = store.watch;
      expect(quiet).to.be.a('function');
      await storeWith(subject, withWords(''), { store });
      await element.save(withWords('mine'));
      const records = await store.list({ subject: 'self', kind: subject.kind.name });
      expect(records).to.have.length(1);
    });
  });

  describe('with several people', () => {
    it('empties the view in the same task and saves under the subject the words were typed for', async () => {
      const store = new MemoryStore({ state: 'session' });
      const element = await show(subject, { store, view: 'edit', subject: 'person-a' });
      type(element, field, 'Secret of A');
      element.subject = 'person-b';
      expect(element.data).to.equal(undefined);
      await element.updateComplete;
      expect(shownText(element)).to.not.contain('Secret of A');
      await settled(element);
      expect(shownText(element)).to.not.contain('Secret of A');
      await waitUntil(async () => (await stored(store, 'person-a')) !== undefined);
      expect(written((await stored(store, 'person-a'))!.body)).to.equal('Secret of A');
      expect(await stored(store, 'person-b')).to.equal(undefined);
    });

    it('drops an answer that comes too late', async () => {
      const store = faultyStore(await storeWith(subject, withWords('Words of A'), { owner: 'person-a' }));
      const gate = store.hold('list');
      const element = make(subject, { store, view: 'edit', subject: 'person-a' });
      document.body.append(element);
      await element.updateComplete;
      element.subject = 'person-b';
      gate.release();
      await settled(element);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(shownText(element)).to.not.contain('Words of A');
      expect(written(element.data!)).to.equal('');
      element.remove();
    });
  });

  describe('when storage fails', () => {
    it('keeps the words on screen, says what to do, tells the host, and saves on the next try', async () => {
      const store = faultyStore();
      const element = await show(subject, { store, view: 'edit' });
      store.refuse('put', new RecoveryError('StorageQuota'));
      const failed = oneEvent(element, 'recovery-failed');
      type(element, field, 'Too much');
      const { detail } = (await failed) as CustomEvent<{ code: string; during: string }>;
      expect(detail).to.include({ code: 'StorageQuota', during: 'save' });
      await element.updateComplete;
      expect(shownText(element)).to.contain('Too much').and.to.contain('device is full');
      expect(element.renderRoot.querySelector('[role=status]')!.textContent).to.contain('device is full');
      store.refuse('put', undefined);
      const saved = oneEvent(element, 'recovery-saved');
      element.renderRoot.querySelector<HTMLButtonElement>('.notice .primary')!.click();
      await saved;
      expect(written((await stored(store))!.body)).to.equal('Too much');
      await element.updateComplete;
      expect(element.renderRoot.querySelectorAll('.notice').length).to.equal(0);
    });

    it('says when it cannot read, shows no empty form, and tries again', async () => {
      const store = faultyStore(await storeWith(subject, withWords('Still here')));
      store.refuse('list', new RecoveryError('StorageLost'));
      const element = await show(subject, { store, view: 'edit' });
      expect(element.renderRoot.querySelectorAll('textarea, input:not([type=file])').length).to.equal(0);
      expect(shownText(element)).to.contain('Nothing you saved before is gone');
      store.refuse('list', undefined);
      const loaded = oneEvent(element, 'recovery-loaded');
      element.renderRoot.querySelector<HTMLButtonElement>('.notice .primary')!.click();
      await loaded;
      await element.updateComplete;
      expect(shownText(element)).to.contain('Still here');
    });

    it('says so when the browser keeps nothing', async () => {
      const element = await show(subject, { store: new MemoryStore(), view: 'edit' });
      expect(shownText(element)).to.contain('does not keep what you write');
    });

    it('opens a record of a newer version to read only and leaves it as it is', async () => {
      const store = faultyStore(await storeWith(subject, withWords('From the future')));
      const record = (await stored(store))!;
      const future = { ...record, schemaVersion: record.schemaVersion + 1 };
      const element = await show(subject, { store: answering(store, future), view: 'edit' });
      expect(element.renderRoot.querySelectorAll('textarea, input:not([type=file])').length).to.equal(0);
      expect(shownText(element)).to.contain('newer version');
      await element.save(withWords('overwritten')).then(
        () => expect.fail('a newer record was changed'),
        (error: unknown) => expect((error as RecoveryError).code).to.equal('HostMisuse'),
      );
    });

    it('offers the saved copy when the browser has lost what was kept', async () => {
      const store = faultyStore();
      store.refuse('list', new RecoveryError('StorageErased'));
      const element = await show(subject, { store });
      expect(element.renderRoot.querySelector('.notice input[type=file]')).to.exist;
      store.refuse('list', undefined);
      element.renderRoot.querySelector<HTMLButtonElement>('.notice button')!.click();
      await waitUntil(() => !element.renderRoot.querySelector('.notice'));
    });
  });
}

/** A store that answers reads with one record, however it was written. */
function answering<S extends object>(store: S, record: unknown): S {
  return new Proxy(store, {
    get: (target, name) => (name === 'list' ? () => Promise.resolve([record]) : (Reflect.get(target, name) as unknown)),
  });
}
