import { html, type TemplateResult } from 'lit';
import { writingIcon } from '../../../src/theme/writing-icons.js';
import type { BesideRecord } from '../../../src/widget/beside-record.js';
import { dayField } from '../../../src/widget/controls/day-field.js';
import { lineField, textField } from '../../../src/widget/controls/fields.js';
import type { WorkAccess } from '../access.js';
import type { JobContact } from '../schema.js';

/** Writing about somebody who was asked. A name is enough, and not even that is needed. */
export function contactForm({ t }: WorkAccess, record: BesideRecord<JobContact>, contact: JobContact): TemplateResult {
  const content = (key: keyof JobContact, hint?: string) => ({
    ...{ id: `contact.${key}`, label: t(`contact_${key}`), hint: hint && t(hint), value: contact[key] as string },
    change: (words: string) => record.change({ [key]: words }),
  });
  return html`<div class="contact-form">
    ${lineField(content('employer'))} ${dayField(content('on'))} ${lineField(content('how', 'contact_how_hint'))}
    ${lineField(content('by'))} ${textField(content('result'), 1)} ${textField(content('next'), 1)} ${dayField(content('nextOn'))}
    <div class="actions">
      <button type="button" class="primary" data-contact-done @click=${() => record.close('[data-add-contact]')}>
        ${writingIcon('check')}${t('contact_done')}
      </button>
    </div>
  </div>`;
}
