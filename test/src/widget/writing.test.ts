// engines: all
import { expect, oneEvent } from '@open-wc/testing';
import { field, named, newStore, showCard, storeOf, stored, write } from './card.js';

describe('the half that writes', () => {
  it('saves what is typed when the card is taken off the page in the same task', async () => {
    const store = newStore();
    const card = await showCard({ store });
    write(card, 'Last word');
    card.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await stored(store))[0]?.body.readFirst.callMe).to.equal('Last word');
  });

  it('follows a change of subject while it is being fetched, and saves under the new one', async () => {
    const store = await storeOf(named('One'), 'one');
    const card = document.createElement('recovery-crisis-card');
    Object.assign(card, { store, subject: 'one', view: 'edit' });
    document.body.append(card);
    card.subject = 'two';
    await card.ready;
    await card.updateComplete;
    const box = card.renderRoot.querySelector<HTMLInputElement>(field)!;
    expect(box.value).to.equal('');
    const saved = oneEvent(card, 'recovery-saved');
    box.value = 'Two';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await saved;
    expect((await stored(store, 'one'))[0]?.body.readFirst.callMe).to.equal('One');
    expect((await stored(store, 'two'))[0]?.body.readFirst.callMe).to.equal('Two');
    card.remove();
  });

  it('writes nothing and fetches nothing for somebody who may only read', async () => {
    const store = await storeOf(named('Mine'));
    const card = await showCard({ store, actor: { id: 'c', kind: 'clinician', name: 'Dr Lemon' } });
    expect(card.renderRoot.querySelector(field)).to.equal(null);
    expect(card.renderRoot.textContent).to.contain('Mine');
    const error: unknown = await card.save({ hintsSeen: ['x'] }).catch((cause: unknown) => cause);
    expect((error as { code?: string }).code).to.equal('HostMisuse');
  });

  it('is there after the card was moved before anything was read', async () => {
    const card = document.createElement('recovery-crisis-card');
    Object.assign(card, { store: await storeOf(named('Moved')), view: 'edit' });
    document.body.append(card);
    const other = document.body.appendChild(document.createElement('div'));
    other.append(card);
    await card.ready;
    await card.updateComplete;
    expect(card.renderRoot.querySelector<HTMLInputElement>(field)?.value).to.equal('Moved');
    other.remove();
  });
});
