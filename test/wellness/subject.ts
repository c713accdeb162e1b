import { fixtures } from '../../components/wellness-plan/fixtures.js';
import { wellnessPlanKind } from '../../components/wellness-plan/kind.js';
import { wellnessPlanCatalog } from '../../components/wellness-plan/messages.js';
import type { WellnessPlan } from '../../components/wellness-plan/schema.js';
import type { WidgetSubject } from '../suites/widget-subject.js';

/** The wellness plan, as the suite of all widgets and its own tests see it. */
export const subject: WidgetSubject<WellnessPlan> = {
  tag: 'recovery-wellness-plan',
  kind: wellnessPlanKind,
  catalog: wellnessPlanCatalog,
  fixtures,
  filled: 'filled',
  views: ['read', 'edit', 'today', 'proposals', 'again'],
  field: '[data-list="likeWhenWell"] textarea',
  written: ({ likeWhenWell }) => likeWhenWell.map(({ text }) => text).join('\n'),
  withWords: (text) => ({ ...wellnessPlanKind.empty(), likeWhenWell: text ? [{ id: 'line', text }] : [] }),
  title: { en: 'My wellness plan', de: 'Mein Plan, damit es mir gut geht' },
};
