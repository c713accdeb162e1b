// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ShareMessages } from './messages.js';

export default {
  share_intro: 'Aquí puedes hacer copias de esta tarjeta, para ti o para las personas que elijas.',
  share_nothing: 'Todavía no hay nada que compartir.',
  share_withdrawn_here: 'Esta tarjeta está retirada. Un archivo o texto nuevo lo dice al principio.',

  share_file: 'Un archivo',
  share_file_holds: 'El archivo lleva las palabras de esta tarjeta, con nombres y números.',
  share_file_seen: 'Cualquiera que tenga el archivo puede leerlo. Una vez que lo das, no puede volver atrás.',
  share_file_parts: 'Lleva estas partes:',
  share_file_without:
    'No lleva las partes ocultas. Tampoco las notas de otras personas, aparte de las opiniones que están al lado de la tuya.',
  share_to: '¿Para quién es esta copia?',
  share_to_hint: 'Puedes dejar esto vacío. Se escribe en el archivo y no se guarda en otro lugar.',
  share_file_save: 'Guardar el archivo',
  share_file_send: 'Compartir el archivo',
  share_file_name: { I: 'mi-tarjeta', we: 'nuestra-tarjeta' },

  share_print: 'Papel',
  share_print_help: 'Media página cabe en un bolso. La tarjeta pequeña cabe en una billetera.',

  share_text: 'Texto',
  share_text_help: 'Copia las palabras y pégalas donde quieras. Quizá otras aplicaciones puedan leerlas.',
  share_text_copy: 'Copiar como texto',
  share_text_copied: 'El texto está copiado. Ya puedes pegarlo.',
  share_text_field: 'Puedes copiar el texto de aquí.',

  share_contacts: 'Contactos para un teléfono',
  share_contacts_help: {
    one: 'Un archivo con el nombre y el número de 1 persona. Un teléfono puede añadirlos a sus contactos.',
    many: 'Un archivo con los nombres y los números de {count} personas. Un teléfono puede añadirlos a sus contactos.',
    other: 'Un archivo con los nombres y los números de {count} personas. Un teléfono puede añadirlos a sus contactos.',
  },
  share_contacts_seen: 'Puede leerlos cualquiera que tenga el archivo, y otras aplicaciones del teléfono.',
  share_contacts_none: 'En esta tarjeta todavía no hay personas a quienes llamar.',
  share_contacts_save: 'Guardar los contactos',
  share_contacts_send: 'Compartir los contactos',
  share_contacts_name: 'contactos',

  share_saved: 'El archivo está hecho. Búscalo en tus descargas.',
  share_sent: 'El archivo pasó a la aplicación que elegiste.',
  share_cancelled: 'No se compartió nada.',
  share_prevented: 'Este sitio paró la copia. No se compartió nada.',
  share_not_done: 'El archivo no se pudo compartir. La tarjeta está como estaba. Puedes copiar el texto en su lugar.',

  share_noted: 'Al hacer una copia no se anota quién la tiene. Eso lo puedes anotar tú.',
  share_note: 'Anotar quién tiene una copia',

  share_withdrawn: {
    I: 'Retiré esta tarjeta. Por favor, no la uses.',
    we: 'Retiramos esta tarjeta. Por favor, no la uses.',
  },
  share_given_to: 'Copia para',
  share_how: { I: 'Cómo usar esta tarjeta conmigo', we: 'Cómo usar nuestra tarjeta' },
  share_how_first: 'Lee primero la primera parte.',
  share_how_ask: { I: 'Pregúntame qué quiero ahora.', we: 'Pregúntanos qué queremos ahora.' },
  share_how_do: { I: 'Haz lo que escribí que ayuda.', we: 'Haz lo que escribimos que ayuda.' },
  share_how_call: 'Llama a las personas en el orden en que están escritas.',
  share_how_not_call: {
    I: 'No llames a nadie a quien no quiero que llamen.',
    we: 'No llames a nadie a quien no queremos que llamen.',
  },
  share_how_refuse: {
    I: 'Lo que rechazo cuenta tanto como lo que acepto.',
    we: 'Lo que rechazamos cuenta tanto como lo que aceptamos.',
  },
  share_how_law: 'Puede que la ley no obligue a cumplir esta tarjeta.',
  share_how_old: {
    I: 'Esta copia puede ser antigua. Tengo la más nueva.',
    we: 'Esta copia puede ser antigua. Tenemos la más nueva.',
  },
} satisfies Translation<ShareMessages>;
