// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { PicturesMessages } from './messages.js';

export default {
  pictures_intro: 'Een foto of een tekening kan het ook zeggen. Woorden hoeven niet.',
  pictures_stay: 'De afbeelding blijft op dit apparaat. Ze wordt kleiner gemaakt. De plek waar ze is gemaakt, wordt weggelaten.',
  pictures_stay_host:
    'De afbeelding wordt bewaard waar ook je tekst staat. Ze wordt kleiner gemaakt. De plek waar ze is gemaakt, wordt weggelaten.',
  pictures_list: { I: 'Mijn afbeeldingen', we: 'Onze afbeeldingen' },
  pictures_add: 'Foto of tekening toevoegen',
  pictures_working: 'De afbeelding wordt kleiner gemaakt…',
  pictures_added: 'De afbeelding is toegevoegd.',
  pictures_words: { I: 'Wat dit voor mij betekent', we: 'Wat dit voor ons betekent' },
  pictures_alt: 'Wat erop staat',
  pictures_alt_hint: 'Voor mensen die het niet kunnen zien. Je mag dit leeg laten.',
  pictures_not_one: 'Dit bestand is geen foto of afbeelding die hier open kan. Probeer een JPEG- of PNG-bestand.',
  pictures_too_big: 'Deze afbeelding is te groot om hier te openen. Probeer een kleinere, of een schermafdruk ervan.',
  pictures_full: 'Er is plaats voor {count} afbeeldingen. Haal er een weg om een andere toe te voegen.',
  pictures_held: 'Deze website stond dat niet toe. Wat je hier hebt geschreven, blijft staan.',
  pictures_not_saved:
    'De afbeelding kon niet worden bewaard. Wat je hebt geschreven, staat er nog. Maak wat ruimte vrij en probeer het dan nog eens.',
} satisfies Translation<PicturesMessages>;
