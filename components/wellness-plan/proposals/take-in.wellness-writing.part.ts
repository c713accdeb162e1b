import { uuid } from '../../../src/record/uuid.js';
import type { ProposalsOptions } from '../../../src/widget/proposals/place.js';
import type { WellnessAccess } from '../access.js';
import type { WellnessPlanReadingKey } from '../messages.js';
import { listAt, withListAt } from '../lists.js';

/**
 * Lists for which others can suggest words, with their names. What the person is like when well, what throws them and what they do
 * when it gets much harder is theirs alone to say.
 */
const places: Readonly<Record<string, WellnessPlanReadingKey>> = {
  tools: 'toolbox',
  daily: 'each_day',
  nowAndThen: 'now_and_then',
  smallSigns: 'signs',
  'after.rest': 'after_rest',
  'after.whoHelps': 'after_whoHelps',
};

/** What words become in a list; the person can change all of it. */
function entryOf(place: string, words: string): { readonly id: string } {
  const id = uuid();
  if (place === 'smallSigns') return { ...{ id, what: words, doThen: [] } };
  if (place === 'tools') return { ...{ id, text: words, kind: '', handy: false } };
  return place.startsWith('after.') ? { ...{ id, text: words } } : { ...{ id, tool: '', text: words } };
}

/** Ideas by others for the person's lists. They get there by the person's own act and no other (rule A1.1). */
export function wellnessProposals({ body, t, update }: WellnessAccess): ProposalsOptions {
  return {
    places: () => Object.entries(places).map(([key, name]) => ({ key, name: t(name) })),
    takeIn: (place, words) => {
      if (!Object.hasOwn(places, place)) return false;
      update(withListAt(body(), place, [...listAt(body(), place), entryOf(place, words)]));
      return true;
    },
  };
}
