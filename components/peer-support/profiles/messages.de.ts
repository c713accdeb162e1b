// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ProfilesMessages } from './messages.js';

export default {
  peers_intro: 'Niemand wird für dich ausgesucht. Nimm dir alle Zeit, die du magst.',
  peers_none: 'Hier steht noch niemand aus der Peer-Begleitung. Du kannst um jemanden bitten.',
  peers_none_found: 'Zu all dem passt hier niemand. Wähle weniger, oder bitte um irgendwen.',
  peers_by: 'Menschen finden nach',
  peers_all: 'Alle',
  peers_interests: 'Interessen',
  peers_languages: 'Sprachen',
  peers_cultures: 'Kultur',
  peers_gender: 'Geschlecht',
  peers_brings: 'Bringt mit',
  peers_ways: 'Trifft sich',
  peers_choose: '{name} wählen',
  peers_open: 'Ansehen, was du zum Treffen mit {name} geschrieben hast',
  peers_anyone: 'Um irgendwen bitten',
  peers_anyone_help: 'Du kannst auch offen lassen, wer es ist.',
} satisfies Translation<ProfilesMessages>;
