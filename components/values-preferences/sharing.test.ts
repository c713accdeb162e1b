import { expect, waitUntil } from '@open-wc/testing';
import { everybody } from '../../src/record/record.js';
import type { Share, StoredRecord } from '../../src/record/record.js';
import { readingText, type ReadingDocument } from '../../src/widget/reading-document.js';
import { settled, sharedWith, show, shownText, storeWith, type, type AnyWidget } from '../../test/suites/widget-subject.js';
import { opened, peer, reference, tick, worker } from '../../test/values/opened.js';
import { subject } from '../../test/values/subject.js';
import { fixtures } from './fixtures.js';
import { valueKind } from './kind.js';
import { audiences, peopleOfHost } from '../../src/widget/sharing/people.js';
import type { Values } from './schema.js';
import { ended, goesOn, hiddenFrom, isShared, shownTo } from './sharing.js';
import { placesOf } from './topics.js';
import { seenBy, visibleTo } from './visible.js';

const filled = fixtures['filled']!.body;
const today = '2026-05-03';
const noon = new Date(`${today}T12:00`).getTime();
const stamp = { id: 's1', at: '2026-05-03T10:00:00.000Z' };
const record = (shares: readonly Share[] = []): StoredRecord => ({ shares }) as unknown as StoredRecord;
const share = (change: Partial<Share>): Share => ({
  ...{ id: 's', to: worker, scope: ['decide'], mode: 'view', grantedAt: stamp.at },
  ...change,
});
const care = { id: everybody, kind: 'clinician', name: '' } as const;
const reading = (element: AnyWidget<Values>): string =>
  readingText((element as unknown as { reading(): ReadingDocument }).reading());

