// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { StoriesMessages } from './messages.js';

export default {
  stories_intro: 'Hay personas que cuentan cómo siguió su vida. Cada camino es distinto.',
  stories_none: 'Este sitio todavía no muestra historias.',
  stories_by: 'Contada por {name}',
  stories_about: 'Esta historia habla de: {about}',
  stories_language: 'Idioma: {language}',
  stories_permission: 'Se muestra aquí con permiso: {permission}',
  stories_moderator: 'De estas historias se ocupa {name}. {answers}',
  stories_no_moderator: 'Este sitio no ha dicho quién se ocupa de estas historias.',
  stories_report: 'Pedir que alguien mire esta historia',
  stories_reported: 'Pediste que alguien mire esta historia. Este sitio sabe cuál es, y nada más.',
  stories_not_reported: 'Este sitio no pudo recibirlo. Puedes decírselo a alguien de allí.',
  stories_own: { I: 'Historias mías', we: 'Historias nuestras' },
  stories_own_help: 'Tú también puedes escribir una historia. No llega a nadie si tú no la copias y la das.',
  stories_write: 'Escribir una historia',
  stories_open: 'Abrir: {title}',
} satisfies Translation<StoriesMessages>;
