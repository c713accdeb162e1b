import { expect, oneEvent } from '@open-wc/testing';
import './define.js';
import { learningStore, opened, putBeside, type Page, until } from '../../test/learning/page.js';
import type { MemoryStore } from '../../src/store/memory-store.js';
import type { Practice } from './schema.js';

const thing = { kind: 'practice', id: 'thing-1', body: { topic: 'people', what: 'Ring Amina about the choir', when: 'Friday' } };
const practiceIn = async (store: MemoryStore, id = 'thing-1'): Promise<Practice> =>
  (await store.get<Practice>({ subject: 'self', kind: 'practice', id }))!.body;
const noneAsked = (page: Page): Promise<unknown> =>
  until(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return page.find('.topics') && !page.find('[data-asked-all]');
  });

describe('something to try', () => {
  it('is what, when, where and with whom, in a record of its own, and none of it is asked for', async () => {
    const { press, write, records, element, focused, find } = await opened(await learningStore(), {
      view: 'edit',
      topic: 'coping',
    });
    await press('[data-add-practice]');
    await until(() => focused()?.id === 'practice.what');
    await write('[id="practice.what"]', 'Ten minutes at the weir');
    await write('[id="practice.when"]', 'Sunday');
    await write('[id="practice.where"]', 'The weir');
    const saved = oneEvent(element, 'recovery-saved');
    await write('[id="practice.withWhom"]', 'My sister');
    expect(((await saved) as CustomEvent<{ kind: string }>).detail.kind).to.equal('practice');
    const [record, ...others] = await records<Practice>('practice');
    expect(others).to.deep.equal([]);
    expect(record!.body).to.include({
      topic: 'coping',
      what: 'Ten minutes at the weir',
      when: 'Sunday',
      where: 'The weir',
      withWhom: 'My sister',
    });
    expect(await records('learning'), 'nothing else was written').to.deep.equal([]);
    await press('[data-practice-done]');
    await until(() => find('[data-thing]')?.textContent.includes('Ten minutes at the weir'));
    await until(() => (focused() as HTMLElement | null)?.hasAttribute('data-add-practice'));
  });

  it('is not written before there are words', async () => {
    const { press, records, focused } = await opened(await learningStore(), { view: 'edit', topic: 'coping' });
    await press('[data-add-practice]');
    await until(() => focused()?.id === 'practice.what');
    await press('[data-practice-done]');
    expect(await records('practice')).to.deep.equal([]);
  });

  it('is taken out in one act, and put back in one', async () => {
    const store = await learningStore({}, [thing]);
    const { press, find, records } = await opened(store, { view: 'edit', topic: 'people' });
    await press('[data-thing] [data-remove]');
    await until(() => find('[data-put-back="practice"]'));
    expect(await records('practice')).to.deep.equal([]);
    await press('[data-put-back="practice"] button');
    await until(() => find('[data-thing]'));
    expect((await practiceIn(store)).what).to.equal(thing.body.what);
  });

  it('a thousand of them cost no more than the first', async () => {
    const store = await learningStore({});
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...{ subject: 'self', kind: 'practice', id: `many-${index}`, revision: 0, schemaVersion: 1, lang: 'en', status: 'mine' },
      ...{ createdAt: '2026-04-01T10:00:00.000Z', updatedAt: '2026-04-01T10:00:00.000Z' },
      ...{ author: { id: 'self', kind: 'person', name: '' }, notes: [], shares: [] },
      body: { topic: 'people', what: `Thing ${index}`, answer: 'notYet' },
    }));
    await store.put(many as never);
    const { all, press } = await opened(store, { view: 'edit', topic: 'people' });
    await until(() => all('[data-thing]').length === 10);
    await press('[data-more-practices]');
    expect(all('[data-thing]')).to.have.length(20);
  });

  it('a day goes into a calendar only when asked, as a file that gives nothing away; nothing reminds anybody', async () => {
    const { press, write, find } = await opened(await learningStore(), { view: 'edit', topic: 'coping' });
    await press('[data-add-practice]');
    await write('[id="practice.what"]', 'Zq7 words');
    await until(() => find('.reminder'));
    expect(find('[data-calendar]')).to.equal(null);
    find('.reminder')!.setAttribute('open', '');
    await write('#reminder-day', '2099-01-07');
    const parts: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => (parts.push(blob as Blob), 'data:,');
    const stop = (event: Event): void => event.preventDefault();
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    document.addEventListener('click', stop);
    try {
      await press('[data-calendar]');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      document.removeEventListener('click', stop);
    }
    const file = await parts[0]!.text();
    expect(file).to.contain('DTSTART;VALUE=DATE:20990107').and.not.to.contain('Zq7').and.not.to.contain('VALARM');
    expect(find('[data-file-saved]')).to.exist;
  });
});

