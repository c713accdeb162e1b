import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { checkField, lineField, textField } from '../../src/widget/controls/fields.js';
import { linesField as linesOfPerson } from '../../src/widget/controls/lines-field.js';
import type { ListController } from '../../src/widget/list-controller.js';
import type { LinkAccess } from './link-access.js';
import { ways } from './choices.js';
import type { PeerLink } from './schema.js';

/** Lists of a record whose entries the person adds, orders and takes out. */
export type LinkList = 'wishes' | 'whatIBring' | 'sharedInterests';

/** What the edit templates need. */
export interface EditContext {
  readonly access: LinkAccess;
  readonly link: PeerLink;
  readonly lists: ListController;
  /** Whether what stands below the first questions is unfolded. */
  readonly isRestOpen: boolean;
  readonly toggleRest: (isOpen: boolean) => void;
  /** Changes one entry of a list. */
  readonly setItem: (path: LinkList, id: string, text: string) => void;
}

const texts = {
  wishes: { label: 'wishes_ask', hint: 'wishes_hint', add: 'add_wish' },
  whatIBring: { label: 'bring_ask', hint: 'bring_hint', add: 'add_bring' },
  sharedInterests: { label: 'shared', hint: 'shared_hint', add: 'add_shared' },
} as const;

/** A list of lines of the person. */
export function linesField({ access, link, lists, setItem }: EditContext, path: LinkList): unknown {
  const { t } = access;
  const { label, hint, add } = texts[path];
  const items = link[path];
  const change = (id: string, words: string): void => setItem(path, id, words);
  return guard([items, lists.removedAt(path), ...access.wordingKey()], () =>
    linesOfPerson({ path, label: t(label), hint: t(hint), items, lists, t, addLabel: t(add), change }),
  );
}

/** What may be passed on: in full sight until something is kept, one press away after that. */
function limitsView({ access, link }: EditContext): TemplateResult {
  const { t, heading, privacy, record } = access;
  const words = privacy();
  if (!record())
    return html`<section class="limits" aria-labelledby="limits-title">
      ${heading(t('privacy'), 1, 'limits-title')}
      <p class="host-words">${words}</p>
    </section>`;
  const isOther = link.privacyLimits.trim() !== '' && link.privacyLimits.trim() !== words.trim();
  return html`<details class="limits" ?data-changed=${isOther}>
    <summary>${t('privacy')}</summary>
    ${isOther ? html`<p>${t('privacy_changed')}</p>` : nothing}
    <p class="host-words">${words}</p>
  </details>`;
}

/** Whom it is about: a peer of the host's by name, or a name the person writes, or anyone. */
function whoField({ access, link }: EditContext): TemplateResult {
  const { t, set } = access;
  const { peer, anyone } = link;
  if (peer.id) return html`<p class="chosen-name" dir="auto" data-chosen>${peer.name}</p>`;
  return html`<div class="who">
    ${textField(
      {
        ...{ id: 'peer.name', label: t('name_ask'), hint: t('name_hint'), value: peer.name },
        change: (name) => set({ peer: { ...access.link().peer, name } }, 'peer.name'),
      },
      1,
    )}
    ${checkField({ id: 'anyone', label: t('anyone_ask'), value: anyone, change: (isOn) => set({ anyone: isOn }) })}
  </div>`;
}

function howField({ access, link }: EditContext): TemplateResult {
  const { t, set } = access;
  const { howWeMeet } = link;
  const change = (part: Partial<PeerLink['howWeMeet']>, field?: string): void =>
    set({ howWeMeet: { ...access.link().howWeMeet, ...part } }, field && `howWeMeet.${field}`);
  const toggle = (way: string, isOn: boolean): void => {
    const others = access.link().howWeMeet.ways.filter((one) => one !== way);
    change({ ways: isOn ? [...others, way] : others });
  };
  const words = (key: 'place' | 'often' | 'tongue'): TemplateResult =>
    lineField({
      ...{ id: `how.${key}`, label: t(`how_${key}`), value: howWeMeet[key] },
      change: (value) => change({ [key]: value }, key),
    });
  return html`<fieldset class="choices" data-field="how">
    <legend class="label">${t('how_ask')}</legend>
    <p class="quiet">${t('how_hint')}</p>
    <div class="ways">
      ${ways.map((way) => checkField({ id: `way-${way}`, label: t(`way_${way}`), value: howWeMeet.ways.includes(way), change: (isOn) => toggle(way, isOn) }))}
    </div>
    ${words('place')} ${words('often')} ${words('tongue')}
  </fieldset>`;
}

/** Meeting somebody: what may be passed on first, then whom, what for, what one brings; the rest for those who want it. */
export function editLink(context: EditContext): TemplateResult {
  const { access, link } = context;
  const { t, set } = access;
  return html`<div class="edit">
    ${limitsView(context)} ${whoField(context)}
    <p class="quiet">${t('optional')}</p>
    ${linesField(context, 'wishes')} ${linesField(context, 'whatIBring')} ${howField(context)}
    <details
      class="rest"
      .open=${context.isRestOpen}
      @toggle=${(event: Event) => event.target === event.currentTarget && context.toggleRest((event.target as HTMLDetailsElement).open)}
    >
      <summary>${t('rest')}</summary>
      <div class="rest-fields">
        ${linesField(context, 'sharedInterests')}
        ${textField({ id: 'howWeMet', label: t('how_met'), value: link.howWeMet, change: (howWeMet) => set({ howWeMet }, 'howWeMet') })}
        ${comeBackField(access)}
      </div>
    </details>
  </div>`;
}

/** Asked wherever something ends, and open before that (rule A5.3). */
export const comeBackField = (access: LinkAccess): TemplateResult =>
  textField(
    {
      ...{ id: 'comeBack', label: access.t('come_back'), hint: access.t('come_back_hint'), value: access.link().comeBack },
      change: (comeBack) => access.set({ comeBack }, 'comeBack'),
    },
    1,
  );
