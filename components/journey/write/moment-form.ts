import { html, nothing, type TemplateResult } from 'lit';
import { citizenships } from '../../../src/record/citizenship.js';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import { choicesField } from '../../../src/widget/controls/choices-field.js';
import { checkField, lineField, textField } from '../../../src/widget/controls/fields.js';
import type { JourneyAccess } from '../access.js';
import type { Moment } from '../schema.js';
import type { TimeFields } from './time-fields.js';

export interface MomentFormContent {
  readonly access: JourneyAccess;
  readonly moment: Moment;
  readonly time: TimeFields;
  readonly change: (change: Partial<Moment>) => void;
  /** The way to add an image. */
  readonly addPicture: () => unknown;
  readonly close: () => void;
  /** Undefined for one that is not there yet. */
  readonly remove: (() => void) | undefined;
}

function pictureView({ access, moment, change, addPicture }: MomentFormContent): unknown {
  const { t } = access;
  const { picture, alt } = moment;
  if (!picture) return addPicture();
  const canvas = access.canvasOf({ kind: 'journey-picture', id: picture, alt });
  canvas?.setAttribute('aria-labelledby', 'moment-picture');
  return html`<div class="moment-picture">
    <span class="visually-hidden" id="moment-picture">${t('picture')}</span>
    ${canvas ?? (access.showsImages() ? html`<p class="quiet">${t('picture_missing')}</p>` : nothing)}
    ${textField(
      {
        id: 'moment-alt',
        label: t('picture_alt'),
        hint: t('pictures_alt_hint'),
        value: alt,
        change: (words) => change({ alt: words }),
      },
      1,
    )}
    <button type="button" class="plain flush" data-take-out @click=${() => change({ picture: '', alt: '' })}>
      ${t('take_out_picture')}
    </button>
  </div>`;
}

/** One moment, to write. The words come first; all else is there for who wants it. */
export function momentForm(content: MomentFormContent): TemplateResult {
  const { access, moment, time, change, close, remove } = content;
  const { t } = access;
  const { id, text, on, day, isKept } = moment;
  return html`<div class="moment-form" role="group" aria-labelledby="moment-text-label">
    <span class="visually-hidden" id="moment-text-label">${t('add_moment')}</span>
    <div class="first-question">
      ${textField({ id: 'moment-text', label: t('moment_text'), value: text, change: (words) => change({ text: words }) }, 3)}
    </div>
    ${lineField({ id: 'moment-on', label: t('moment_on'), hint: t('moment_on_hint'), value: on, change: (words) => change({ on: words }) })}
    ${time.render({
      ...{ of: id, id: 'moment', label: t('moment_time'), time: day, access },
      change: (chosen) => change({ day: chosen }),
    })}
    ${pictureView(content)}
    <details class="tags">
      <summary>${t('tags')}</summary>
      ${choicesField({
        ...{ id: 'moment-processes', label: t('moment_processes'), chosen: moment.processes },
        choices: access.time().processes.map((one) => [one, t(`process_${one}`)]),
        change: (chosen) => change({ processes: chosen }),
      })}
      ${choicesField({
        ...{ id: 'moment-facets', label: t('moment_facets'), chosen: moment.facets },
        choices: citizenships.map((one) => [one, t(`facet_${one}`)]),
        change: (chosen) => change({ facets: chosen }),
      })}
    </details>
    ${checkField({ id: 'moment-kept', label: t('moment_kept'), value: isKept, change: (kept) => change({ isKept: kept }) })}
    <div class="actions">
      <button type="button" data-close-moment @click=${close}>${writingIcon('check')}${t('close_moment')}</button>
      ${remove ? html`<button type="button" class="plain" data-remove-moment @click=${remove}>${t('remove_moment')}</button>` : nothing}
    </div>
  </div>`;
}
