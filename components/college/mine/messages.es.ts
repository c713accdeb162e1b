// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { MineMessages } from './messages.js';

export default {
  mine_intro: 'Lo que escribes sobre un curso sigue siendo tuyo, también cuando el curso termina.',
  mine_none: 'Todavía no hay cursos en tu lista. Está bien así.',
  mine_change: { I: 'Abrir mis palabras', we: 'Abrir nuestras palabras' },
  mine_change_name: 'Abrir: {position} de {count}',
  mine_title: 'Nombre del curso',
  mine_about: 'Cuándo y dónde es',
  mine_state: { I: '¿Cómo voy con esto?', we: '¿Cómo vamos con esto?' },
  mine_state_help: 'Puedes cambiar esto cuando quieras. Nadie cuenta cuántas veces vienes.',
  mine_hope: { I: '¿Qué espero de esto?', we: '¿Qué esperamos de esto?' },
  mine_needs_hint: 'Por ejemplo, un asiento junto a la puerta, o un mensaje el día antes.',
  mine_add_need: 'Añadir algo que ayuda',
  mine_words: { I: 'Algo que quiero guardar', we: 'Algo que queremos guardar' },
  mine_gone: 'Este curso no está en la lista de cursos de aquí. Tus palabras se quedan.',
  mine_see: 'Ver lo que se dice de este curso',
  mine_remove: { I: 'Quitar este curso de mi lista', we: 'Quitar este curso de nuestra lista' },
  mine_removed: 'Este curso está quitado de tu lista.',
  mine_back: 'El curso está otra vez en tu lista.',
  mine_more: 'Mostrar más',
} satisfies Translation<MineMessages>;
