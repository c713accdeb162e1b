// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SeenMessages } from './messages.js';

export default {
  seen_intro: 'Kies iemand, en kijk wat die hier te zien krijgt. Geen woord meer.',
  seen_as: 'Bekijken als',
  seen_title: 'Te zien voor: {who}',
  seen_nothing: 'Niets. Onder elk stuk tekst kun je kiezen wie het kan zien.',
  seen_print: 'Printen wat te zien is',
  seen_end: 'Niets meer laten zien',
  seen_ended: 'Vanaf nu is dit verborgen voor: {who}. Misschien weten ze nog wat ze hebben gezien.',
} satisfies Translation<SeenMessages>;
