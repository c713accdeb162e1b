// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { RaiseMessages } from './messages.js';

export default {
  raise_intro: 'Manches kannst du nicht allein ändern. Hier ist ein Brief aus deinen Worten. Ändere ihn, wie du willst.',
  raise_letter: 'Der Brief',
  raise_copy: 'Den Brief kopieren',
  raise_copied: 'Der Brief ist kopiert. Füge ihn dort ein, wo du ihn verschicken willst.',
  raise_not_copied: 'Dieser Browser hat ihn nicht kopiert. Markiere die Wörter und kopiere sie.',
  raise_print: 'Den Brief drucken',
  raise_again: { I: 'Neu aus meinen Worten machen', we: 'Neu aus unseren Worten machen' },
  raise_topic: 'Als Thema für ein Gespräch mit anderen merken',
  raise_topic_help: 'Niemand erfährt davon. Es ist ein Merkzettel für ein Treffen, bei dem alle gleich viel zählen.',
  raise_nowhere: 'Er geht von allein nirgendwohin. Du entscheidest, wer ihn bekommt.',
  letter_hello: 'Guten Tag,',
  letter_want: { I: 'davon möchte ich mehr in meinem Leben:', we: 'davon möchten wir mehr in unserem Leben:' },
  letter_why: { I: 'Warum mir das wichtig ist:', we: 'Warum uns das wichtig ist:' },
  letter_way: 'Das steht im Weg:',
  letter_who: 'das könnte ändern:',
  letter_ask: {
    I: 'Was können Sie tun, um das zu ändern? Ich freue mich auf eine Antwort und möchte darüber sprechen.',
    we: 'Was können Sie tun, um das zu ändern? Wir freuen uns auf eine Antwort und möchten darüber sprechen.',
  },
  letter_bye: 'Mit freundlichen Grüßen',
} satisfies Translation<RaiseMessages>;
