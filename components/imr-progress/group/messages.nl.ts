// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { GroupMessages } from './messages.js';

export default {
  group_help: 'Voor het scherm in de ruimte. Schrijf wat er wordt gezegd, niet wie het zei.',
  group_not_kept:
    'Niets op dit bord wordt opgeslagen. Het is weg als je deze pagina sluit. Print het als de groep het wil hebben.',
  group_today: 'Waar we vandaag over praten',
  group_words: 'Wat we zeiden',
  group_try: 'Wat mensen willen proberen',
  group_clear: 'Het bord leegmaken',
  group_cleared: 'Het bord is leeg.',
  group_print: 'Het bord printen',
} satisfies Translation<GroupMessages>;
