// engines: all
import { expect, waitUntil } from '@open-wc/testing';
import '../define.js';
import { RecoveryError } from '../../../src/errors.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { Revision, Store } from '../../../src/store/store.js';
import type { ReadingDocument, ReadingLine } from '../../../src/widget/reading-document.js';
import { show, type WidgetSubject } from '../../../test/suites/widget-subject.js';
import { crisisPlanDocument } from '../document.js';
import { fixtures } from '../fixtures.js';
import { crisisPlanKind } from '../kind.js';
import type { CrisisPlan } from '../schema.js';
import { newRecord } from '../../../test/suites/store-suite-records.js';
import { compareDocuments } from './compare.js';

const subject = { tag: 'recovery-crisis-card', kind: crisisPlanKind } as WidgetSubject<CrisisPlan>;
const filled = fixtures['filled']!.body;
const kind = crisisPlanKind.name;
const reference = { subject: 'self', kind, id: 'plan' };
const named = (callMe: string): CrisisPlan => ({ ...filled, readFirst: { ...filled.readFirst, callMe } });

/** A store with one version for each body. */
async function storeOf(...bodies: CrisisPlan[]): Promise<MemoryStore> {
  const store = new MemoryStore({ state: 'session' });
  for (const body of bodies) await store.put(newRecord(body, { kind, id: 'plan' }));
  return store;
}

async function open(store: Store, properties = {}) {
  const element = await show(subject, { store, view: 'versions', ...properties });
  await waitUntil(
    () => element.renderRoot.querySelector('.versions, [data-again]') ?? element.renderRoot.textContent.includes('Nothing was'),
  );
  const all = (selector: string): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const query = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  return { element, all, query };
}

/** A store whose history is what a test makes of it. */
function withHistory(store: Store, change: (history: Revision[]) => Revision[] | Promise<Revision[]>): Store {
  return new Proxy(store, {
    get(target, name) {
      const value = Reflect.get(target, name, target) as unknown;
      if (name === 'history') return async () => change(await target.history(reference));
      return typeof value === 'function' ? (value as () => void).bind(target) : value;
    },
  });
}

describe('earlier versions', () => {
  it('are listed newest first and can be read one by one', async () => {
    const { element, all, query } = await open(await storeOf(named('One'), named('Two'), named('Three')));
    expect(all('.versions > li').map(({ dataset }) => dataset['revision'])).to.deep.equal(['3', '2', '1']);
    query('[data-revision="1"] [data-read-version]').click();
    await element.updateComplete;
    expect(query('[data-revision="1"] .document').textContent).to.contain('One').and.not.contain('Two');
    query('[data-revision="1"] [data-read-version]').click();
    await element.updateComplete;
    expect(all('.versions .document')).to.have.length(0);
  });

  it('are brought back as a new version, and put back again; signatures and copies stay those of today', async () => {
    const copies = [{ ...{ id: 'c', to: 'Ama', phone: '', on: '', revision: 1, form: '', digest: '', toldOn: '' } }];
    const store = await storeOf(named('One'), { ...named('Two'), formal: { ...filled.formal, copies } });
    const { element, query } = await open(store);
    query('[data-revision="1"] [data-bring-back]').click();
    await waitUntil(() => element.data!.readFirst.callMe === 'One');
    await waitUntil(() => element.renderRoot.querySelector('[data-revision="3"]'));
    expect(element.data!.formal.copies).to.deep.equal(copies);
    expect((await store.history(reference)).map(({ revision }) => revision)).to.deep.equal([3, 2, 1]);
    query('[data-replaced] button').click();
    await waitUntil(() => element.data!.readFirst.callMe === 'Two');
    await element.save();
    expect((await store.get<CrisisPlan>(reference))?.body.readFirst.callMe).to.equal('Two');
  });

  it('are compared, two at a time, in words', async () => {
    const other = { ...named('Two'), care: { ...filled.care, helps: filled.care.helps.slice(1) } };
    const { element, all, query } = await open(await storeOf(named('One'), other));
    expect(query('.comparison ins').textContent).to.contain('Two');
    expect(all('.comparison del').map(({ textContent }) => textContent)).to.deep.equal(['One', filled.care.helps[0]!.text]);
    expect(query('.comparison').textContent).to.contain('Added').and.contain('Taken out');
    const earlier = query('#versions-earlier') as HTMLSelectElement;
    earlier.value = '2';
    earlier.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(query('[data-compare]').textContent).to.contain('Both say the same.');
  });

  it('follow what another tab saves', async () => {
    const store = await storeOf(named('One'));
    const { all } = await open(store);
    await store.put({ ...(await store.get(reference))!, body: named('Two') });
    await waitUntil(() => all('.versions > li').length === 2);
  });

  it('say so when a note made a version', async () => {
    const store = await storeOf(named('One'));
    await store.addNote(reference, { on: '', text: 'hm', author: { id: 's', kind: 'supporter', name: 'Ama' }, lang: 'en' });
    const { query } = await open(store);
    expect(query('[data-revision="2"]').textContent).to.contain('A note was added.');
  });

  it('are read and compared, not brought back, by those who only read', async () => {
    const store = await storeOf(named('One'), named('Two'));
    for (const properties of [{ readonly: true }, { actor: { id: 'c', kind: 'clinician', name: 'Dr Lemon' } as const }]) {
      const { all } = await open(store, properties);
      expect(all('[data-read-version]')).to.have.length(2);
      expect(all('[data-compare]')).to.have.length(1);
      expect(all('[data-bring-back]')).to.have.length(0);
    }
  });

  it('come 20 at a time, however many there are', async () => {
    const bodies = Array.from({ length: 500 }, (_, index) => named(`Name ${index}`));
    const { element, all, query } = await open(await storeOf(...bodies));
    expect(all('.versions > li')).to.have.length(20);
    query('[data-more]').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(all('.versions > li')).to.have.length(40);
    expect((element.renderRoot as ShadowRoot).activeElement?.closest('li')?.dataset['revision']).to.equal('480');
  });

  it('that cannot be read are said, and hide no other', async () => {
    const store = withHistory(await storeOf(named('One'), named('Two'), named('Three')), (history) =>
      history.map((one) =>
        one.revision === 1
          ? { ...one, record: { ...one.record, schemaVersion: 99 } }
          : one.revision === 2
            ? { ...one, record: { ...one.record, body: { care: 5 } } }
            : one,
      ),
    );
    const { all, query } = await open(store);
    expect(query('[data-revision="1"]').textContent).to.contain('cannot be read here');
    expect(query('[data-revision="2"]').textContent).to.contain('cannot be read here');
    expect(all('[data-read-version]')).to.have.length(1);
  });

  it('of a store that fails are asked for again', async () => {
    let isBroken = true;
    const store = withHistory(await storeOf(named('One')), (history) =>
      isBroken ? Promise.reject(new RecoveryError('StorageLost')) : history,
    );
    const { all, query } = await open(store);
    expect(query('[role=alert]').textContent).to.contain('What you wrote is not gone.');
    isBroken = false;
    query('[data-again]').click();
    await waitUntil(() => all('.versions > li').length === 1);
  });

  it('of somebody else never come late', async () => {
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const store = await storeOf(named('Anna'));
    const slow = withHistory(store, async (history) => {
      await held;
      return history;
    });
    const element = await show(subject, { store: slow, view: 'versions' });
    await waitUntil(() => element.renderRoot.querySelector('[data-shown] [role=heading]'));
    element.subject = 'bela';
    await element.updateComplete;
    release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.renderRoot.querySelectorAll('.versions > li').length).to.equal(0);
  });

  it('say that there are none before the first save', async () => {
    const { element } = await open(new MemoryStore({ state: 'session' }));
    expect(element.renderRoot.textContent).to.contain('Nothing was saved yet.');
  });
});

