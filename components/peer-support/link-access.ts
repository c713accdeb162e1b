import type { PeerAccess } from './access.js';
import { formOf } from './link-state.js';
import type { PeerLink } from './schema.js';

/** What the editor sees of the widget: also of a record that has no words yet, but for which something was chosen. */
export interface LinkAccess extends PeerAccess {
  /** The record as it stands on screen, with what was chosen for a new one. */
  readonly link: () => PeerLink;
  /** Takes changed parts of it, with what was chosen for a new one. @param field changes of one field are undone together */
  readonly set: (change: Partial<PeerLink>, field?: string) => void;
  /** What the peer may have to pass on: the host's words, or an honest sentence in their place. */
  readonly privacy: () => string;
}

/** Nothing of a choice is written before the person writes or asks; then it goes with it. */
export function linkAccess(access: PeerAccess): LinkAccess {
  const privacy = (): string => access.host('privacy') || access.t('privacy_none');
  const link = (): PeerLink => {
    const body = access.body();
    const begun = body.form ? undefined : access.begun();
    return begun ? { ...body, form: begun.form, peer: begun.peer ?? body.peer, anyone: begun.anyone ?? body.anyone } : body;
  };
  /** What may be passed on, as it stood on screen when the first words were written: kept with them. */
  const shownLimits = (body: PeerLink): Partial<PeerLink> =>
    !access.stored() && !body.privacyLimits && formOf(body) === 'meet' ? { privacyLimits: privacy() } : {};
  const set = (change: Partial<PeerLink>, field?: string): void => {
    const body = link();
    access.update({ ...body, ...shownLimits(body), ...change }, field);
  };
  return { ...access, link, set, privacy };
}
