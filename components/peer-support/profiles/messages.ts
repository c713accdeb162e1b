import { laterTexts } from '../../../src/i18n/catalog.js';
import { peerSupportCatalog } from '../messages.js';

/** English texts of the panel `peers`. */
const english = {
  peers_intro: 'Nobody is chosen for you. Take all the time you like.',
  peers_none: 'No peer workers are listed here yet. You can ask for one.',
  peers_none_found: 'Nobody here fits all of this. Choose less, or ask for anyone.',
  peers_by: 'Find people by',
  peers_all: 'All',
  peers_interests: 'Interests',
  peers_languages: 'Languages',
  peers_cultures: 'Culture',
  peers_gender: 'Gender',
  peers_brings: 'Brings',
  peers_ways: 'Meets',
  peers_choose: 'Choose {name}',
  peers_open: 'See what you wrote about meeting {name}',
  peers_anyone: 'Ask for anyone',
  peers_anyone_help: 'You can also leave it open who it is.',
};

export const profilesTexts = laterTexts(peerSupportCatalog, english, {
  part: 'profiles',
  languages: {
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type ProfilesMessages = typeof english;
