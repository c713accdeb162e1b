import type { TemplateResult } from 'lit';
import { checkField } from '../../../src/widget/controls/fields.js';
import type { CardPanelAccess } from '../panels.js';

/** The person says that nobody made them write this. Stands once in the panel. */
export const freedomCheck = ({ t, plan, update }: CardPanelAccess): TemplateResult =>
  checkField({
    id: 'formal.madeFreely',
    label: t('formal_madeFreely'),
    value: plan().formal.madeFreely,
    change: (madeFreely) => update({ ...plan(), formal: { ...plan().formal, madeFreely } }),
  });
