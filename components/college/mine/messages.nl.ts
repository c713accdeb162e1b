// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { MineMessages } from './messages.js';

export default {
  mine_intro: 'Wat je over een cursus schrijft, blijft van jou. Ook als de cursus stopt.',
  mine_none: 'Er staan nog geen cursussen in je lijst. Dat is prima.',
  mine_change: { I: 'Mijn woorden openen', we: 'Onze woorden openen' },
  mine_change_name: 'Openen: {position} van {count}',
  mine_title: 'Naam van de cursus',
  mine_about: 'Wanneer en waar het is',
  mine_state: { I: 'Hoe ver ben ik ermee?', we: 'Hoe ver zijn we ermee?' },
  mine_state_help: 'Je kunt dit altijd veranderen. Niemand telt hoe vaak je komt.',
  mine_hope: { I: 'Waar hoop ik hierbij op?', we: 'Waar hopen we hierbij op?' },
  mine_needs_hint: 'Bijvoorbeeld een plek bij de deur, of een berichtje de dag ervoor.',
  mine_add_need: 'Iets toevoegen dat helpt',
  mine_words: { I: 'Alles wat ik wil bewaren', we: 'Alles wat we willen bewaren' },
  mine_gone: 'Deze cursus staat niet in de lijst met cursussen hier. Je woorden blijven.',
  mine_see: 'Zien wat er over deze cursus staat',
  mine_remove: { I: 'Deze cursus uit mijn lijst halen', we: 'Deze cursus uit onze lijst halen' },
  mine_removed: 'Deze cursus is uit je lijst gehaald.',
  mine_back: 'De cursus staat weer in je lijst.',
  mine_more: 'Meer laten zien',
} satisfies Translation<MineMessages>;
