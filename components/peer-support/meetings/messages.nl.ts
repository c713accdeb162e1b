// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { MeetingsMessages } from './messages.js';

export default {
  notes_rule: 'We schrijven notities samen, of helemaal niet.',
  meetings_intro:
    'De ervaringsdeskundige schrijft bij ‘Wat anderen schreven’. Daar neem jij het over. Dan is het van jullie allebei, en wordt het bewaard.',
  meetings_none: 'Er is geen afspraak opgeschreven. Dat is prima.',
  meetings_add: 'Afspraak toevoegen',
  meetings_on: 'Dag',
  meetings_mode: 'Een notitie van deze afspraak',
  meetings_mode_together: 'We schrijven hem samen',
  meetings_mode_none: 'Geen notitie',
  meetings_together: 'Wat we samen schreven',
  meetings_take_out: 'Deze notitie weghalen',
  meetings_taken_out: 'De notitie is weg. Er wordt hier niets van bewaard.',
  meetings_mine: { I: 'Een paar woorden voor mij', we: 'Een paar woorden voor ons' },
  meetings_mine_hint: 'Hier alleen te zien voor jou.',
  meetings_item: 'Afspraak {position} van {count}',
  meetings_remove: 'Deze afspraak weghalen',
  meetings_waiting: 'Zien wat de ervaringsdeskundige schreef',
} satisfies Translation<MeetingsMessages>;
