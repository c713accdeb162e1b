// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { StoriesMessages } from './messages.js';

export default {
  stories_intro: 'Mensen vertellen hoe het leven voor hen verderging. Elke weg is anders.',
  stories_none: 'Deze website laat nog geen verhalen zien.',
  stories_by: 'Verteld door {name}',
  stories_about: 'Dit verhaal gaat over: {about}',
  stories_language: 'Geschreven in het {language}',
  stories_permission: 'Staat hier met toestemming: {permission}',
  stories_moderator: '{name} let op deze verhalen. {answers}',
  stories_no_moderator: 'Deze website heeft niet gezegd wie op deze verhalen let.',
  stories_report: 'Vragen om naar dit verhaal te kijken',
  stories_reported:
    'Je hebt gevraagd om naar dit verhaal te kijken. Deze website weet om welk verhaal het gaat, en verder niets.',
  stories_not_reported: 'Deze website kon dat niet aannemen. Je kunt het daar aan iemand vertellen.',
  stories_own: { I: 'Verhalen van mij', we: 'Verhalen van ons' },
  stories_own_help: 'Je kunt ook een verhaal schrijven. Het gaat naar niemand, behalve als jij het eruit kopieert.',
  stories_write: 'Een verhaal schrijven',
  stories_open: 'Openen: {title}',
} satisfies Translation<StoriesMessages>;
