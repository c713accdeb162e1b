// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CompareMessages } from './messages.js';

export default {
  compare_with: 'Welke andere terugblik?',
  compare_none: 'Er is nog geen andere terugblik. Is die er wel, dan kun je ze naast elkaar lezen.',
  compare_intro: 'Wat er toen stond, en wat er nu staat. Alleen woorden, er wordt niets geteld.',
  compare_then: 'Toen: {name}',
  compare_now: 'Nu: {name}',
  compare_nothing: 'Er stond niets.',
  compare_no_words: 'In geen van beide terugblikken staan al woorden.',
} satisfies Translation<CompareMessages>;
