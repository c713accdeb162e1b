import { expect, waitUntil } from '@open-wc/testing';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { filledStore, open, type OpenedPage } from './my-data-page.js';

const people = ['self', 'anna', 'bo'];
const wordOf = (subject: string): string => ` OF-${subject.toUpperCase()}`;

/** Answers late, and not in the order in which it was asked. */
function slow(store: Store): Store {
  let turn = 0;
  const late = async <Result>(result: Promise<Result>): Promise<Result> => {
    await new Promise((resolve) => setTimeout(resolve, (turn++ * 7) % 23));
    return result;
  };
  return new Proxy(store, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (typeof value !== 'function') return value;
      const act = value.bind(target) as (...given: unknown[]) => unknown;
      return ['list', 'journal', 'history', 'exportSubject', 'restore', 'importSubject', 'eraseRecords'].includes(String(name))
        ? (...given: unknown[]) => late(act(...given) as Promise<unknown>)
        : act;
    },
  });
}

/** Words of another person than the one who sits here. */
const strange = ({ text }: OpenedPage, subject: string): string[] =>
  people.filter((one) => one !== subject && text().includes(wordOf(one).trim()));

describe('several people on one page', () => {
  async function store(): Promise<Store> {
    const filled = new MemoryStore({ state: 'session' });
    for (const subject of people) await filledStore(filled, subject, wordOf(subject));
    return filled;
  }

  for (const view of ['read', 'bin', 'versions', 'acts', 'erase', 'device'])
    it(`never mix in ${view}, however quickly the host turns from one to another`, async () => {
      const page = await open({ store: slow(await store()), view });
      for (let turn = 0; turn < 120; turn++) {
        const subject = people[turn % people.length]!;
        page.element.subject = subject;
        await page.element.updateComplete;
        expect(strange(page, subject)).to.deep.equal([]);
        if (view === 'versions') {
          const choice = page.find('#versions-about') as HTMLSelectElement | null;
          if (choice) {
            choice.value = 'goal';
            choice.dispatchEvent(new Event('change'));
          }
          page.find('[data-revision="1"]')?.click();
        }
        if (turn % 3 === 0) await new Promise((resolve) => setTimeout(resolve, turn % 17));
        expect(strange(page, subject)).to.deep.equal([]);
      }
    }).timeout(20_000);

  it('puts back, erases and copies only what is of the person who pressed', async () => {
    const filled = await store();
    const page = await open({ store: slow(filled), view: 'bin' });
    await page.press('[data-row="w"] [data-back]');
    page.element.subject = 'anna';
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(await filled.get({ subject: 'self', kind: 'wellness-plan', id: 'w' })).to.exist;
    expect(await filled.get({ subject: 'anna', kind: 'wellness-plan', id: 'w' })).to.equal(undefined);
    expect(page.find('[data-again]')).to.equal(null);
    expect(page.text()).to.not.contain('It is back in its place.');
  });

  it('saves no copy that was made for somebody who is not here any more', async () => {
    const page = await open({ store: slow(await store()), view: 'copy' });
    let clicks = 0;
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => {
      clicks++;
    };
    try {
      for (const what of ['plain', 'read']) {
        page.element.subject = 'self';
        await page.press(`[data-make="${what}"]`);
        page.element.subject = 'bo';
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(clicks).to.equal(0);
    expect(page.text()).to.not.contain('Your browser saved it');
  }).timeout(10_000);

  it('forgets a pasted copy and what it would change', async () => {
    const filled = await store();
    const copy = JSON.stringify(await filled.exportSubject('self'));
    const page = await open({ store: filled, view: 'restore' });
    await page.type('#restore-text', copy);
    await page.press('[data-paste]');
    await waitUntil(() => page.find('[data-preview]'), 'it is looked at', { timeout: 6000 });
    page.element.subject = 'anna';
    await page.element.updateComplete;
    expect(page.find('[data-preview]')).to.equal(null);
    expect((page.find('#restore-text') as HTMLTextAreaElement).value).to.equal('');
    page.element.view = 'copy';
    await page.type('#copy-secret', 'three quiet boats');
    page.element.subject = 'bo';
    await page.element.updateComplete;
    expect((page.find('#copy-secret') as HTMLInputElement).value).to.equal('');
  });
});
