// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { PicturesMessages } from './messages.js';

export default {
  pictures_intro: 'Ein Foto oder eine Zeichnung kann es auch sagen. Es braucht keine Worte.',
  pictures_stay: 'Das Bild bleibt auf diesem Gerät. Es wird verkleinert, und der Ort der Aufnahme wird weggelassen.',
  pictures_stay_host:
    'Das Bild liegt dort, wo auch deine Worte liegen. Es wird verkleinert, und der Ort der Aufnahme wird weggelassen.',
  pictures_list: { I: 'Meine Bilder', we: 'Unsere Bilder' },
  pictures_add: 'Ein Foto oder eine Zeichnung hinzufügen',
  pictures_working: 'Das Bild wird verkleinert…',
  pictures_added: 'Das Bild ist da.',
  pictures_words: { I: 'Was es mir bedeutet', we: 'Was es uns bedeutet' },
  pictures_alt: 'Was zu sehen ist',
  pictures_alt_hint: 'Für Menschen, die es nicht sehen können. Das darf leer bleiben.',
  pictures_not_one: 'Diese Datei ist kein Bild, das sich hier öffnen lässt. Versuch es mit einer JPEG- oder PNG-Datei.',
  pictures_too_big:
    'Dieses Bild ist zu groß, um es hier zu öffnen. Versuch es mit einem kleineren oder einem Bildschirmfoto davon.',
  pictures_full: 'Es ist Platz für {count} Bilder. Nimm eines heraus, um ein anderes hinzuzufügen.',
  pictures_held: 'Diese Seite hat das nicht zugelassen. Was du hier geschrieben hast, bleibt.',
  pictures_not_saved:
    'Das Bild konnte nicht behalten werden. Deine Worte sind noch da. Schaff etwas Platz und versuch es noch einmal.',
} satisfies Translation<PicturesMessages>;
