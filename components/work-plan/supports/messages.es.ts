// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SupportsMessages } from './messages.js';

export default {
  benefits: 'Sueldo y ayudas públicas',
  benefits_intro:
    '¿Cómo cambiaría un sueldo tus ayudas públicas? Pregunta a alguien que sepa las reglas. Aquí no se calcula nada: las reglas cambian.',
  benefits_questions: { I: 'Lo que quiero preguntar', we: 'Lo que queremos preguntar' },
  benefits_add_question: 'Añadir una pregunta',
  benefits_adviser: 'Quién sabe las reglas',
  benefits_met: 'Lo que dijeron',
  benefits_add_met: 'Añadir lo que dijeron',
  benefits_on: 'Día',
  benefits_words: 'Con tus palabras',
  benefits_lookAgain: 'Volver a preguntar cuando cambien el sueldo o las horas',
  supports_intro: 'La ayuda sigue mientras tú quieras. No termina si tú no la terminas.',
  support_add: 'Añadir una ayuda que quieres',
  support_what: 'Qué ayuda',
  support_stop: 'Ha terminado',
  jobs_add: 'Añadir un trabajo',
  job_employer: 'Dónde',
  job_is_over: 'Este trabajo ha terminado',
  job_end_kind: 'Que un trabajo termine no dice nada de lo que sabes hacer.',
} satisfies Translation<SupportsMessages>;
