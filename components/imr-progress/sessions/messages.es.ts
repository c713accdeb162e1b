// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SessionsMessages } from './messages.js';

export default {
  sessions_none: 'Todavía no hay ninguna sesión escrita. Está bien así. Los temas no necesitan ninguna.',
  session_add: 'Añadir una sesión',
  session_on: 'Día',
  session_format: 'Cómo',
  session_agenda_hint: {
    I: 'Lo que quiero plantear, o lo que está planeado.',
    we: 'Lo que queremos plantear, o lo que está planeado.',
  },
  session_mine: { I: 'Con qué me quiero quedar', we: 'Con qué nos queremos quedar' },
  session_mine_hint: 'Tus propias palabras. Aquí cabe cualquier sentimiento.',
  session_remove: 'Quitar esta sesión',
  session_removed: 'Esta sesión está quitada.',
  session_file: 'Guardar un archivo para un calendario',
  session_file_help: 'El archivo lleva el día y las palabras “{title}”. Aquí nada te lo recuerda.',
  session_file_title: 'Un día para dejar libre',
  session_file_saved: 'El archivo se llama {file}. Ábrelo con tu calendario.',
  session_note: 'Tu nota al lado de esta sesión',
  session_note_hint: 'Lleva la firma: {who}. La persona puede responderla u ocultarla.',
  session_note_add: 'Añadir esta nota',
  session_note_added: 'Tu nota se añadió.',
  session_note_kept: 'Esto no se añadió. Tus palabras siguen aquí. Vuelve a intentar.',
  session_note_hidden: 'La nota está oculta. La encuentras en “Lo que escribieron otras personas”.',
} satisfies Translation<SessionsMessages>;