describe('who sees what, as data', () => {
  it('A4.1 I6: nobody sees anything without a share, and the person sees all', () => {
    expect(seenBy([], worker, noon)('decide')).to.equal(false);
    expect(visibleTo(filled, seenBy([], worker, noon))).to.deep.equal({
      ...valueKind.empty(),
      arrangement: { kind: 'map', about: '' },
    });
    expect(visibleTo(filled, () => true)).to.deep.equal(filled);
  });

  it('a share is for its person or its kind of people, for its places, until it ends', () => {
    const sees = (change: Partial<Share>, place = 'decide', who = worker): boolean => seenBy([share(change)], who, noon)(place);
    expect(sees({})).to.equal(true);
    expect(sees({}, 'story.next')).to.equal(false);
    expect(sees({}, 'decide', { ...worker, id: 'w2' })).to.equal(false);
    expect(sees({ to: care }, 'decide', { ...worker, id: 'w2' })).to.equal(true);
    expect(sees({ to: care }, 'decide', peer)).to.equal(false);
    expect(sees({ to: care }, 'decide', { ...peer, id: worker.id })).to.equal(false);
    expect(sees({ scope: 'all' }, 'story.next')).to.equal(true);
    expect(sees({ endedAt: stamp.at })).to.equal(false);
    expect(sees({ expiresOn: '2026-05-02' })).to.equal(false);
    expect(sees({ expiresOn: today })).to.equal(true);
  });

  it('every place of a record can be shown alone, and shows nothing else', () => {
    for (const place of placesOf(filled)) {
      const seen = visibleTo(filled, (one) => one === place);
      expect(placesOf(seen).includes(place), place).to.equal(true);
      const counts = [seen.entries, seen.story.chapters, seen.story.turns, seen.pictures].map(({ length }) => length);
      const single = counts.reduce((sum, count) => sum + count, 0);
      const texts = [seen.decide.words, seen.story.title, seen.story.next, seen.arrangement.about].filter(Boolean).length;
      expect(single + texts, place).to.equal(1);
    }
  });

  it('a topic’s own name and the neighbour of a piece stay hidden with the words they belong to', () => {
    const dog = filled.entries.find(({ topic }) => topic === 'own-1')!;
    expect(visibleTo(filled, () => false).topics).to.deep.equal([]);
    expect(visibleTo(filled, (place) => place === `entries.${dog.id}`).topics).to.deep.equal(filled.topics);
    const [piece] = visibleTo(filled, (place) => place === 'pictures.p2').pictures;
    expect(piece!.nextTo).to.equal('');
  });

  it('settings are changed one place at a time; the last one that goes ends the share', () => {
    const one = shownTo(worker, 'decide', stamp)(record());
    const two = shownTo(worker, 'story.next', stamp)(one);
    expect(two.shares).to.have.length(1);
    expect(two.shares[0]).to.include({ id: 's1', mode: 'view', grantedAt: stamp.at });
    expect(two.shares[0]!.scope).to.deep.equal(['decide', 'story.next']);
    expect(shownTo(worker, 'decide', stamp)(two)).to.equal(two);
    const less = hiddenFrom(worker, 'decide', [], stamp)(two);
    expect(less.shares[0]!.scope).to.deep.equal(['story.next']);
    const none = hiddenFrom(worker, 'story.next', [], stamp)(less);
    expect(none.shares[0]!.endedAt).to.equal(stamp.at);
    expect(seenBy(none.shares, worker, noon)('story.next')).to.equal(false);
    // Begun again, it is one share, however often a mind changes.
    expect(shownTo(worker, 'decide', stamp)(none).shares).to.have.length(1);
  });

  it('a share of everything loses one place and keeps the others', () => {
    const { shares } = hiddenFrom(worker, 'decide', placesOf(filled), stamp)(record([share({ scope: 'all' })]));
    expect(isShared(shares, worker, 'decide')).to.equal(false);
    expect(isShared(shares, worker, 'story.next')).to.equal(true);
  });

  it('all that somebody sees ends at once, and can be put back', () => {
    const both = record([share({}), share({ id: 't', to: peer })]);
    const off = ended(worker, stamp)(both);
    expect(isShared(off.shares, worker, 'decide')).to.equal(false);
    expect(isShared(off.shares, peer, 'decide')).to.equal(true);
    expect(goesOn(worker, stamp)(off)).to.deep.equal(both);
  });

  it('people come from the page, from notes and from shares, each once; family and friends come first', () => {
    const notes = [{ author: worker }, { author: worker }];
    const found = audiences({ notes, shares: [share({ to: peer })] } as unknown as StoredRecord, [worker]);
    expect(found.map(({ kind, id }) => `${kind} ${id}`)).to.deep.equal([
      'supporter everybody',
      'peer everybody',
      'advocate everybody',
      'clinician everybody',
      'clinician w1',
      'peer p1',
    ]);
  });

  it('leaves out people of the page that are not given well, with one warning that names the field and no words', () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (words: string) => void said.push(words);
    try {
      const given = [
        peer,
        { id: 'x', kind: 'robot', name: 'Canary' },
        null,
        { ...peer, id: everybody },
        { kind: 'peer', name: 'No id' },
      ];
      expect(peopleOfHost(given)).to.deep.equal([peer]);
      peopleOfHost(given);
      expect(peopleOfHost('Canary')).to.deep.equal([]);
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(5);
    expect(said[0]).to.contain('packs.people[1]').and.to.contain('kind');
    expect(said.join()).to.not.contain('Canary');
  });
});

