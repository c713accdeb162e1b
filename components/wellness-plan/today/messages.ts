import { laterTexts } from '../../../src/i18n/catalog.js';
import { wellnessPlanCatalog } from '../messages.js';

/** English texts of the panel `today`. */
const english = {
  today_help: 'Something to look at. Tick what you like. Nothing is counted.',
  today_ticks: 'Ticks are for today only. They go away when you leave this page.',
  today_none: 'There is nothing for each day in the plan yet. That is fine.',
  today_fill: 'Write something for each day',
  today_keep: 'Keep a few words about today',
  today_words: 'Words about today',
  today_words_hint: 'These words are in your plan, with the date. Ticks are not kept.',
  today_kept: 'They are in your plan, under {date}.',
};

export const todayTexts = laterTexts(wellnessPlanCatalog, english, {
  part: 'today',
  languages: {
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type TodayMessages = typeof english;
