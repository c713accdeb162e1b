import { expect, waitUntil } from '@open-wc/testing';
import '../../../components/context/define.js';
import { RecoveryCrisisCard } from '../../../components/crisis-card/index.js';
import { crisisCardCatalog } from '../../../components/crisis-card/messages.js';
import { RecoveryError } from '../../../src/errors.js';
import { PrintController } from '../../../src/widget/print-controller.js';
import { faultyStore } from '../../suites/faulty-store.js';
import { settled, shownText } from '../../suites/widget-subject.js';
import { before, find, newStore, pause, plan, rejectionsOf, showCard, storeOf, write, type Card } from './card.js';

/** A language that is on the list and cannot be fetched: offline, moved, blocked. */
class CardWithoutFile extends RecoveryCrisisCard {
  protected override readonly catalog = {
    ...crisisCardCatalog,
    name: 'card-without-file',
    languages: { nn: () => Promise.reject(new Error('offline')) },
  };
}
customElements.define('card-without-file', CardWithoutFile);

describe('what hosts do', () => {
  it('keeps one person’s words from another when the browser asks about the clipboard for long', async () => {
    const store = faultyStore();
    const card = await showCard({ store, subject: 'a' });
    store.refuse('put', new RecoveryError('StorageQuota'));
    write(card, 'Secret of A');
    await card.save().catch(() => undefined);
    await card.updateComplete;
    let deny!: (error: Error) => void;
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = () => new Promise((_, reject) => (deny = reject));
    try {
      find(card, '.notice button:not(.primary)').click();
      card.subject = 'b';
      await settled(card);
      deny(new Error('no'));
      await pause();
      expect(shownText(card)).to.not.contain('Secret of A');
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });

  it('empties the people in the help slot when another store comes, and shows those of the new one', async () => {
    const with_ = (name: string) => storeOf(plan({ readFirst: { contacts: [{ id: 'c', name, phone: '', when: '', why: '' }] } }));
    const card = await showCard({ store: await with_('Amina') });
    (find(card, 'details.help') as HTMLDetailsElement).open = true;
    const people = (): string => card.renderRoot.querySelector('[data-own-people]')?.textContent ?? '';
    await waitUntil(() => people().includes('Amina'));
    card.store = await with_('Dev');
    await card.updateComplete;
    expect(people()).to.not.contain('Amina');
    await waitUntil(() => people().includes('Dev'));
  });

  it('shows a picture of the site at a prompt, and keeps no room for one that is not there', async () => {
    const card = await showCard();
    const label = find(card, 'label[for="readFirst.callMe"]');
    const room = (): number => label.getBoundingClientRect().top - label.parentElement!.getBoundingClientRect().top;
    expect(room()).to.equal(0);
    for (const prompt of ['readFirst.callMe', 'readFirst.top3']) {
      const picture = document.createElement('canvas');
      picture.slot = `picture-${prompt}`;
      card.append(picture);
      expect(picture.assignedSlot, prompt).to.exist;
      // Wider than a small phone would be wider than the prompt.
      expect(picture.getBoundingClientRect().width, prompt).to.be.within(1, 192);
    }
    expect(room()).to.be.greaterThan(20);
  });

  it('shows the usual words where a host gives something that is no text', async () => {
    const strings = { 'crisis-card': { title: null, intro: 5, start: { one: 'x' }, parts: { we: 'ours' } }, common: null };
    const rejections = await rejectionsOf(async () => {
      const card = await showCard({ strings: strings as never });
      expect(shownText(card)).to.contain('My crisis card').and.to.contain('Help now');
      const context = Object.assign(document.createElement('recovery-context'), { strings: null as never, subject: 'a' });
      const inner = Object.assign(document.createElement('recovery-crisis-card'), { store: newStore() });
      context.append(inner);
      document.body.append(context);
      await inner.ready;
      await inner.updateComplete;
      expect(inner.helpSettings().subject).to.equal('a');
      context.remove();
    });
    expect(rejections).to.deep.equal([]);
  });

  it('shows English where the file of a language cannot be had', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const card = document.createElement('card-without-file') as Card;
    Object.assign(card, { store: newStore(), lang: 'nn' });
    document.body.append(card);
    try {
      await settled(card);
      expect(shownText(card)).to.contain('My crisis card').and.to.contain('Help now');
    } finally {
      console.warn = warn;
      card.remove();
    }
  });

  it('goes on where a store gives no time', async () => {
    const store = before(newStore(), 'put', async (call) => ({ ...((await call()) as object), at: undefined, state: 'device' }));
    const rejections = await rejectionsOf(async () => {
      const card = await showCard({ store });
      write(card, 'words');
      await card.save();
      await card.updateComplete;
      expect(shownText(card)).to.contain('words');
    });
    expect(rejections).to.deep.equal([]);
  });

  it('tells once that paper cannot be had, however often a render asks, and tries again when somebody prints', async () => {
    let asked = 0;
    let failed = 0;
    const host = { addController: () => undefined, requestUpdate: () => void printing.load() };
    const access = { showReading: () => undefined, fail: () => (failed += 1) };
    const printing: PrintController = new PrintController(host, access, () => {
      asked += 1;
      return Promise.reject(new Error('offline'));
    });
    await printing.load();
    await pause();
    expect([asked, failed]).to.deep.equal([1, 1]);
    await printing.print(() => undefined, 'page');
    expect(asked).to.equal(2);
  });

  it('sets colours by the property as by the attribute', async () => {
    const [byProperty, byAttribute] = [await showCard({ theme: 'dark' }), await showCard({}, {})];
    byAttribute.setAttribute('theme', 'dark');
    await byAttribute.updateComplete;
    const colourOf = (card: Card): string => getComputedStyle(find(card, '.root')).color;
    expect(colourOf(byProperty)).to.equal(colourOf(byAttribute));
    expect(colourOf(byProperty)).to.not.equal(colourOf(await showCard({ theme: 'light' })));
  });
});