describe('"How did it go?"', () => {
  it('is asked on the next visit, and not on that in which it was written', async () => {
    const store = await learningStore();
    const first = await opened(store);
    await first.press('[data-topic="coping"]');
    await first.press('[data-add-practice]');
    const saved = oneEvent(first.element, 'recovery-saved');
    await first.write('[id="practice.what"]', 'Walk to the weir');
    await saved;
    await first.press('[data-path]');
    await noneAsked(first);
    first.element.remove();
    const next = await opened(store);
    await until(() => next.find('[data-asked-all]'));
    expect(next.find('[data-asked]')!.textContent).to.contain('Walk to the weir');
  });

  for (const answer of ['went', 'else', 'notYet']) {
    it(`takes "${answer}" for an answer like any other, and does not ask again`, async () => {
      const store = await learningStore({}, [thing]);
      const page = await opened(store);
      const saved = oneEvent(page.element, 'recovery-saved');
      await page.press(`[data-asked] [data-answer="${answer}"]`);
      await saved;
      expect((await practiceIn(store)).answer).to.equal(answer);
      await page.write('#asked-how', 'She was out.');
      await page.press('[data-topic="people"]');
      await until(async () => (await practiceIn(store)).how === 'She was out.');
      page.element.remove();
      await noneAsked(await opened(store));
    });
  }

  it('is skipped in one act, and never asked again', async () => {
    const store = await learningStore({}, [thing]);
    const page = await opened(store);
    await page.press('[data-skip]');
    await until(async () => (await practiceIn(store)).askedAt !== '');
    expect((await practiceIn(store)).answer).to.equal('');
    await until(() => page.focused()?.id === 'topics-title');
    page.element.remove();
    await noneAsked(await opened(store));
  });

  it('is not asked again of who went on to something else', async () => {
    const store = await learningStore({}, [thing]);
    const page = await opened(store);
    await until(() => page.find('[data-asked-all]'));
    await page.press('[data-topic="stress"]');
    await until(async () => (await practiceIn(store)).askedAt !== '');
    await page.press('[data-path]');
    await noneAsked(page);
  });

  it('A4.2 A5.2: a visit in which nothing is done writes nothing', async () => {
    const store = await learningStore({}, [thing]);
    const before = JSON.stringify(await store.list({ subject: 'self' }));
    const page = await opened(store);
    await until(() => page.find('[data-asked-all]'));
    page.element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(JSON.stringify(await store.list({ subject: 'self' }))).to.equal(before);
  });

  it('is asked about three at most', async () => {
    const store = await learningStore({});
    for (const id of ['1', '2', '3', '4', '5']) await putBeside(store, { ...thing, id });
    const page = await opened(store);
    await until(() => page.find('[data-asked-all]'));
    expect(page.all('[data-asked]')).to.have.length(3);
  });

  it('A1.1: is asked of nobody but the person', async () => {
    const store = await learningStore({}, [thing]);
    await noneAsked(await opened(store, { actor: { id: 'i', kind: 'peer', name: 'Ilse' } }));
    await noneAsked(await opened(store, { readonly: true }));
  });
});
