// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { RaiseMessages } from './messages.js';

export default {
  raise_intro: 'Hay cosas que no te toca cambiar sin ayuda. Aquí tienes una carta hecha con tus palabras. Cámbiala como quieras.',
  raise_letter: 'La carta',
  raise_copy: 'Copiar la carta',
  raise_copied: 'La carta está copiada. Pégala donde quieras enviarla.',
  raise_not_copied: 'Este navegador no la copió. Marca las palabras y cópialas.',
  raise_print: 'Imprimir la carta',
  raise_again: { I: 'Hacerla de nuevo con mis palabras', we: 'Hacerla de nuevo con nuestras palabras' },
  raise_topic: 'Guardar esto como tema para hablar con otras personas',
  raise_topic_help: 'No se avisa a nadie. Es una nota para llevar a un encuentro donde se habla de igual a igual.',
  raise_nowhere: 'No se envía por sí misma. Tú decides quién la recibe.',
  letter_hello: 'Hola:',
  letter_want: { I: 'Me gustaría tener más de esto en mi vida:', we: 'Nos gustaría tener más de esto en nuestra vida:' },
  letter_why: { I: 'Por qué me importa:', we: 'Por qué nos importa:' },
  letter_way: 'Esto estorba:',
  letter_who: 'quién podría cambiarlo:',
  letter_ask: {
    I: '¿Qué pueden hacer ustedes para cambiar esto? Me gustaría recibir una respuesta y hablar de ello.',
    we: '¿Qué pueden hacer ustedes para cambiar esto? Nos gustaría recibir una respuesta y hablar de ello.',
  },
  letter_bye: 'Un saludo cordial',
} satisfies Translation<RaiseMessages>;
