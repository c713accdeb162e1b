// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TellMessages } from './messages.js';

export default {
  tell_intro: 'Tú decides qué saben de tu salud en un trabajo. Puedes cambiar de idea cuando quieras.',
  tell_choose: { I: '¿Qué quiero contar?', we: '¿Qué queremos contar?' },
  tell_toWhom: 'A quién',
  tell_words: 'Con qué palabras',
  tell_words_hint: 'Dilo como tú lo dirías. Una línea basta.',
  tell_notTell: { I: 'Lo que no quiero contar', we: 'Lo que no queremos contar' },
  tell_whoMaySpeak: { I: 'Quién puede hablar por mí en un trabajo', we: 'Quién puede hablar en nuestro nombre en un trabajo' },
  tell_whoMaySpeak_hint: 'Mientras esté vacío, nadie puede.',
  tell_nobody: { I: 'Nadie puede hablar por mí en un trabajo.', we: 'Nadie puede hablar en nuestro nombre en un trabajo.' },
  tell_earlier: { I: 'Lo que había decidido antes', we: 'Lo que habíamos decidido antes' },
  tell_until: 'Hasta el {date}',
  tell_add: 'Añadir una línea',
} satisfies Translation<TellMessages>;