describe('who sees what, on screen', () => {
  it('A4.1: says "only me" below each of the words, and that nothing is sent', async () => {
    const widget = await opened(filled, { view: 'edit' });
    const summaries = widget.all('.who-sees summary').map(({ textContent }) => textContent);
    expect(summaries).to.have.length(filled.entries.length + 1);
    for (const words of summaries) expect(words).to.contain('only me');
    expect(shownText(widget.element)).to.not.contain('Nothing is sent');
    (widget.query('details[data-place="decide"]') as HTMLDetailsElement).open = true;
    await waitUntil(() => shownText(widget.element).includes('Nothing is sent.'));
    expect(shownText(widget.element)).to.contain('It is not a lock');
    expect((await widget.stored()).shares).to.deep.equal([]);
  });

  it('keeps the setting with the record, and takes it back by the same box', async () => {
    const widget = await opened(filled, { view: 'edit' });
    await tick(widget, 'decide', 3);
    expect(widget.query('details[data-place="decide"] summary').textContent).to.contain('The care team');
    await widget.element.save();
    const [kept] = (await widget.stored()).shares;
    expect(kept).to.deep.include({ to: care, scope: ['decide'], mode: 'view' });
    await widget.press('[id="who-decide-3"]');
    await widget.element.save();
    expect((await widget.stored()).shares[0]!.endedAt).to.be.a('string');
    expect(widget.query('details[data-place="decide"] summary').textContent).to.contain('only me');
  });

  it('is there for each part of a story and each piece of a picture', async () => {
    const story = await opened(filled, { view: 'story' });
    expect(story.all('details[data-place]').map(({ dataset }) => dataset['place'])).to.deep.equal([
      'story.title',
      'chapters.c1',
      'chapters.c2',
      'turns.t1',
      'story.next',
    ]);
    const picture = await opened(filled, { view: 'picture' });
    expect(picture.all('details[data-place]').map(({ dataset }) => dataset['place'])).to.deep.equal([
      ...filled.pictures.map(({ id }) => `pictures.${id}`),
      'arrangement',
    ]);
  });

  it('A4.1: somebody else sees nothing by default, and hears that a no is fine', async () => {
    for (const view of [undefined, 'edit', 'seen', 'story', 'picture']) {
      const { element } = await opened(filled, { actor: worker, ...(view && { view }) });
      expect(shownText(element), view)
        .to.contain('Nothing is shared with you here.')
        .and.to.contain('It is fine if the answer is no.');
      for (const { text } of filled.entries) expect(shownText(element)).to.not.contain(text);
      expect(reading(element)).to.not.contain('Signals').and.to.not.contain('repair café');
    }
    const empty = await opened(undefined, { actor: worker });
    // The same words where nothing was written: they do not tell the one from the other.
    expect(shownText(empty.element)).to.contain('Nothing is shared with you here.');
  });

  it('shows somebody else what was shared with them, on screen and on paper, and not a word more', async () => {
    const widget = await opened(filled, { view: 'edit', packs: { people: [worker] } });
    await tick(widget, 'decide', 4);
    await tick(widget, `entries.${filled.entries[12]!.id}`, 4);
    await widget.element.save();
    const seen = await opened(filled, { actor: worker, store: widget.store });
    expect(reading(seen.element)).to.contain('Tell me all of it').and.to.contain('A room without a window');
    for (const [index, { text }] of filled.entries.entries())
      if (index !== 12) expect(reading(seen.element)).to.not.contain(text);
    expect(shownText(seen.element)).to.contain('A room without a window').and.to.not.contain('To be called brave');
    const other = await opened(filled, { actor: { ...worker, id: 'w2' }, store: widget.store });
    expect(shownText(other.element)).to.contain('Nothing is shared with you here.');
  });

  it('shows before anybody sees it exactly what they will see, picture included', async () => {
    const widget = await opened(filled, { view: 'edit' });
    const places = ['decide', `entries.${filled.entries[0]!.id}`];
    for (const place of places) await tick(widget, place, 1);
    widget.element.view = 'picture';
    await waitUntil(() => widget.all('details[data-place="pictures.p2"]').length > 0);
    await tick(widget, 'pictures.p2', 1);
    await widget.element.save();
    widget.element.view = 'seen';
    await waitUntil(() => widget.all('[data-seen] .board').length > 0);
    const words = (element: Element): string =>
      [...element.querySelectorAll('.document, [data-section="pictures"]')]
        .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
        .join(' ');
    expect(widget.query('[data-seen] .heading').textContent).to.contain('Peer workers');
    const theirs = await opened(filled, { actor: peer, store: widget.store });
    await waitUntil(() => theirs.all('.board').length > 0);
    // Version and date come when the page is idle.
    await waitUntil(() => words(theirs.query('.root')).includes('saved on'));
    const expected = words(theirs.query('.root'));
    expect(expected).to.contain('Repair café').and.to.contain('Tell me all of it').and.to.not.contain('The lock');
    expect(words(widget.query('[data-seen]'))).to.equal(expected);
  });

  it('the preview follows who is chosen, is for the person only, and ends all with a way back', async () => {
    const store = await storeWith(subject, filled);
    const widget = await opened(filled, { view: 'edit', store });
    await tick(widget, 'decide', 0);
    await widget.element.save();
    widget.element.view = 'seen';
    await waitUntil(() => widget.all('#seen-as').length > 0);
    expect(shownText(widget.element)).to.contain('Family and friends will see:').and.to.contain('Tell me all of it');
    const select = widget.query('#seen-as') as HTMLSelectElement;
    select.selectedIndex = 3;
    select.dispatchEvent(new Event('change'));
    await widget.element.updateComplete;
    expect(widget.query('[data-seen]').textContent).to.contain('Nothing.').and.to.not.contain('Tell me all of it');
    expect(widget.all('[data-end]')).to.have.length(0);
    select.selectedIndex = 0;
    select.dispatchEvent(new Event('change'));
    await widget.element.updateComplete;
    await widget.press('[data-end]');
    await widget.element.updateComplete;
    expect(widget.focused()?.closest('[data-put-back]')).to.not.equal(null);
    expect(widget.query('[data-seen]').textContent).to.not.contain('Tell me all of it');
    await widget.press('[data-put-back] button');
    expect(widget.query('[data-seen]').textContent).to.contain('Tell me all of it');
    await widget.element.save();
    expect((await widget.stored()).shares[0]).to.not.have.property('endedAt');
  });

  it('says below what is read whether anybody else sees it', async () => {
    const store = await storeWith(subject, filled);
    const one = await opened(filled, { store });
    expect(one.query('[data-seen-by]').textContent).to.contain('Only I can see this here.');
    await store.put({ ...(await one.stored()), shares: [share({})] });
    const two = await opened(filled, { store });
    expect(two.query('[data-seen-by]').textContent).to.contain('I let others see some of this.');
    await store.put({
      ...(await one.stored()),
      shares: [share({ scope: ['entries.gone'] }), share({ id: 't', endedAt: stamp.at })],
    });
    const three = await opened(filled, { store });
    expect(three.query('[data-seen-by]').textContent).to.contain('Only I can see this here.');
  });

  it('a change of the setting and new words of another tab both stay', async () => {
    const widget = await opened(filled, { view: 'edit' });
    const other = await show(subject, { store: widget.store, view: 'edit' });
    await tick(widget, 'decide', 0);
    type(other, '#decide-words', 'Ask Paul');
    await other.save();
    await widget.element.save();
    await settled(widget.element);
    const stored = await widget.stored();
    expect(stored.body.decide.words).to.equal('Ask Paul');
    expect(stored.shares).to.have.length(1);
  });

  it('puts no name and no word of anybody into an attribute', async () => {
    const widget = await opened(filled, { view: 'edit', packs: { people: [{ ...worker, id: 'id-canary', name: 'Canary' }] } });
    await tick(widget, 'decide', 4);
    widget.element.view = 'seen';
    await waitUntil(() => widget.all('#seen-as').length > 0);
    const attributes = widget.all('*').flatMap((one) => [...one.attributes].map(({ value }) => value));
    expect(attributes.join('\n')).to.not.match(/canary/i);
  });
});

