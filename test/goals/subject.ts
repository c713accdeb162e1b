import type { WidgetSubject } from '../suites/widget-subject.js';
import { fixtures } from '../../components/chime-goals/fixtures.js';
import { arrangements } from '../../components/chime-goals/grouping.js';
import { goalKind } from '../../components/chime-goals/kind.js';
import { chimeGoalsCatalog } from '../../components/chime-goals/messages.js';
import { panelKeys } from '../../components/chime-goals/panels.js';
import type { Goal } from '../../components/chime-goals/schema.js';

/** The widget of goals, as far as the shared suite has to know it. */
export const subject: WidgetSubject<Goal> = {
  tag: 'recovery-chime-goals',
  kind: goalKind,
  catalog: chimeGoalsCatalog,
  fixtures,
  filled: 'filled',
  views: [...arrangements, 'read', 'edit', ...panelKeys],
  field: '[id="goal.title"]',
  written: ({ title }) => title,
  withWords: (title) => ({ ...goalKind.empty(), title }),
  title: { en: 'What I am working towards', de: 'Worauf ich hinarbeite' },
};
