// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TodayMessages } from './messages.js';

export default {
  today_help: 'Algo que mirar. Marca lo que quieras. No se cuenta nada.',
  today_ticks: 'Las marcas son para hoy. Desaparecen cuando sales de esta página.',
  today_none: 'En el plan todavía no hay nada para cada día. Está bien así.',
  today_fill: 'Escribir algo para cada día',
  today_keep: 'Guardar unas palabras sobre hoy',
  today_words: 'Palabras sobre hoy',
  today_words_hint: 'Estas palabras quedan en tu plan, con la fecha. Las marcas no se guardan.',
  today_kept: 'Están en tu plan, con la fecha {date}.',
} satisfies Translation<TodayMessages>;
