// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CoursePageMessages } from './messages.js';

export default {
  together_made: 'Lo hicieron lado a lado personas que han pasado por algo así y personas con otros saberes.',
  together_taught: 'Lo dan lado a lado personas que han pasado por algo así y personas con otros saberes.',
  taught_by: 'Quién lo da',
  people: 'Quién está',
  learn: 'Lo que aprendemos en común',
  for_whom: 'Para quién es',
  sessions_past: 'Días que ya pasaron',
  join_url: 'Inscribirte en su página',
  join_email: 'Escribir a',
  join_phone: 'Llamar',
  join_person: 'En persona',
  join_button: 'Inscribirme en este curso',
  interested_button: { I: 'Me interesa', we: 'Nos interesa' },
  join_told: 'Quienes están a cargo de esta página pueden ver si te inscribes o lo dejas. No reciben tus palabras.',
  words_button: { I: 'Mis palabras sobre este curso', we: 'Nuestras palabras sobre este curso' },
  file_help: 'Quizá otras personas vean tu calendario. Dice “{title}” y nada más, si no eliges esto:',
  file_title: 'Un curso',
  file_named: 'Poner el nombre y el lugar en el calendario',
  file_session: 'Guardar este día para un calendario',
  file_session_name: 'Guardar este día para un calendario: {day}',
  file_course: 'Guardar todos los días para un calendario',
  file_name: 'curso',
  file_saved: 'Tu navegador lo guarda como {file}. Abre ese archivo para añadirlo a un calendario.',
  file_sent: 'Pasó a la aplicación que elegiste.',
  file_not: 'Este navegador no aceptó el archivo. Puedes anotar los días o imprimirlos.',
  file_said: '{words}',
} satisfies Translation<CoursePageMessages>;
