// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { MeetingsMessages } from './messages.js';

export default {
  notes_rule: 'Wir schreiben Notizen zusammen oder gar nicht.',
  meetings_intro:
    'Die Peer-Begleitung schreibt unter „Was andere geschrieben haben“. Dort nimmst du es auf. Dann ist es von euch beiden und bleibt.',
  meetings_none: 'Es ist kein Treffen aufgeschrieben. Das ist in Ordnung.',
  meetings_add: 'Ein Treffen hinzufügen',
  meetings_on: 'Tag',
  meetings_mode: 'Eine Notiz zu diesem Treffen',
  meetings_mode_together: 'Wir schreiben sie zusammen',
  meetings_mode_none: 'Keine Notiz',
  meetings_together: 'Was wir zusammen geschrieben haben',
  meetings_take_out: 'Diese Notiz herausnehmen',
  meetings_taken_out: 'Die Notiz ist heraus. Hier bleibt nichts davon.',
  meetings_mine: { I: 'Ein paar Worte für mich', we: 'Ein paar Worte für uns' },
  meetings_mine_hint: 'Das wird hier nur dir gezeigt und niemandem sonst.',
  meetings_item: 'Treffen {position} von {count}',
  meetings_remove: 'Dieses Treffen herausnehmen',
  meetings_waiting: 'Ansehen, was die Peer-Begleitung geschrieben hat',
} satisfies Translation<MeetingsMessages>;
