// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { PicturesMessages } from './messages.js';

export default {
  pictures_intro: 'Una foto o un dibujo también puede decirlo. No hacen falta palabras.',
  pictures_stay: 'La imagen se queda en este dispositivo. Se hace más pequeña y se quita el lugar donde se tomó.',
  pictures_stay_host: 'La imagen se guarda donde se guardan tus palabras. Se hace más pequeña y se quita el lugar donde se tomó.',
  pictures_list: { I: 'Mis imágenes', we: 'Nuestras imágenes' },
  pictures_add: 'Añadir una foto o un dibujo',
  pictures_working: 'Haciendo la imagen más pequeña…',
  pictures_added: 'La imagen se añadió.',
  pictures_words: { I: 'Lo que significa para mí', we: 'Lo que significa en nuestra vida' },
  pictures_alt: 'Qué se ve',
  pictures_alt_hint: 'Para quien no puede verla. Puedes dejar esto vacío.',
  pictures_not_one: 'Este archivo no es una foto ni una imagen que se pueda abrir aquí. Prueba con un archivo JPEG o PNG.',
  pictures_too_big:
    'Esta imagen es demasiado grande para abrirla aquí. Prueba con una más pequeña o con una captura de pantalla.',
  pictures_full: 'Caben {count} imágenes. Quita una para añadir otra.',
  pictures_held: 'Este sitio no lo permitió. Lo que escribiste aquí se queda.',
  pictures_not_saved: 'La imagen no se pudo guardar. Lo que escribiste sigue aquí. Haz un poco de espacio y vuelve a intentar.',
} satisfies Translation<PicturesMessages>;
