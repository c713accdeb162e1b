import { expect, waitUntil } from '@open-wc/testing';
import { RecoveryError } from '../../../src/errors.js';
import type { StoredRecord } from '../../../src/record/record.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import {
  all,
  answering,
  choose,
  clinician,
  find,
  focused,
  helping,
  open,
  press,
  reference,
  root,
  rowsOf,
} from '../../../test/suites/versions-page.js';
import { put, storeOf, subject, withWords, wordsOf } from '../../../test/suites/versions-page.js';
import { shownText, storeWith } from '../../../test/suites/widget-subject.js';
import { fixtures } from '../fixtures.js';
import type { CrisisPlan } from '../schema.js';

describe('earlier versions', () => {
  it('lists every version, the newest first, with number, day, time and by whom', async () => {
    const store = await storeOf(helping('a'), helping('a', 'b'));
    await store.addNote(reference, { on: '', text: 'Canary note', author: clinician, lang: 'en' });
    await put(store, helping('c'));
    const element = await open(store);
    await find(element, '[data-revision="1"]');
    const rows = rowsOf(element);
    expect(rows.map((row) => /Version (\d)/.exec(row)![1])).to.deep.equal(['4', '3', '2', '1']);
    expect(rows[0]).to.contain('This is the card now').and.to.contain('Changed by me');
    expect(rows[1]).to.contain('Note by someone from the care team').and.to.not.contain('Changed by me');
    expect(rows[2]).to.contain('Changed by me').and.to.not.contain('now');
    expect(rows[3]).to.match(/\d{4}.*\d:\d\d/);
    expect(rows.join(), 'a list quotes nobody').to.not.contain('Canary');
  });

  it('says that there is none yet', async () => {
    const element = await open(new MemoryStore({ state: 'session' }));
    await waitUntil(() => shownText(element).includes('There is no earlier version yet.'));
    expect(rowsOf(element)).to.deep.equal([]);
  });

  it('shows 20 of 500 at a time, and goes on with the focus at the first new one', async () => {
    const store = await storeOf(...Array.from({ length: 500 }, (_, index) => withWords(`Name ${index}`)));
    const element = await open(store);
    await find(element, '[data-more]');
    expect(rowsOf(element)).to.have.length(20);
    await press(element, '[data-more]');
    expect(rowsOf(element)).to.have.length(40);
    expect(focused(element)?.id).to.equal('versions-480');
    expect(root(element).querySelector('[role=status]')!.textContent).to.equal('Shown: 40 of 500.');
    await press(element, '[data-revision="461"] [data-version-act="compare"]');
    expect(all(element, '#versions-first option')).to.have.length(500);
  });

  it('opens one to read it whole, with the focus on its name, and goes back to its row', async () => {
    const element = await open(await storeOf(fixtures['filled']!.body, withWords('Another')));
    await press(element, '[data-revision="1"] [data-version-act="read"]');
    expect(wordsOf(await find(element, '#versions-title'))).to.equal('Version 1');
    expect(focused(element)?.id).to.equal('versions-title');
    // Version and date are told when the page is idle.
    await waitUntil(() => shownText(element).includes('Version 1, saved'), 'the footer', { timeout: 6000 });
    const document = wordsOf(await find(element, '.document'));
    for (const words of ['Noor', 'A quiet room with the window open', 'Penicillin']) expect(document).to.contain(words);
    await press(element, '[data-all-versions]');
    expect(focused(element)?.closest('[data-revision]')?.getAttribute('data-revision')).to.equal('1');
  });

  it('gives each button a name of its own, made of texts', async () => {
    const element = await open(await storeOf(withWords('Canary'), withWords('Other canary')));
    const button = await find(element, '[data-revision="1"] [data-version-act="read"]');
    const name = button
      .getAttribute('aria-labelledby')!
      .split(' ')
      .map((id) => wordsOf(root(element).getElementById(id)!));
    expect(name).to.deep.equal(['Read it', 'Version 1']);
  });

  it('leaves out what cannot be read, and says so; the others can be read', async () => {
    const store = await storeOf(withWords('First'), withWords('Second'), withWords('Third'), withWords('Fourth'));
    const broken = answering(store, async (real) =>
      (await real()).map((revision) => {
        const record = revision.record as StoredRecord<CrisisPlan>;
        if (revision.revision === 3) return { ...revision, record: { ...record, body: { readFirst: 'no' } } };
        if (revision.revision === 2) return { ...revision, record: { ...record, schemaVersion: 99 } };
        return revision;
      }),
    );
    const element = await open(broken);
    await find(element, '[data-revision="2"] [data-hindrance]');
    const [, third, second] = rowsOf(element);
    expect(third).to.contain('This version cannot be opened.');
    expect(second).to.contain('newer software');
    expect(all(element, '[data-revision="3"] button, [data-revision="2"] button')).to.have.length(0);
    await press(element, '[data-revision="1"] [data-version-act="read"]');
    expect(wordsOf(await find(element, '.document'))).to.contain('First');
    await press(element, '[data-compare]');
    const offered = all(element, '#versions-first option').map((option) => (option as HTMLOptionElement).value);
    expect(offered).to.deep.equal(['4', '1']);
  });

  it('shows no version of somebody else, whatever a store answers', async () => {
    const store = await storeOf(withWords('First'), withWords('Second'));
    const mixed = answering(store, async (real) =>
      (await real()).map((one) => (one.revision === 1 ? { ...one, record: { ...one.record, subject: 'other' } } : one)),
    );
    const element = await open(mixed);
    await find(element, '[data-revision="1"] [data-hindrance]');
    expect(all(element, '[data-revision="1"] button')).to.have.length(0);
  });

  it('reads a version of an older software', async () => {
    const store = await storeOf(withWords('First'), withWords('Second'));
    const old = answering(store, async (real) =>
      (await real()).map((one) => {
        const { stamp: _, ...record } = one.record as StoredRecord<CrisisPlan>;
        // Before there were formal things, plans had none.
        const { formal: _formal, name: _name, ...body } = record.body;
        return one.revision === 1 ? { ...one, record: { ...record, body } } : one;
      }),
    );
    const element = await open(old);
    await press(element, '[data-revision="1"] [data-version-act="read"]');
    expect(wordsOf(await find(element, '.document'))).to.contain('First');
    await press(element, '[data-bring-back]');
    await waitUntil(() => element.data!.readFirst.callMe === 'First');
    expect(element.data!.formal.signatures).to.deep.equal([]);
  });

  it('tells where the card was taken away', async () => {
    const store = await storeOf(withWords('First'));
    await store.remove(reference);
    await store.restore(reference);
    const element = await open(store);
    await find(element, '[data-revision="2"] [data-hindrance]');
    expect(rowsOf(element)[1]).to.contain('The card was taken away here.');
    expect(all(element, '[data-revision="2"] button')).to.have.length(0);
    await press(element, '[data-revision="1"] [data-version-act="compare"]');
    expect((root(element).querySelector('#versions-second') as HTMLSelectElement).value).to.equal('3');
  });

  it('says in words that the store fails, and tries again', async () => {
    const real = await storeOf(withWords('First'));
    let fails = true;
    const element = await open(
      answering(real, (history) => (fails ? Promise.reject(new RecoveryError('StorageLost')) : history())),
    );
    expect(wordsOf(await find(element, '[data-failed]'))).to.contain('could not be opened. Nothing is lost.');
    await press(element, '[data-try-again]');
    await find(element, '[data-failed]');
    fails = false;
    await press(element, '[data-try-again]');
    await find(element, '[data-revision="1"]');
    expect(all(element, '[data-failed]')).to.have.length(0);
    expect(focused(element)?.id).to.equal('versions-title');
  });

  it('lets an answer fall away that comes when another person sits here', async () => {
    const real = await storeOf(withWords('Canary one'));
    let answer: (() => void) | undefined;
    const slow = answering(real, async (history) => {
      if (!answer) await new Promise<void>((resolve) => (answer = resolve));
      return history();
    });
    const element = await open(slow);
    await waitUntil(() => answer);
    element.subject = 'another';
    await element.ready;
    answer!();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await element.updateComplete;
    expect(rowsOf(element)).to.deep.equal([]);
    expect(shownText(element)).to.not.contain('Canary');
  });

  it('forgets what was open when another record comes', async () => {
    const store = await storeOf(withWords('Canary'), withWords('Other'));
    await storeWith(subject, withWords('Somebody else'), { owner: 'another', store });
    const element = await open(store);
    await press(element, '[data-revision="1"] [data-version-act="read"]');
    await find(element, '.document');
    element.subject = 'another';
    await element.ready;
    await find(element, '[data-revision="1"]');
    expect(all(element, '.versions .document')).to.have.length(0);
    expect(rowsOf(element)).to.have.length(1);
    expect(shownText(element)).to.not.contain('Canary');
  });

  describe('comparing', () => {
    it('compares a version with the one after it, and the newest with the one before it', async () => {
      const element = await open(await storeOf(helping('A', 'B'), helping('A', 'X'), helping('A')));
      await press(element, '[data-revision="1"] [data-version-act="compare"]');
      const values = (): string[] =>
        ['first', 'second'].map((which) => (root(element).querySelector(`#versions-${which}`) as HTMLSelectElement).value);
      expect(values()).to.deep.equal(['1', '2']);
      expect(focused(element)?.id).to.equal('versions-title');
      await press(element, '[data-all-versions]');
      await press(element, '[data-revision="3"] [data-version-act="compare"]');
      expect(values()).to.deep.equal(['2', '3']);
    });

    it('tells each change by a word, a shape and an element, not by colour alone', async () => {
      const element = await open(await storeOf(helping('A', 'B'), helping('A', 'X')));
      await press(element, '[data-revision="1"] [data-version-act="compare"]');
      expect(all(element, '.compared li').map(wordsOf)).to.deep.equal(['Taken out B', 'Added X']);
      expect(wordsOf(root(element).querySelector('del')!)).to.equal('B');
      expect(wordsOf(root(element).querySelector('ins')!)).to.equal('X');
      expect(getComputedStyle(root(element).querySelector('del')!).textDecorationLine).to.equal('line-through');
      expect(getComputedStyle(root(element).querySelector('ins')!).textDecorationLine).to.equal('underline');
      expect(all(element, '.compared .sign svg')).to.have.length(2);
      await press(element, '#versions-same');
      expect(all(element, '.compared li').map(wordsOf)).to.deep.equal(['Stayed the same A', 'Taken out B', 'Added X']);
    });

    it('compares any two, from the older to the newer whichever is chosen first', async () => {
      const element = await open(await storeOf(helping('A'), helping('B'), helping('C')));
      await press(element, '[data-revision="1"] [data-version-act="compare"]');
      await choose(element, 'first', 3);
      await choose(element, 'second', 1);
      await waitUntil(() => shownText(element).includes('From version 1 to version 3:'));
      expect(all(element, '.compared li').map(wordsOf)).to.deep.equal(['Taken out A', 'Added C']);
      expect(root(element).querySelector('[role=status]')!.textContent).to.equal('From version 1 to version 3:');
      await choose(element, 'second', 3);
      expect(shownText(element)).to.contain('This is the same version twice.');
    });

    it('says in words: the same words, another order, a part that is hidden, a part that was renamed', async () => {
      const plain = helping('A', 'B');
      const sections = (change: object): CrisisPlan => ({
        ...plain,
        sections: [{ key: 'care', title: '', hidden: false, lines: [], ...change }],
      });
      const moved = { ...plain, care: { ...plain.care, helps: [...plain.care.helps].reverse() } };
      const element = await open(
        await storeOf(
          plain,
          { ...plain, hintsSeen: ['specific'] },
          moved,
          sections({}),
          sections({ title: 'My care' }),
          sections({ hidden: true }),
        ),
      );
      const compare = async (revision: number): Promise<string> => {
        await press(element, `[data-revision="${revision}"] [data-version-act="compare"]`);
        await find(element, '#versions-same');
        const said = wordsOf(root(element).querySelector('.changes')!);
        await press(element, '[data-all-versions]');
        return said;
      };
      expect(await compare(1)).to.contain('Both versions say the same.');
      expect(await compare(2))
        .to.contain('Lines stand in another order.')
        .and.to.not.contain('Added');
      expect(await compare(3)).to.contain('The parts stand in another order.');
      expect(await compare(4))
        .to.contain('Name of this part')
        .and.to.contain('Added My care');
      const hidden = await compare(5);
      expect(hidden).to.contain('Version 6 does not show this part. Words in a hidden part are still kept.');
      expect(hidden).to.contain('Not shown B').and.to.not.contain('Taken out');
    });

    it('says that there is nothing to compare with', async () => {
      const element = await open(await storeOf(withWords('First')));
      await press(element, '[data-revision="1"] [data-version-act="compare"]');
      expect(shownText(element)).to.contain('There is no other version to compare it with.');
    });
  });

  it('works by keys alone: what can be pressed is a button, a choice or a check box in the order of reading', async () => {
    const element = await open(await storeOf(withWords('First'), withWords('Second')));
    await find(element, '[data-revision="1"]');
    const stops = (): string[] =>
      all(element, '.versions :is(button, select, input)').map(({ localName, tabIndex }) => `${localName} ${tabIndex}`);
    expect(stops()).to.deep.equal(Array.from({ length: 4 }, () => 'button 0'));
    await press(element, '[data-revision="1"] [data-version-act="compare"]');
    expect(stops()).to.deep.equal(['select 0', 'select 0', 'input 0', 'button 0']);
    const select = await find(element, '#versions-first');
    select.focus();
    await choose(element, 'first', 2);
    expect(focused(element)?.id, 'the focus stays where the person chooses').to.equal('versions-first');
  });

  it('never puts a word of the person into an attribute', async () => {
    const element = await open(await storeOf(withWords('Canary'), helping('Other canary')));
    const attributes = (): string =>
      all(element, '.versions *')
        .flatMap((node) => [...node.attributes].map(({ value }) => value))
        .join(' ');
    await find(element, '[data-revision="1"]');
    expect(attributes().toLowerCase()).to.not.contain('canary');
    await press(element, '[data-revision="1"] [data-version-act="compare"]');
    await find(element, '.compared');
    expect(attributes().toLowerCase()).to.not.contain('canary');
  });

  it('stands on a narrow page without being wider', async () => {
    const element = await open(await storeOf(fixtures['filled']!.body, fixtures['long']!.body));
    element.parentElement!.style.width = '320px';
    await press(element, '[data-revision="1"] [data-version-act="compare"]');
    await find(element, '.compared');
    const edge = element.parentElement!.getBoundingClientRect().left + 320;
    // A space at the end of a line may hang over its edge, in a box that is not seen: what would scroll tells.
    const isBlock = (node: Element): boolean => getComputedStyle(node).display !== 'inline';
    const wide = all(element, '.versions *').filter((node) =>
      isBlock(node) ? node.getBoundingClientRect().right > edge || node.scrollWidth > 320 : false,
    );
    expect(wide.map(({ className }) => className)).to.deep.equal([]);
  });
});
