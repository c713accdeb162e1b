// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { OptionsMessages } from './messages.js';

export default {
  options_none: 'Er is nog geen woonplek opgeschreven.',
  option_add: 'Woonplek toevoegen',
  option_change: 'Dit veranderen',
  option_done: 'Klaar',
  option_take_out: 'Deze woonplek weghalen',
  option_removed: 'De woonplek is weggehaald.',
  option_back: 'De woonplek is terug.',
  option_label: 'Hoe je het noemt',
  option_label_hint: 'Bijvoorbeeld: de woning boven de bakker.',
  option_address: 'Waar het is',
  option_seenOn: 'Dag waarop je het zag',
  option_pro: 'Toevoegen wat ervoor spreekt',
  option_con: 'Toevoegen wat ertegen spreekt',
  option_condition: 'Toevoegen wat ze vragen',
  option_conditions_hint: 'Zoals regels, bezoeken of behandeling. Dat vragen zij. Het zegt niets over jou.',
  option_choose: 'Deze kiezen',
  option_chosen: 'Deze heb je gekozen.',
} satisfies Translation<OptionsMessages>;
