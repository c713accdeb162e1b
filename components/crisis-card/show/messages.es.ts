// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ShowMessages } from './messages.js';

export default {
  show_close: 'Cerrar',
  show_all: 'Leerlo todo',
  show_first: 'Mostrar solo lo primero',
  show_call: 'Llamar',
  show_text: 'Enviar un mensaje',
  show_code: 'Mostrar un código para escanear',
  show_code_hide: 'Ocultar el código',
  show_code_help:
    'Otro teléfono puede escanear este código. Lleva los nombres, los números y las primeras líneas que están debajo.',
  show_code_label: 'Código para escanear con un teléfono',
  show_code_failed: 'Ahora no se puede mostrar el código. Las palabras de abajo son las que llevaría.',
  show_code_nothing: 'Todavía no hay ningún número ni primera línea que un código pueda llevar.',
} satisfies Translation<ShowMessages>;
