// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CoachMessages } from './messages.js';

export default {
  coach_intro: 'Son preguntas para hacer, no recuadros que llenar. Haz una y escucha. Deja fuera las que no encajen.',
  coach_want: '¿Qué quiere la persona?',
  coach_want_1: '¿Qué te gustaría que fuera distinto, aunque sea un poco?',
  coach_want_2: '¿Qué quieres que siga como está?',
  coach_now: '¿Cómo es ahora?',
  coach_now_1: '¿Qué está pasando con esto en este momento?',
  coach_now_2: '¿Qué has averiguado por tu cuenta?',
  coach_try: '¿Qué se podría probar?',
  coach_try_1: '¿Qué ideas tienes? ¿Qué más?',
  coach_try_2: '¿Te gustaría oír qué han probado otras personas?',
  coach_do: '¿Qué va a hacer la persona?',
  coach_do_1: '¿Por dónde te parece bien empezar, y cuándo?',
  coach_do_2: '¿Qué te gustaría que hicieran otras personas? ¿Qué quieres hacer tú?',
  coach_back: '¿Quién la apoya?',
  coach_back_1: '¿Quién se alegraría de saber esto?',
  coach_back_2: '¿Quién o qué ha estado a tu lado antes?',
  coach_after: 'Al final, escribe en pocas palabras lo que oíste. La persona responde si es así.',
  coach_write: 'Escribir lo que oíste',
} satisfies Translation<CoachMessages>;
