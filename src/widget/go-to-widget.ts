import type { RecoveryElement } from './recovery-element.js';
import type { WidgetPlace } from './widget-access.js';

type Widget = HTMLElement & Partial<Pick<RecoveryElement, 'helpSettings'>>;
type Place = Pick<WidgetPlace, 'store' | 'subject'>;

/** The widget on the page that shows the records of this person from this store; another person's is never gone to. */
export function widgetOnPage(tag: string, from: HTMLElement, { store, subject }: Place): HTMLElement | undefined {
  const roots = [from.getRootNode() as Document | ShadowRoot, from.ownerDocument];
  const widgets = roots.flatMap((root) => [...root.querySelectorAll<Widget>(tag)]);
  return widgets.find((widget) => {
    const settings = widget.helpSettings?.();
    return settings?.subject === subject && settings.store === store;
  });
}

/** Brings a widget into sight, with the focus on its title. False where the page has none of this person. */
export function goToWidget(tag: string, from: HTMLElement, place: Place): boolean {
  const widget = widgetOnPage(tag, from, place);
  if (!widget) return false;
  widget.scrollIntoView({ block: 'start' });
  widget.shadowRoot?.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
  return true;
}
