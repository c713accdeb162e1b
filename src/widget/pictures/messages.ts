import { laterTexts, type Catalog } from '../../i18n/catalog.js';

const english = {
  pictures_intro: 'A photo or a drawing can say it too. It needs no words.',
  pictures_stay: 'The picture stays on this device. It is made smaller, and the place where it was taken is left out.',
  pictures_stay_host:
    'The picture is kept where your words are kept. It is made smaller, and the place where it was taken is left out.',
  pictures_list: { I: 'My pictures', we: 'Our pictures' },
  pictures_add: 'Add a photo or a drawing',
  pictures_working: 'Making the picture smaller…',
  pictures_added: 'The picture was added.',
  pictures_words: { I: 'What it means to me', we: 'What it means to us' },
  pictures_alt: 'What it shows',
  pictures_alt_hint: 'For people who cannot see it. You can leave this empty.',
  // wording-ok: JPEG and PNG are the names of kinds of files.
  pictures_not_one: 'This file is not a photo or picture that can be opened here. Try a JPEG or PNG file.',
  pictures_too_big: 'This picture is too big to be opened here. Try a smaller one, or a screenshot of it.',
  pictures_full: 'There is room for {count} pictures. Take one out to add another.',
  pictures_held: 'This site did not allow that. What you wrote here stays.',
  pictures_not_saved: 'The picture could not be kept. What you wrote is still here. Make some room, then try again.',
};

const part = {
  part: 'pictures',
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

/** The texts of adding pictures, under the name of the widget, so that a host rewords them there. */
export const picturesTexts = (catalog: Catalog): Catalog<PicturesMessages> => laterTexts(catalog, part.english, part);

/** For those who list all texts: the English ones with their languages. */
export const picturesPart = part;

export type PicturesMessages = typeof english;
