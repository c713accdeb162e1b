// A wellness plan and a crisis card on one page: they meet in the store, and the plan leads to the card.
import { expect, waitUntil } from '@open-wc/testing';
import '../../components/crisis-card/define.js';
import '../../components/wellness-plan/define.js';
import { fixtures as cards } from '../../components/crisis-card/fixtures.js';
import { fixtures } from '../../components/wellness-plan/fixtures.js';
import type { MemoryStore } from '../../src/store/memory-store.js';
import { shownText } from '../suites/widget-subject.js';
import { opened, type Opened } from './opened.js';

const filled = fixtures['filled']!.body;
const noor = cards['filled']!.body;

async function putCard(store: MemoryStore, more: Record<string, unknown> = {}): Promise<void> {
  const at = '2026-05-03T10:00:00.000Z';
  await store.put({
    ...{ subject: 'self', kind: 'crisis-plan', id: 'card', revision: 0, schemaVersion: 1, createdAt: at, updatedAt: at },
    ...{ author: { id: 'self', kind: 'person', name: '' }, lang: 'en', status: 'mine', notes: [], shares: [], body: noor },
    ...more,
  } as never);
}

const asked = ({ element }: Opened): { detail: unknown; event: Event }[] => {
  const heard: { detail: unknown; event: Event }[] = [];
  element.addEventListener('recovery-before-open', (event) => heard.push({ detail: event.detail, event }));
  return heard;
};

describe('the way from the plan to the crisis card', () => {
  it('says that there is none, and asks the page for a place to write one', async () => {
    const plan = await opened(filled, 'read');
    const heard = asked(plan);
    await waitUntil(() => plan.find('.to-card'));
    expect(plan.find('.to-card')!.textContent).to.contain('no crisis card here yet');
    await plan.press('[data-card]');
    expect(heard[0]!.detail).to.deep.include({ kind: 'crisis-plan', id: '', subject: 'self', revision: 0 });
    expect(plan.find('[data-card-elsewhere]')!.textContent).to.contain('not on this page');
  });

  it('shows what is to be read first, in short, as soon as there is one, and names it to the page without words', async () => {
    const plan = await opened(filled, 'read');
    await putCard(plan.store);
    await waitUntil(() => plan.find('[data-section="crisis"]'));
    const shown = plan.find('[data-section="crisis"]')!.textContent;
    for (const words of [noor.readFirst.callMe, noor.readFirst.contacts[0]!.name, noor.readFirst.top3[0]!.text])
      expect(shown).to.contain(words);
    const heard = asked(plan);
    await plan.press('[data-card]');
    expect(heard[0]!.detail).to.deep.include({ kind: 'crisis-plan', id: 'card', subject: 'self', revision: 1 });
    expect(JSON.stringify(heard[0]!.detail)).to.not.contain(noor.readFirst.callMe);
  });

  it('goes to the card of the same person on the page, with the focus on its title; to nobody else’s', async () => {
    const plan = await opened(filled, 'read');
    await putCard(plan.store);
    const place = plan.element.parentElement!;
    const other = Object.assign(document.createElement('recovery-crisis-card'), { store: plan.store, subject: 'person-b' });
    place.append(other);
    await other.ready;
    await plan.press('[data-card]');
    expect(plan.find('[data-card-elsewhere]'), 'the card of another person is no place to go to').to.exist;
    const card = Object.assign(document.createElement('recovery-crisis-card'), { store: plan.store });
    place.append(card);
    await card.ready;
    await plan.press('[data-card]');
    expect(plan.find('[data-card-elsewhere]')).to.equal(null);
    expect(document.activeElement).to.equal(card);
    expect((card.renderRoot as ShadowRoot).activeElement!.id).to.equal('title');
  });

  it('leaves it to a page that goes there itself', async () => {
    const plan = await opened(filled, 'read');
    plan.element.addEventListener('recovery-before-open', (event) => event.preventDefault());
    await plan.press('[data-card]');
    expect(plan.find('[data-card-elsewhere]')).to.equal(null);
  });

  it('is there where the plan is written, with a choice where there are several cards', async () => {
    const plan = await opened(filled, 'edit');
    await putCard(plan.store);
    await putCard(plan.store, { id: 'travel', body: { ...noor, name: 'When travelling', firstSince: '' } });
    await plan.press('[data-part="crisis"]');
    await waitUntil(() => plan.all('#crisisCard option').length === 3);
    const select = plan.find('#crisisCard') as HTMLSelectElement;
    select.value = 'travel';
    select.dispatchEvent(new Event('change'));
    expect(plan.body().crisisCard).to.equal('travel');
    const heard = asked(plan);
    await plan.press('[data-card]');
    expect(heard[0]!.detail).to.deep.include({ id: 'travel' });
  });

  it('shows nothing of a card that was taken back', async () => {
    const plan = await opened(filled, 'read');
    await putCard(plan.store, { status: 'withdrawn', withdrawnAt: '2026-05-04T10:00:00.000Z' });
    await waitUntil(() => plan.find('.to-card'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shownText(plan.element)).to.not.contain(noor.readFirst.top3[0]!.text);
  });

  it('offers nothing to those who read where there is no card', async () => {
    const plan = await opened(filled, 'read', { actor: { id: 'c', kind: 'clinician', name: 'Robin' } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(plan.find('[data-card]')).to.equal(null);
  });
});
