// engines: all
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import './define.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { registerKind } from '../../src/record/kind.js';
import { RecoveryError } from '../../src/errors.js';
import { expectAccessible } from '../../test/suites/accessible.js';
import { faultyStore } from '../../test/suites/faulty-store.js';
import { Databases } from '../../test/src/store/databases.js';
import { quickLock } from '../../test/src/store/quick-lock.js';
import { crisisPlanKind } from '../crisis-card/kind.js';
import type { RecoveryHelpNow } from './help-now-element.js';

const lines = [
  { id: 'night', name: 'Night line', phone: '000 000', hours: 'Day and night.', cost: 'Free.', verifiedOn: '2026-11-01' },
  { id: 'text', name: 'Text line', sms: '00 00', smsBody: 'HELLO', verifiedOn: '2026-11-01' },
  { id: 'chat', name: 'Chat line', chatUrl: 'https://chat.example', verifiedOn: '2026-11-01' },
];

const show = async (properties: Partial<RecoveryHelpNow> = {}): Promise<RecoveryHelpNow> => {
  const place = await fixture(html`<div></div>`);
  const element = Object.assign(document.createElement('recovery-help-now'), { store: new MemoryStore() }, properties);
  place.append(element);
  await element.updateComplete;
  return element;
};
const text = (element: RecoveryHelpNow): string => element.renderRoot.textContent.replaceAll(/\s+/g, ' ');

const withContact = (name: string, phone: string) => {
  const plan = crisisPlanKind.empty();
  return { ...plan, readFirst: { ...plan.readFirst, contacts: [{ id: 'a', name, phone, when: '', why: '' }] } };
};

async function keepPerson(store: Store, name: string, phone: string): Promise<void> {
  const at = new Date().toISOString();
  // prettier-ignore
  await store.put({ subject: 'self', kind: 'crisis-plan', id: 'plan', revision: 0, schemaVersion: 1, createdAt: at, updatedAt: at, lang: 'en', status: 'mine',
    author: { id: 'self', kind: 'person', name: '' }, body: withContact(name, phone), notes: [], shares: [] });
}

describe('recovery-help-now', () => {
  before(() => registerKind(crisisPlanKind));

  it('says honestly that no line is set, and invents none', async () => {
    const element = await show();
    expect(text(element)).to.contain('No helpline is set for this site.');
    expect(element.renderRoot.querySelectorAll('a').length).to.equal(0);
    expect(text(element)).to.not.match(/\d{3}/);
  });

  it('shows the emergency number and the lines in the host’s order, with date and links', async () => {
    const element = await show({ safety: { emergency: { number: '000' }, lines } });
    expect(text(element)).to.contain('may be in danger, call 000.');
    const links = [...element.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['tel:000', 'tel:000000', 'sms:0000?body=HELLO', 'https://chat.example']);
    expect([...element.renderRoot.querySelectorAll('[data-line]')].map((item) => item.getAttribute('data-line'))).to.deep.equal([
      'night',
      'text',
      'chat',
    ]);
    expect(text(element)).to.contain('Number checked on 1 November 2026.');
  });

  it('tells the host, not the person, about lines nobody has checked for long', async () => {
    const element = document.createElement('recovery-help-now');
    element.store = new MemoryStore();
    element.safety = { lines: [{ ...lines[0]!, verifiedOn: '1970-01-01' }] };
    const stale = oneEvent(element, 'recovery-safety-stale');
    document.body.append(element);
    const { detail } = (await stale) as CustomEvent<{ lines: string[] }>;
    expect(detail.lines).to.deep.equal(['night']);
    await element.updateComplete;
    expect(text(element)).to.contain('Night line').and.to.contain('1970');
    element.remove();
  });

  it('adds the people the person chose, and follows the card', async () => {
    const store = new MemoryStore();
    await keepPerson(store, 'Amina', '00 11');
    const element = await show({ store });
    await waitUntil(() => text(element).includes('Amina'));
    expect(element.renderRoot.querySelector('[data-own-people] a')!.getAttribute('href')).to.equal('tel:0011');
    await keepPerson(store, 'Dev', '00 22');
    await waitUntil(() => text(element).includes('Dev') && !text(element).includes('Amina'));
  });

  it('shows another subject none of these people', async () => {
    const store = new MemoryStore();
    await keepPerson(store, 'Amina', '00 11');
    const element = await show({ store });
    await waitUntil(() => text(element).includes('Amina'));
    element.subject = 'person-b';
    await element.updateComplete;
    expect(text(element)).to.not.contain('Amina');
  });

  it('T40: takes these people off the screen at once when words are locked, and keeps those of a card that is left open', async () => {
    const databases = new Databases();
    try {
      const store = databases.open();
      await keepPerson(store, 'Amina', '00 11');
      const lock = quickLock(store);
      await lock.set('self', 'secret');
      const element = await show({ store });
      await waitUntil(() => text(element).includes('Amina'));
      const locking = lock.lock('self');
      await element.updateComplete;
      expect(text(element)).to.not.contain('Amina');
      await locking;
      await lock.unlock('self', 'secret');
      await waitUntil(() => text(element).includes('Amina'));
      await lock.leaveOpen('self', { kind: 'crisis-plan', id: 'plan' });
      await lock.lock('self');
      await waitUntil(() => text(element).includes('Amina'));
      element.remove();
    } finally {
      await databases.clear();
    }
  });

  it('still helps when storage fails', async () => {
    const store = faultyStore();
    store.refuse('list', new RecoveryError('StorageLost'));
    const element = await show({ store, safety: { emergency: { number: '000' }, lines } });
    expect(text(element)).to.contain('Night line');
  });

  it('keeps the page’s own words and links below', async () => {
    const element = await show();
    element.innerHTML = '<a href="tel:00">The desk</a>';
    const slot = element.renderRoot.querySelector('slot')!;
    expect(slot.assignedElements()[0]!.textContent).to.equal('The desk');
  });

  it('takes its lines from a JSON child', async () => {
    const element = document.createElement('recovery-help-now');
    element.store = new MemoryStore();
    element.innerHTML = `<script type="application/json" slot="safety">${JSON.stringify({ lines })}</script>`;
    document.body.append(element);
    await element.updateComplete;
    expect(text(element)).to.contain('Night line');
    element.remove();
  });

  it('is accessible, empty and filled', async () => {
    for (const safety of [{}, { emergency: { number: '000' }, lines }]) await expectAccessible(await show({ safety }));
  });
});
