// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SearchMessages } from './messages.js';

export default {
  search_now: 'Puedes empezar hoy. No hace falta llenar antes nada más.',
  add_target: 'Añadir un lugar o una clase de trabajo',
  target_kind: 'Qué clase de trabajo',
  contacts: 'Personas y lugares donde se preguntó',
  contacts_none: 'Todavía no se ha preguntado a nadie.',
  contact_add: 'Escribir sobre alguien a quien preguntaste',
  contact_change: 'Cambiar esto',
  contact_done: 'Listo',
  contact_take_out: 'Quitar esto',
  contact_removed: 'Esto está quitado.',
  contact_back: 'Ya está otra vez aquí.',
  contact_untitled: 'Alguien',
  contact_employer: 'A quién se preguntó',
  contact_on: 'Día',
  contact_by: 'Quién preguntó, si no fuiste tú',
  contact_how: 'Cómo',
  contact_how_hint: 'Por ejemplo: una carta, una visita, por medio de una amistad.',
  contact_result: 'Qué salió de ello',
  contact_next: 'Lo que viene después',
  contact_nextOn: 'Qué día',
  contact_calendar: 'Poner ese día en un calendario',
  contact_calendar_made: 'El archivo para tu calendario está hecho. Búscalo en tus descargas.',
  calendar_title: { I: 'Algo que planeé', we: 'Algo que planeamos' },
  search_find: { I: 'Buscar en lo que escribí', we: 'Buscar en lo que escribimos' },
  search_more: 'Mostrar más',
  search_nothing: 'Nada tiene estas palabras.',
} satisfies Translation<SearchMessages>;
