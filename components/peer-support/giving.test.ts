import { expect, waitUntil } from '@open-wc/testing';
import '../context/define.js';
import type { ActorKind } from '../../src/record/record.js';
import { readingText, type ReadingDocument } from '../../src/widget/reading-document.js';
import { emptyStore, opened, richStore, storeOf } from '../../test/peers/opened.js';
import { shownText, type } from '../../test/suites/widget-subject.js';
import { fixtures, samplePacks } from './fixtures.js';
import { panelKeys } from './panels.js';
import { storyText } from './story-copy.js';

const storyStore = () => storeOf(fixtures['story']!.body);
const open = { recordId: 'record-self', view: 'read' };

describe('helping others', () => {
  it('A7.5: is offered to everybody, in every view, also where nothing is written', async () => {
    for (const view of ['list', 'read', 'edit', ...panelKeys]) {
      for (const store of [emptyStore(), await richStore()]) {
        const { find, element } = await opened(store, { view });
        await waitUntil(() => find('[data-help-others]'), view);
        expect(shownText(element), view).to.contain('Anyone can help others. There is nothing to wait for.');
        element.remove();
      }
    }
    for (const kind of ['peer', 'supporter', 'clinician'] satisfies ActorKind[]) {
      const { element } = await opened(emptyStore(), { actor: { id: 'x', kind, name: '' } });
      expect(shownText(element)).to.contain('Anyone can help others.').and.to.contain('first Monday');
    }
    const readonly = await opened(await richStore(), { readonly: true });
    expect(shownText(readonly.element)).to.contain('Anyone can help others.');
  });

  it('A7.2: asks nothing of how somebody is, and is the person’s own record', async () => {
    const { press, find, all, element, records } = await opened();
    await press('[data-help-others]');
    await waitUntil(() => find('#helping'));
    expect(all('.edit label').map((label) => label.textContent.trim())).to.deep.equal(['How would you like to help others?']);
    type(element, '#helping', 'Meet people at the door');
    await element.save();
    expect((await records())[0]!.body).to.deep.include({ form: 'help', helping: 'Meet people at the door', offeredAt: '' });
  });

  it('is told once it is kept, after the page could say no; no word of the person goes along', async () => {
    const { press, find, element, hear, records } = await opened();
    const heard = hear('recovery-before-peer-offer', 'recovery-saved', 'recovery-peer-offered');
    await press('[data-help-others]');
    await waitUntil(() => find('#helping'));
    type(element, '#helping', 'Zq7 canary');
    await element.save();
    let veto = true;
    element.addEventListener('recovery-before-peer-offer', (event) => veto && event.preventDefault());
    await press('[data-act="offer"]');
    expect(find('[data-result]')!.textContent).to.contain('could not take this up');
    expect((await records())[0]!.body.offeredAt).to.equal('');
    veto = false;
    heard.length = 0;
    await press('[data-act="offer"]');
    await waitUntil(() => heard.length === 3);
    expect(heard.map((event) => event.type)).to.deep.equal([
      ...['recovery-before-peer-offer', 'recovery-saved', 'recovery-peer-offered'],
    ]);
    expect(Object.keys(heard[2]!.detail).sort()).to.deep.equal(['at', 'id', 'kind', 'revision', 'subject']);
    expect(JSON.stringify(heard.map(({ detail }) => detail))).to.not.contain('canary');
    expect((await records())[0]!.body.offeredAt).to.not.equal('');
    await waitUntil(() => !find('[data-act="offer"]'));
  });

  it('X1: is taken back in one act, and brought back in one; then it can be begun anew', async () => {
    const { press, find, stored, hear, element } = await opened(await storeOf(fixtures['helping']!.body), open);
    const heard = hear('recovery-withdrawn');
    await press('[data-take-back]');
    await waitUntil(async () => (await stored()).status === 'withdrawn' && heard.length === 1);
    await waitUntil(() => find('.document .notice')?.textContent.includes('Taken back on'));
    await press('[data-take-back]');
    await waitUntil(async () => (await stored()).status === 'mine');
    expect((await stored()).withdrawnAt).to.equal(undefined);
    await press('[data-take-back]');
    await waitUntil(async () => (await stored()).status === 'withdrawn');
    await press('[data-list]');
    await waitUntil(() => find('[data-help-others]')?.textContent.includes('I would like to help others'));
    element.voice = 'we';
    await element.updateComplete;
    expect(find('[data-help-others]')!.textContent).to.contain('We would like to help others');
  });
});

