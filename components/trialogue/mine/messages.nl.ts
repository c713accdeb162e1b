// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { OwnNoteMessages } from './messages.js';

export default {
  mine_intro: {
    I: 'Dit staat los van het verslag van de bijeenkomst. Het hoort bij wat ik zelf schrijf. In een kopie van het verslag staat het niet.',
    we: 'Dit staat los van het verslag van de bijeenkomst. Het hoort bij wat we zelf schrijven. In een kopie van het verslag staat het niet.',
  },
  mine_come_as: { I: 'Ik kom als', we: 'We komen als' },
  mine_come_as_hint:
    'Zo veel rollen als je wilt, of geen. Bijvoorbeeld: een broer, iemand uit de buurt, iemand die het zelf heeft meegemaakt.',
  mine_words: { I: 'Wat ik van deze bijeenkomst wil bewaren', we: 'Wat we van deze bijeenkomst willen bewaren' },
  mine_start: 'Iets voor jezelf schrijven',
  mine_change: 'Dit veranderen',
  mine_done: 'Klaar',
  mine_first: 'Schrijf eerst een paar woorden over de bijeenkomst, zoals de dag. Dan kun je er je eigen notitie bij zetten.',
} satisfies Translation<OwnNoteMessages>;
