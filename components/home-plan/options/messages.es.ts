// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { OptionsMessages } from './messages.js';

export default {
  options_none: 'Todavía no hay ninguna casa escrita.',
  option_add: 'Añadir una casa',
  option_change: 'Cambiar esto',
  option_done: 'Listo',
  option_take_out: 'Quitar esta casa',
  option_removed: 'La casa está quitada.',
  option_back: 'La casa ya está otra vez aquí.',
  option_label: 'Cómo la llamas',
  option_label_hint: 'Por ejemplo: la casa de encima de la panadería.',
  option_address: 'Dónde está',
  option_seenOn: 'Día en que la viste',
  option_pro: 'Añadir algo que habla a favor',
  option_con: 'Añadir algo que habla en contra',
  option_condition: 'Añadir algo que piden',
  option_conditions_hint: 'Como reglas, visitas o tratamiento. Es lo que piden esas personas. No dice nada de ti.',
  option_choose: 'Elegir esta',
  option_chosen: 'Esta es la que elegiste.',
} satisfies Translation<OptionsMessages>;
