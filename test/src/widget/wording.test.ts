import { expect } from '@open-wc/testing';
import { registerLanguage } from '../../../src/i18n/languages.js';
import { find, showCard, storeOf, twoLines, type Card } from './card.js';

const label = (card: Card): string => find(card, 'label[for="readFirst.callMe"]').textContent.trim();
const heading = (card: Card): HTMLElement => find(card, '#part-readFirst');

describe('what is drawn again only when it changes', () => {
  it('says words that a host brings later, in fields and headings', async () => {
    const card = await showCard({ store: await storeOf(twoLines()) }, { lang: 'en-x-later' });
    registerLanguage('en-x-later', {
      'crisis-card': { readFirst_callMe: 'My name for you', group_readFirst: 'Before all else' },
    });
    await card.updateComplete;
    expect(label(card)).to.equal('My name for you');
    expect(heading(card).textContent.trim()).to.equal('Before all else');
  });

  it('says words that a host brings for this card alone', async () => {
    const card = await showCard({ store: await storeOf(twoLines()) });
    card.strings = { 'crisis-card': { readFirst_callMe: 'What friends call me' } };
    await card.updateComplete;
    expect(label(card)).to.equal('What friends call me');
  });

  it('has the level of headings that a host sets later', async () => {
    const card = await showCard({ store: await storeOf(twoLines()) });
    card.headingLevel = 4;
    await card.updateComplete;
    expect(heading(card).getAttribute('aria-level')).to.equal('5');
  });

  it('forgets what was taken out when it leaves the page', async () => {
    const card = await showCard({ store: await storeOf(twoLines()) });
    find(card, '[data-item="l1"] [data-remove]').click();
    await card.updateComplete;
    expect(card.renderRoot.querySelectorAll('[data-removed]').length).to.equal(1);
    const place = card.parentElement!;
    card.remove();
    place.append(card);
    await card.ready;
    await card.updateComplete;
    expect(card.renderRoot.querySelectorAll('[data-removed]').length).to.equal(0);
  });
});
