// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { OwnNoteMessages } from './messages.js';

export default {
  mine_intro: {
    I: 'Esto va aparte del cuaderno del encuentro. Está entre mis cosas y en ninguna copia del cuaderno.',
    we: 'Esto va aparte del cuaderno del encuentro. Está entre nuestras cosas y en ninguna copia del cuaderno.',
  },
  mine_come_as: { I: 'Vengo como', we: 'Venimos como' },
  mine_come_as_hint:
    'Tantos papeles como quieras, o ninguno. Por ejemplo: un hermano, una vecina, alguien que ha pasado por algo así.',
  mine_words: { I: 'Con qué me quedo de este encuentro', we: 'Con qué nos quedamos de este encuentro' },
  mine_start: 'Escribir algo para ti',
  mine_change: 'Cambiar esto',
  mine_done: 'Listo',
  mine_first: 'Escribe antes unas palabras sobre el encuentro, por ejemplo su día. Así hay algo a lo que unir tu propia nota.',
} satisfies Translation<OwnNoteMessages>;