describe('compareDocuments', () => {
  const documentOf = (body: CrisisPlan): ReadingDocument =>
    crisisPlanDocument(body, { t: (key) => key, language: 'en', dir: 'ltr', footer: [] });
  const documents = Object.values(fixtures).map(({ body }) => documentOf(body));
  const linesOf = (document: ReadingDocument): string[] =>
    document.sections.flatMap(({ key, blocks }) =>
      blocks.flatMap((block) => block.lines.map((line) => JSON.stringify([key, block.key, line]))),
    );

  it('finds nothing between equals', () => {
    for (const one of documents)
      expect(compareDocuments(one, structuredClone(one))).to.deep.equal({ sections: [], moved: false });
  });

  it('accounts for every line of both', () => {
    for (const one of documents)
      for (const other of documents) {
        const compared = compareDocuments(one, other).sections.flatMap(({ key, blocks }) =>
          blocks.flatMap((block) =>
            block.lines.map(({ line, change }) => [change, JSON.stringify([key, block.key, line])] as const),
          ),
        );
        const only = (change: string): string[] =>
          compared
            .filter(([kept]) => kept === change)
            .map(([, line]) => line)
            .sort();
        const rest = [...linesOf(other)];
        const gone = linesOf(one).filter((line) => {
          const place = rest.indexOf(line);
          if (place >= 0) rest.splice(place, 1);
          return place < 0;
        });
        expect(only('taken')).to.deep.equal(gone.sort());
        expect(only('added')).to.deep.equal(rest.sort());
      }
  });

  it('says of the same lines in another order that they moved, and nothing else', () => {
    const of = (...words: string[]): ReadingDocument => {
      const lines: ReadingLine[] = words.map((text) => ({ text }));
      return { ...documents[0]!, sections: [{ key: 's', heading: 'S', blocks: [{ key: 'b', label: 'B', lines }] }] };
    };
    const [section] = compareDocuments(of('a', 'b', 'a'), of('a', 'a', 'b')).sections;
    expect(section!.blocks[0]!.moved).to.equal(true);
    expect(section!.blocks[0]!.lines.every(({ change }) => change === 'same')).to.equal(true);
  });
});
