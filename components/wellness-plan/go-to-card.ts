import type { RecoveryElement } from '../../src/widget/recovery-element.js';
import type { WidgetPlace } from '../../src/widget/widget-access.js';

type Card = HTMLElement & Partial<Pick<RecoveryElement, 'helpSettings'>>;

/** The crisis card on the page that shows the records of this person from this store; another person's is never gone to. */
function cardOnPage(from: HTMLElement, { store, subject }: Pick<WidgetPlace, 'store' | 'subject'>): Card | undefined {
  const roots = [from.getRootNode() as Document | ShadowRoot, from.ownerDocument];
  const cards = roots.flatMap((root) => [...root.querySelectorAll<Card>('recovery-crisis-card')]);
  return cards.find((card) => {
    const settings = card.helpSettings?.();
    return settings?.subject === subject && settings.store === store;
  });
}

/** Brings the crisis card into sight, with the focus on its title. False where the page has none of this person. */
export function goToCard(from: HTMLElement, place: Pick<WidgetPlace, 'store' | 'subject'>): boolean {
  const card = cardOnPage(from, place);
  if (!card) return false;
  card.scrollIntoView({ block: 'start' });
  card.shadowRoot?.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
  return true;
}
