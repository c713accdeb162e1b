import { laterTexts, type Catalog } from '../../i18n/catalog.js';

/** English texts of the panel `again`, under the names that the shared view of a review asks for. */
const english = {
  about_back: 'It is back.',
  about_review: 'Looking at it again',
  about_review_help: 'Only if you want to. Nothing changes when the day has passed.',
  about_review_on: 'Look at this again on',
  about_review_6: 'In 6 months',
  about_review_12: 'In 12 months',
  about_review_set: 'The day is {date}.',
  about_review_off: 'Turn this off',
  about_review_was_off: 'It is turned off. No day is set.',
  about_review_past: 'You wanted to look at this again on {date}. You can do it now, choose another day, or leave it.',
  about_review_looked: { I: 'I looked at this again', we: 'We looked at this again' },
  about_review_last: 'You looked at this on {date}.',
  about_file_title: { I: 'Look at my notes again', we: 'Look at our notes again' },
  about_file_help: 'A calendar can remind you. All that it shows is "{title}".',
  about_file_save: 'Save the day as a calendar file',
  about_file_saved: 'Your browser saves it as {file}. Open that file to add the day.',
};

const part = {
  part: 'again',
  english,
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
};

/** The texts of the panel, under the name of the widget, so that a host rewords them there. */
export const againTexts = (catalog: Catalog): Catalog<AgainMessages> => laterTexts(catalog, part.english, part);

/** For those who list all texts: the English ones with their languages. */
export const againPart = part;

export type AgainMessages = typeof english;