describe('stories of hope of the host', () => {
  it('are folded under the note that their author chose, with author, language and permission', async () => {
    const { press, find, all } = await opened();
    await press('[data-open="stories"]');
    await waitUntil(() => find('.story'));
    const bread = find('[data-story="bread"]')!;
    expect(bread.querySelector('details')).to.equal(null);
    expect(bread.textContent).to.contain('Told by Noor').and.to.contain('with permission: by Noor');
    const night = find('[data-story="night"]')!;
    const fold = night.querySelector('details')!;
    expect(fold.open).to.equal(false);
    expect(fold.querySelector('summary')!.textContent).to.contain('This story talks about: hearing voices');
    expect(fold.querySelector('.told')!.getAttribute('lang')).to.equal('de');
    expect(night.textContent).to.contain('Written in German');
    expect(
      night.querySelector('.told')!.getClientRects().length === 0 || !fold.querySelector('.told')!.checkVisibility(),
    ).to.equal(true);
    expect(find('[data-moderator]')!.textContent).to.contain('Ruth looks after these stories. She answers within two days.');
    expect(all('.story').length).to.equal(2);
  });

  it('are shown no more once their author took them back', async () => {
    const stories = (samplePacks()['stories'] as object[]).map((story, index) =>
      index === 0 ? { ...story, withdrawnAt: '2026-05-03' } : story,
    );
    const { has, press, find, element } = await opened(emptyStore(), { packs: { ...samplePacks(), stories } });
    await press('[data-open="stories"]');
    await waitUntil(() => find('.story'));
    expect(has('[data-story="bread"]')).to.equal(false);
    expect(shownText(element)).to.not.contain('Bread on a Sunday');
  });

  it('can be reported where somebody looks after them, with nothing but the host’s own id', async () => {
    const { press, find, hear, element } = await opened();
    const heard = hear('recovery-story-reported');
    await press('[data-open="stories"]');
    const prevent = (event: Event): void => event.preventDefault();
    element.addEventListener('recovery-story-reported', prevent);
    await press('[data-story="bread"] [data-report]');
    expect(find('[data-story="bread"] [data-reported]')!.textContent).to.contain('could not take that up');
    element.removeEventListener('recovery-story-reported', prevent);
    await press('[data-story="bread"] [data-report]');
    expect(find('[data-story="bread"] [data-reported]')!.textContent).to.contain('You asked for a look');
    expect(Object.keys(heard[1]!.detail).sort()).to.deep.equal(['at', 'story']);
    expect((element.renderRoot as ShadowRoot).activeElement?.matches('[data-reported]')).to.equal(true);
    const none = await opened(emptyStore(), { packs: { stories: samplePacks()['stories'] } });
    await none.press('[data-open="stories"]');
    await waitUntil(() => none.find('.story'));
    expect(none.has('[data-report]')).to.equal(false);
    expect(none.find('[data-moderator]')!.textContent).to.contain('has not said who looks after');
  });
});

