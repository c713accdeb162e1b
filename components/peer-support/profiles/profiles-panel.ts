import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { localText, type LocalText } from '../../../src/i18n/local-text.js';
import { choiceField } from '../../../src/widget/controls/fields.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { PeerAccess } from '../access.js';
import { HostList } from '../host-check.js';
import { choicesOf, filterKeys, found, languageName, type FilterKey, type Filters } from './filters.js';
import { peerSchema, type PeerProfile } from './peer-pack.js';

/** So many are drawn at once: a thousand cost no more than these. */
const slice = 24;

/** Peers of the host, as they want to be shown; the person chooses whether and whom, or leaves it open. */
export class ProfilesPanel implements Panel {
  readonly #list = new HostList<PeerProfile>(peerSchema);
  #filters: Filters = {};
  #drawn = slice;

  constructor(private readonly access: PeerAccess) {}

  /** A choice of interests or of a culture says something of a person: nobody else finds it here. */
  reset(): void {
    const { place } = this.access;
    if (place().subject === this.#subject) return;
    this.#subject = place().subject;
    this.#filters = {};
    this.#drawn = slice;
  }
  #subject = '';

  #words(text: LocalText): string {
    return localText(text, this.access.language());
  }

  render(): TemplateResult {
    const { t, heading, canEdit, packs, language, begin } = this.access;
    const all = this.#list.of(packs()['peers']);
    const fitting = found(all, this.#filters, language());
    return html`<div class="peers">
      ${heading(t('panel_peers'), 1)}
      <p>${t('what')}</p>
      <p>${t(all.length === 0 ? 'peers_none' : 'peers_intro')}</p>
      ${all.length > 1 ? this.#renderFilters(all) : nothing}
      ${all.length > 0 && fitting.length === 0 ? html`<p data-none>${t('peers_none_found')}</p>` : nothing}
      <ul>
        ${fitting.slice(0, this.#drawn).map((profile, index) => this.#renderPeer(profile, index))}
      </ul>
      ${
        fitting.length > this.#drawn
          ? html`<button type="button" class="plain" data-more @click=${() => this.#more()}>${t('show_more')}</button>`
          : nothing
      }
      ${
        canEdit()
          ? html`${all.length > 0 ? html`<p>${t('peers_anyone_help')}</p>` : nothing}
              <div class="actions">
                <button
                  type="button"
                  class=${all.length > 0 ? '' : 'primary'}
                  data-anyone
                  @click=${() => begin({ form: 'meet', anyone: true })}
                >
                  ${t('peers_anyone')}
                </button>
              </div>`
          : nothing
      }
    </div>`;
  }

  #more(): void {
    const from = this.#drawn;
    this.#drawn += slice;
    this.access.changed();
    void focusWhenRendered(this.access.element, `#peer-${from}`);
  }

  /** Only what differs among these people is asked. */
  #renderFilters(all: readonly PeerProfile[]): TemplateResult | typeof nothing {
    const { t, language, changed } = this.access;
    const offered = filterKeys
      .map((key) => [key, choicesOf(all, key, language())] as const)
      .filter(([, choices]) => choices.length > 1);
    if (offered.length === 0) return nothing;
    const field = (key: FilterKey, choices: readonly string[]): TemplateResult =>
      choiceField({
        ...{ id: `peers-${key}`, label: t(`peers_${key}`), none: t('peers_all') },
        // Values are places in the list: what somebody likes or believes stands in no attribute.
        value: String(choices.indexOf(this.#filters[key] ?? '')),
        choices: choices.map((one, index) => [String(index), key === 'languages' ? languageName(one, language()) : one]),
        change: (index) => {
          this.#filters = { ...this.#filters, [key]: choices[Number(index || -1)] ?? '' };
          this.#drawn = slice;
          changed();
        },
      });
    return html`<fieldset class="filters">
      <legend class="label">${t('peers_by')}</legend>
      ${offered.map(([key, choices]) => field(key, choices))}
    </fieldset>`;
  }

  #renderPeer(profile: PeerProfile, index: number): TemplateResult {
    const { t, heading, language, canEdit, begin, links, openLink } = this.access;
    const { id, about, interests, languages, cultures, gender, brings, ways } = profile;
    const name = this.#words(profile.name);
    const known = links().find(({ body, status }) => body?.peer?.id === id && status !== 'withdrawn');
    const several = (texts: readonly LocalText[] = []): string => texts.map((text) => this.#words(text)).join(' · ');
    const facts = [
      ['interests', several(interests)],
      ['brings', several(brings)],
      ['languages', several(languages?.map((tag) => languageName(tag, language())))],
      ['cultures', several(cultures)],
      ['gender', gender === undefined ? '' : this.#words(gender)],
      ['ways', several(ways?.map((way) => t(`way_${way}`)))],
    ] as const;
    const act = (): void => (known ? openLink(known.id) : begin({ form: 'meet', peer: { id, name } }));
    return html`<li>
      <article class="peer" data-peer=${id} aria-labelledby="peer-${index}">
        ${heading(html`<span dir="auto">${name}</span>`, 2, `peer-${index}`)}
        ${about === undefined ? nothing : html`<p class="about" dir="auto">${this.#words(about)}</p>`}
        <dl>
          ${facts
            .filter(([, words]) => words)
            .map(
              ([key, words]) =>
                html`<div>
                  <dt class="label">${t(`peers_${key}`)}</dt>
                  <dd dir="auto">${words}</dd>
                </div>`,
            )}
        </dl>
        ${
          canEdit()
            ? html`<button type="button" data-choose @click=${act}>${t(known ? 'peers_open' : 'peers_choose', { name })}</button>`
            : nothing
        }
      </article>
    </li>`;
  }
}
