import { html, nothing, css, type TemplateResult } from 'lit';
import { formatDate } from '../i18n/formats.js';
import { phoneLink, type CheckedSafety, type HelpLine } from '../safety/safety-config.js';
import type { OwnPerson } from '../safety/own-people.js';
import { icon } from '../theme/icons.js';
import type { Translate } from './recovery-element.js';

export interface HelpContent {
  readonly safety: CheckedSafety;
  readonly people: readonly OwnPerson[];
  readonly language: string;
  readonly t: Translate;
}

const call = (href: string | undefined, words: unknown): TemplateResult | typeof nothing =>
  href ? html`<a class="button" href=${href}>${icon('phone')}<bdi>${words}</bdi></a>` : nothing;

function line({ t, language }: HelpContent, entry: HelpLine): TemplateResult {
  const checked = Number.isNaN(Date.parse(entry.verifiedOn))
    ? ''
    : t('help_checked', { date: formatDate(language, entry.verifiedOn) });
  const about = [entry.forWhom, entry.hours, entry.cost, entry.relay].filter(Boolean).join(' ');
  const words = entry.smsBody
    ? t('help_text_words', { words: entry.smsBody, phone: entry.sms ?? '' })
    : t('help_text', { phone: entry.sms ?? '' });
  return html`<li data-line=${entry.id}>
    <strong><bdi>${entry.name}</bdi></strong>
    ${about ? html`<bdi class="about">${about}</bdi>` : nothing}
    <span class="ways">
      ${call(phoneLink('tel', entry.phone), t('help_call', { phone: entry.phone ?? '' }))}
      ${call(phoneLink('sms', entry.sms, entry.smsBody), words)}
      ${entry.chatUrl ? html`<a class="button" href=${entry.chatUrl} target="_blank" rel="noopener noreferrer">${t('help_chat')}</a>` : nothing}
    </span>
    ${checked ? html`<span class="quiet">${checked}</span>` : nothing}
  </li>`;
}

/**
 * Who can be reached now: the emergency number and lines that the host set, then the person's own people. Where the
 * host set nothing it says so; no number and no country is ever guessed (RECOVERY.md 8.1).
 */
export function helpContent(content: HelpContent): TemplateResult {
  const { safety, people, t } = content;
  const nothingSet = !safety.emergency && safety.lines.length === 0;
  return html`
    ${
      safety.emergency
        ? html`<p class="danger">${t('help_danger', { number: safety.emergency })}</p>
            ${call(phoneLink('tel', safety.emergency), t('help_call', { phone: safety.emergency }))}`
        : nothing
    }
    ${
      safety.lines.length > 0
        ? html`<p>${t('help_talk')}</p>
            <ul class="help-lines">
              ${safety.lines.map((entry) => line(content, entry))}
            </ul>`
        : nothing
    }
    ${nothingSet ? html`<p>${t('help_none')}</p>` : nothing}
    ${
      people.length > 0
        ? html`<p class="label">${t('help_people')}</p>
            <ul class="help-lines" data-own-people>
              ${people.map(
                ({ name, phone, when }) =>
                  html`<li>
                    <strong><bdi>${name}</bdi></strong>
                    ${when ? html`<bdi class="about">${when}</bdi>` : nothing}
                    ${phone ? html`<span class="ways">${call(phoneLink('tel', phone), phone)}</span>` : nothing}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <p class="quiet">${t('not_watched')}</p>
  `;
}

export const helpStyles = css`
  @layer recovery {
    .leave {
      display: grid;
      gap: 4px;
      justify-items: start;
      max-inline-size: 28rem;
    }
    .help {
      border-inline-start: 3px solid var(--_accent);
    }
    .help > summary {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-block-size: var(--_target);
      padding-inline: 12px;
      font-weight: 600;
      color: var(--_accent);
      cursor: pointer;
      list-style: none;
    }
    .help > summary::-webkit-details-marker {
      display: none;
    }
    .help-content {
      display: grid;
      gap: 12px;
      justify-items: start;
      padding: 4px 12px 12px;
    }
    .danger {
      font-size: var(--_large);
      font-weight: 600;
    }
    .help-lines {
      display: grid;
      gap: 16px;
    }
    .help-lines li {
      display: grid;
      gap: 4px;
      justify-items: start;
      overflow-wrap: anywhere;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  }
`;
