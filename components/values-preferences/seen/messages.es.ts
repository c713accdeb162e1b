// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SeenMessages } from './messages.js';

export default {
  seen_intro: 'Elige a alguien y mira lo que vería aquí. Ni una palabra más.',
  seen_as: 'Mirarlo como',
  seen_title: 'Lo que verá: {who}',
  seen_nothing: 'Nada. Debajo de cada una de tus palabras puedes elegir quién la ve.',
  seen_print: 'Imprimir lo que ve',
  seen_end: 'Dejar de mostrarle nada',
  seen_ended: 'Desde ahora esto está oculto para: {who}. Quizá aún recuerde lo que vio.',
} satisfies Translation<SeenMessages>;
