import { laterTexts } from '../../../src/i18n/catalog.js';
import { valuesCatalog } from '../messages.js';

/** English texts of the way in by picture, beside those of adding photos. */
const english = {
  piece_intro: 'Photos, drawings and words can stand together on one board. It can be a collage, a map or a line of time.',
  piece_kind: 'What kind of picture it is',
  piece_about: 'What the whole picture shows',
  board: 'The board',
  board_help: 'Drag a piece to where you want it, or press the arrow keys on it. You can do the same in the list below.',
  board_help_time: 'The pieces stand in the order of the list. The arrow keys move a piece to an earlier or later place.',
  piece_list: 'The pieces, as a list',
  piece_add_words: 'Add words',
  piece_words: 'Words',
  piece_when_hint: 'A year, an age, or “when we lived by the sea”.',
  piece_beside: 'Next to',
  piece_beside_none: 'Nothing in particular',
  piece_left: 'Left',
  piece_right: 'Right',
  piece_up: 'Up',
  piece_down: 'Down',
  piece_is: 'It is {place}.',
  piece_full: 'There is room for {count} pieces. Take one out to add another.',
};

export const pieceTexts = laterTexts(valuesCatalog, english, {
  part: 'picture',
  languages: {
    'en-x-easy': () => import('./messages.en-x-easy.js'),
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type PieceMessages = typeof english;
