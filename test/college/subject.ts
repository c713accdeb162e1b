import { fixtures } from '../../components/college/fixtures.js';
import { learningPlanKind } from '../../components/college/kind.js';
import { collegeCatalog } from '../../components/college/messages.js';
import { panelKeys } from '../../components/college/panels.js';
import type { LearningPlan } from '../../components/college/schema.js';
import type { WidgetSubject } from '../suites/widget-subject.js';

/** The widget of courses, as far as the shared suite has to know it. */
export const subject: WidgetSubject<LearningPlan> = {
  tag: 'recovery-college',
  kind: learningPlanKind,
  catalog: collegeCatalog,
  fixtures,
  filled: 'filled',
  views: ['read', 'edit', ...panelKeys],
  field: '[id="plan.beside"]',
  written: ({ beside }) => beside,
  withWords: (beside) => ({ ...learningPlanKind.empty(), beside }),
  title: { en: 'Courses', de: 'Kurse' },
};
