import type { WidgetSubject } from '../suites/widget-subject.js';
import { fixtures } from '../../components/imr-progress/fixtures.js';
import { learningKind } from '../../components/imr-progress/kind.js';
import { imrCatalog } from '../../components/imr-progress/messages.js';
import { panelKeys } from '../../components/imr-progress/panels.js';
import { learningSchema, type Learning } from '../../components/imr-progress/schema.js';

/** The widget of learning, as far as the shared suite has to know it. */
export const subject: WidgetSubject<Learning> = {
  tag: 'recovery-imr-progress',
  kind: learningKind,
  catalog: imrCatalog,
  fixtures,
  filled: 'filled',
  views: ['path', 'read', 'topic', 'edit', ...panelKeys],
  field: '#topic-words',
  written: ({ topics }) => topics.find(({ id }) => id === 'recovery')?.words ?? '',
  withWords: (words) => learningSchema.parse({ topics: [{ id: 'recovery', words }] }),
  title: { en: 'My learning', de: 'Mein Lernen' },
};
