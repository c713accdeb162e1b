// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { AgainMessages } from './messages.js';

export default {
  about_back: 'Ya está otra vez aquí.',
  about_review: 'Volver a mirarlo',
  about_review_help: 'Si tú quieres. No cambia nada cuando pasa el día.',
  about_review_on: 'Volver a mirar esto el día',
  about_review_6: 'Dentro de 6 meses',
  about_review_12: 'Dentro de 12 meses',
  about_review_set: 'El día es el {date}.',
  about_review_off: 'Quitar el día',
  about_review_was_off: 'No hay ningún día puesto.',
  about_review_past: 'Querías volver a mirar esto el {date}. Puedes hacerlo ahora, elegir otro día o dejarlo.',
  about_review_looked: { I: 'Volví a mirarlo', we: 'Volvimos a mirarlo' },
  about_review_last: 'Lo miraste el {date}.',
  about_file_title: { I: 'Volver a mirar mis notas', we: 'Volver a mirar nuestras notas' },
  about_file_help: 'Un calendario te lo puede recordar. Lo único que muestra es “{title}”.',
  about_file_save: 'Guardar el día como archivo de calendario',
  about_file_saved: 'Tu navegador lo guarda como {file}. Abre ese archivo para añadir el día.',
} satisfies Translation<AgainMessages>;
