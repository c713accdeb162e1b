import { laterTexts } from '../../src/i18n/catalog.js';
import { workPlanCatalog } from './messages.js';

/** English texts that only writing needs; they come with what writes. */
const english = {
  citizenship_hint: 'Is this plan about any of these? Choose any, or none.',
  unpaid_hint: 'Caring for someone, a home, a garden, helping a neighbour. It counts like any work.',
  wantWork_hint: 'Any answer is fine. It changes nothing here.',
  dream_hint: 'As big or as small as you like.',
  likes_hint: 'For example: being outside, work with the hands, quiet.',
  dislikes_hint: 'For example: nights, phones, a boss who shouts.',
  skills_hint: 'Also what you learned outside of work.',
  atWork_hint: 'For example: a walk at noon, headphones, someone to ring.',
  add_past: 'Add work you have done',
  past_job: 'What it was',
  add_adjustment: 'Add a change',
  adjustment_what: 'What could be changed',
  adjustments_hint: 'For example: start later, a quiet room, tasks on paper.',
  people_hint: 'Family, neighbours, an old boss, a worker.',
};

/** The texts with their languages, which are those of the widget. */
export const workPlanWritingCatalog = laterTexts(workPlanCatalog, english);

export type WorkPlanWritingMessages = typeof english;