describe('a story of the person', () => {
  it('is written, kept where all words are kept, and shown to no event', async () => {
    const { press, find, element, records, hear } = await opened();
    const heard = hear('recovery-saved', 'recovery-shared', 'recovery-before-share');
    await press('[data-open="stories"]');
    await press('[data-write-story]');
    await waitUntil(() => find('[id="story.words"]'));
    expect(find('.edit')!.textContent).to.contain('This goes to nobody unless you copy it out.');
    type(element, '[id="story.words"]', 'Zq7 canary');
    await element.save();
    expect((await records())[0]!.body).to.deep.include({ form: 'story' });
    expect((await records())[0]!.shares).to.deep.equal([]);
    expect(JSON.stringify(heard.map(({ detail }) => detail))).to.not.contain('canary');
    expect(heard.map((event) => event.type)).to.deep.equal(['recovery-saved']);
  });

  it('is folded under its author’s note on screen, and is whole on paper', async () => {
    const { has, find, element } = await opened(await storyStore(), open);
    const fold = find('details.folded') as HTMLDetailsElement;
    expect(fold.open).to.equal(false);
    expect(fold.querySelector('summary')!.textContent).to.contain('This story talks about: being without a home');
    const paper = readingText((element as unknown as { reading(): ReadingDocument }).reading());
    expect(paper.indexOf('being without a home')).to.be.lessThan(paper.indexOf('postwoman'));
    dispatchEvent(new Event('beforeprint'));
    expect(has('details.folded')).to.equal(false);
    expect(find('.document')!.textContent).to.contain('postwoman');
    dispatchEvent(new Event('afterprint'));
    await waitUntil(() => find('details.folded'));
  });

  it('goes out by the person’s own press only, and the page can hold it back', async () => {
    const { press, find, element, hear } = await opened(await storyStore(), open);
    const heard = hear('recovery-shared');
    let copied = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
    });
    try {
      const prevent = (event: Event): void => event.preventDefault();
      element.addEventListener('recovery-before-share', prevent);
      await press('[data-copy]');
      expect(copied).to.equal('');
      element.removeEventListener('recovery-before-share', prevent);
      await press('[data-copy]');
      await waitUntil(() => find('[data-copied]'));
      expect(copied).to.contain('The winter in the caravan').and.to.contain('This story talks about: being without a home');
      expect(copied.indexOf('being without')).to.be.lessThan(copied.indexOf('postwoman'));
      expect(heard).to.have.length(1);
      expect(JSON.stringify(heard[0]!.detail)).to.not.contain('caravan');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    expect(storyText({ story: { title: '', about: ' ', words: 'Only this', name: '' } }, 'About')).to.equal('Only this');
  });

  it('I2 X1: is taken back at any time, and says so before anything else', async () => {
    const { press, find, stored, hear } = await opened(await storyStore(), open);
    const heard = hear('recovery-withdrawn');
    await press('[data-take-back]');
    await waitUntil(() => heard.length === 1);
    expect((await stored()).status).to.equal('withdrawn');
    await waitUntil(() => find('.notice')?.textContent.includes('Taken back on'));
    await press('[data-list]');
    await waitUntil(() => find('[data-link="record-self"]')?.textContent.includes('Taken back on'));
  });
});

describe('the list', () => {
  it('comes first, with all ways in, and says what each record is', async () => {
    const { find, all } = await opened(await richStore());
    await waitUntil(() => all('.link-row').length === 5);
    expect(all('[data-group]').map(({ dataset }) => dataset['group'])).to.deep.equal(['meet', 'give']);
    expect(find('[data-group="meet"]')!.textContent).to.contain('Amina').and.to.contain('Anyone who has time');
    expect(find('[data-group="give"]')!.textContent).to.contain('The winter in the caravan');
    expect(find('[data-group="give"]')!.textContent).to.not.contain('postwoman');
  });

  it('X1: a record is taken out in one act, and comes back in one', async () => {
    const { press, all, find, stored } = await opened(await richStore(), open);
    await press('[data-remove-link]');
    await waitUntil(() => find('[data-put-back="peer-link"] button'));
    expect(await stored()).to.equal(undefined);
    await waitUntil(() => all('.link-row').length === 4);
    await press('[data-put-back="peer-link"] button');
    await waitUntil(() => find('.document')?.textContent.includes('herons'));
    expect((await stored()).body.peer.name).to.equal('Amina');
  });

  it('is printed as a list, and a record with everything that was written in it', async () => {
    const { has, element, find, press } = await opened(await richStore());
    await waitUntil(() => find('.link-row'));
    const reading = (): string => readingText((element as unknown as { reading(): ReadingDocument }).reading());
    dispatchEvent(new Event('beforeprint'));
    expect(reading())
      .to.contain('Jonas')
      .and.to.contain('These meetings have ended')
      .and.to.contain('I would like to help others');
    expect(has('[data-help-others]')).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    await press('[data-link="record-self"]');
    expect(reading()).to.contain('two herons').and.to.contain('who runs the house');
  });

  it('draws a slice of a thousand', async () => {
    const store = await richStore();
    const [record] = await store.list({ subject: 'self' });
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...record!,
      id: `l${index}`,
      revision: 0,
      body: { peer: { name: `P${index}` } },
    }));
    await store.put(many);
    const { all, press, element } = await opened(store);
    await waitUntil(() => all('[data-group="meet"] .link-row').length === 40);
    await press('[data-more]');
    await waitUntil(() => all('[data-group="meet"] .link-row').length === 80);
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(all('[data-group="meet"] .link-row')[40]);
  });

  it('shows nobody the records of another, and nothing that was chosen for them', async () => {
    const { element, all, press, find } = await opened(await richStore());
    await press('[data-open="peers"]');
    await press('[data-peer="hala"] [data-choose]');
    await waitUntil(() => find('[data-chosen]'));
    element.subject = 'person-b';
    await waitUntil(() => !find('[data-chosen]'));
    element.view = 'list';
    await waitUntil(() => find('[data-open="peers"]'));
    expect(all('.link-row')).to.have.length(0);
  });
});
