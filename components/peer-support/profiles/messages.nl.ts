// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ProfilesMessages } from './messages.js';

export default {
  peers_intro: 'Niemand wordt voor je gekozen. Neem alle tijd die je wilt.',
  peers_none: 'Hier staan nog geen ervaringsdeskundigen. Je kunt er wel om vragen.',
  peers_none_found: 'Niemand hier past bij alles wat je koos. Kies minder, of vraag om wie dan ook.',
  peers_by: 'Mensen zoeken op',
  peers_all: 'Alles',
  peers_interests: 'Interesses',
  peers_languages: 'Talen',
  peers_cultures: 'Cultuur',
  peers_gender: 'Gender',
  peers_brings: 'Brengt mee',
  peers_ways: 'Manier van afspreken',
  peers_choose: '{name} kiezen',
  peers_open: 'Zien wat je schreef over afspreken met {name}',
  peers_anyone: 'Om wie dan ook vragen',
  peers_anyone_help: 'Je kunt ook open laten wie het is.',
} satisfies Translation<ProfilesMessages>;
