// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { PlanMessages } from './messages.js';

export default {
  plan_help: 'Para quienes planean una sesión. Mira el plan y no dice nada de ninguna persona ni equipo.',
  plan_not_kept: 'Este plan no se guarda. Desaparece cuando cierras esta página.',
  plan_agenda: 'Qué está planeado',
  plan_agenda_hint: 'Una línea para cada parte. Deja espacio para lo que traiga la gente.',
  plan_ask: '¿Para qué tiene espacio este plan?',
  plan_has: 'En este plan',
  plan_has_not: 'No está en este plan',
  plan_none: 'Nada por ahora.',
  plan_fine: 'En ninguna sesión cabe todo.',
  plan_suggest: 'Sugerir esto a la persona',
  plan_suggest_help: 'La persona lo lee en “Lo que escribieron otras personas” y elige qué hacer con ello.',
  plan_suggested: 'Tu plan ya está al lado de las palabras de la persona.',
  plan_kept: 'Esto no se añadió. Tus palabras siguen aquí. Vuelve a intentar.',
  plan_print: 'Imprimir este plan',
  aspect_size: 'Un grupo pequeño, para que todo el mundo pueda hablar',
  aspect_time: 'Tiempo suficiente, y seguir semana a semana',
  aspect_breadth: 'Temas de toda la lista, no de un solo rincón',
  aspect_takeHome: 'Algo que llevarse a casa para cada persona',
  aspect_others: 'Una manera de invitar a personas de confianza',
  aspect_goal: 'Tiempo para elegir una meta',
  aspect_followUp: 'Una mirada a cómo va la meta',
  aspect_wishes: 'Un vínculo entre el tema y lo que la gente quiere',
  aspect_teaching: 'Datos en pasos pequeños, con tiempo para preguntas',
  aspect_trying: 'Algo para probar, y una mirada a lo que se probó',
  aspect_coping: 'Maneras de afrontarlo que elige cada persona',
  aspect_harderTimes: 'Señales de tiempos más duros, y qué hacer entonces',
  aspect_medicine: 'Para quien lo pida: las medicinas en su vida diaria',
} satisfies Translation<PlanMessages>;