describe('those who work with the person', () => {
  it('get questions to ask, which the person is never shown', async () => {
    const theirs = await opened(filled, { actor: worker });
    await theirs.press('[data-panel="coach"]');
    await waitUntil(() => shownText(theirs.element).includes('What could be tried?'));
    const own = await opened(filled, { view: 'coach' });
    expect(shownText(own.element)).to.not.contain('What could be tried?');
    expect(own.all('[data-panel="coach"]')).to.have.length(0);
    expect(shownText(own.element)).to.contain('I mend radios');
  });

  it('A1.1: write down what they heard; the person answers that it is right, or not quite, and can answer again', async () => {
    const store = await sharedWith(await storeWith(subject, filled), worker, { scope: ['decide'] });
    const theirs = await opened(filled, { actor: worker, view: 'proposals', store });
    await theirs.choose('[id="notes.on"]', 'summary');
    type(theirs.element, '[id="notes.words"]', 'You want Paul to be there.');
    await theirs.press('[data-add-note]');
    await waitUntil(() => shownText(theirs.element).includes('Your note was added.'));
    expect((await theirs.stored()).notes[0]).to.include({ on: 'summary', text: 'You want Paul to be there.' });

    const own = await opened(filled, { store: theirs.store, view: 'proposals' });
    expect(shownText(own.element)).to.contain('What was said, in a few words').and.to.contain('Added by Jo Lindqvist, nurse');
    await own.press('[data-answer-by="not-quite"]');
    await own.element.updateComplete;
    expect(own.focused()?.id).to.match(/-reply$/);
    type(own.element, '[id$="-reply"]', 'Only when I ask him.');
    await own.element.save();
    await settled(theirs.element);
    await waitUntil(() => shownText(theirs.element).includes('not quite.'));
    expect(shownText(theirs.element)).to.contain('Only when I ask him.');
    await own.press('[data-answer-by="again"]');
    await own.press('[data-answer-by="right"]');
    await own.element.save();
    expect((await own.stored()).notes[0]!.answer!.kind).to.equal('accepted');
    expect((await own.stored()).body).to.deep.equal(filled);
    await waitUntil(() => shownText(theirs.element).includes('that is right.'));
  });

  it('suggest words for a topic, which become the person’s by their own act only', async () => {
    const store = await sharedWith(await storeWith(subject, filled), peer, { scope: ['decide'] });
    const theirs = await opened(filled, { actor: peer, view: 'proposals', store });
    await theirs.choose('[id="notes.on"]', 'entries.notWant');
    type(theirs.element, '[id="notes.words"]', 'To be rung before ten');
    await theirs.press('[data-add-note]');
    await waitUntil(() => shownText(theirs.element).includes('Your note was added.'));
    expect((await theirs.stored()).body).to.deep.equal(filled);
    const own = await opened(filled, { store: theirs.store, view: 'proposals' });
    await own.press('[data-answer-by="accept"]');
    await waitUntil(() => own.element.data!.entries.length === filled.entries.length + 1);
    expect(own.element.data!.entries.at(-1)).to.include({ topic: 'notWant', text: 'To be rung before ten' });
    await own.element.save();
    // What was taken in is the person's now, and nobody sees it unless they say so.
    const again = await opened(filled, { store: theirs.store, actor: peer });
    expect(shownText(again.element)).to.not.contain('To be rung before ten');
  });

  it('X2: are read by the person also when the words they wrote about are gone', async () => {
    const store = await storeWith(subject, valueKind.empty());
    const nobody = await opened(undefined, { store });
    expect(nobody.all('[data-panel]')).to.have.length(0);
    await store.addNote(reference, { on: 'summary', text: 'Still here', author: worker, lang: 'en' });
    const own = await opened(undefined, { store, view: 'read' });
    await own.press('[data-panel="proposals"]');
    await waitUntil(() => shownText(own.element).includes('Still here'));
  });

  it('A4.1: do not read what others of them wrote, which may say what the person showed to nobody else', async () => {
    const store = await storeWith(subject, filled);
    for (const one of [worker, peer]) await sharedWith(store, one, { scope: ['decide'] });
    await store.addNote(reference, { on: 'summary', text: 'Secret of a talk', author: worker, lang: 'en' });
    const theirs = await opened(filled, { store, actor: peer, view: 'proposals' });
    expect(shownText(theirs.element)).to.not.contain('Secret of a talk');
    const author = await opened(filled, { store, actor: worker, view: 'proposals' });
    expect(shownText(author.element)).to.contain('Secret of a talk');
  });
});
