import type { WidgetSubject } from '../suites/widget-subject.js';
import { fixtures } from '../../components/values-preferences/fixtures.js';
import { valueKind } from '../../components/values-preferences/kind.js';
import { valuesCatalog } from '../../components/values-preferences/messages.js';
import type { Values } from '../../components/values-preferences/schema.js';

const withWords = (words: string): Values => {
  const empty = valueKind.empty();
  return { ...empty, decide: { ...empty.decide, words } };
};

/** The widget of values, as far as the shared suite has to know it. */
export const subject: WidgetSubject<Values> = {
  tag: 'recovery-values-preferences',
  kind: valueKind,
  catalog: valuesCatalog,
  fixtures,
  filled: 'filled',
  views: ['read', 'edit', 'story', 'picture', 'seen', 'proposals'],
  field: '#decide-words',
  written: ({ decide }) => decide.words,
  withWords,
  title: { en: 'What matters to me', de: 'Was mir wichtig ist' },
};
