// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { PicturesMessages } from './messages.js';

export default {
  pictures_intro: 'Une photo ou un dessin peut le dire aussi. Pas besoin de mots.',
  pictures_stay: 'L’image reste sur cet appareil. Elle est réduite, et le lieu où elle a été prise est enlevé.',
  pictures_stay_host:
    'L’image est gardée au même endroit que tes mots. Elle est réduite, et le lieu où elle a été prise est enlevé.',
  pictures_list: { I: 'Mes images', we: 'Nos images' },
  pictures_add: 'Ajouter une photo ou un dessin',
  pictures_working: 'On réduit l’image…',
  pictures_added: 'L’image est ajoutée.',
  pictures_words: { I: 'Ce qu’elle veut dire pour moi', we: 'Ce qu’elle veut dire pour nous' },
  pictures_alt: 'Ce qu’on y voit',
  pictures_alt_hint: 'Pour les personnes qui ne peuvent pas la voir. Tu peux laisser cela vide.',
  pictures_not_one: 'Ce fichier n’est pas une photo ou une image que l’on peut ouvrir ici. Essaie un fichier JPEG ou PNG.',
  pictures_too_big: 'Cette image est trop grande pour s’ouvrir ici. Essaie une image plus petite, ou une capture d’écran.',
  pictures_full: 'Il y a de la place pour {count} images. Enlèves-en une pour en ajouter une autre.',
  pictures_held: 'Ce site ne l’a pas permis. Ce que tu as écrit ici reste.',
  pictures_not_saved: 'L’image n’a pas pu être gardée. Ce que tu as écrit est encore là. Fais un peu de place, puis réessaie.',
} satisfies Translation<PicturesMessages>;
