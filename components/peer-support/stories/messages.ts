import { laterTexts } from '../../../src/i18n/catalog.js';
import { peerSupportCatalog } from '../messages.js';

/** English texts of the panel `stories`. */
const english = {
  stories_intro: 'People tell how life went on for them. Each path is a different one.',
  stories_none: 'This site shows no stories yet.',
  stories_by: 'Told by {name}',
  stories_about: 'This story talks about: {about}',
  stories_language: 'Written in {language}',
  stories_permission: 'Shown here with permission: {permission}',
  stories_moderator: '{name} looks after these stories. {answers}',
  stories_no_moderator: 'This site has not said who looks after these stories.',
  stories_report: 'Ask for a look at this story',
  stories_reported: 'You asked for a look at this story. This site was told which one, and nothing else.',
  stories_not_reported: 'This site could not take that up. You can tell somebody there.',
  stories_own: { I: 'Stories of mine', we: 'Stories of ours' },
  stories_own_help: 'You can write a story, too. It goes to nobody unless you copy it out.',
  stories_write: 'Write a story',
  stories_open: 'Open: {title}',
};

export const storiesTexts = laterTexts(peerSupportCatalog, english, {
  part: 'stories',
  languages: {
    de: () => import('./messages.de.js'),
    fr: () => import('./messages.fr.js'),
    es: () => import('./messages.es.js'),
    nl: () => import('./messages.nl.js'),
    ar: () => import('./messages.ar.js'),
  },
});

export type StoriesMessages = typeof english;
