// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { MineMessages } from './messages.js';

export default {
  mine_intro: 'Was du über einen Kurs schreibst, bleibt deins, auch wenn der Kurs zu Ende ist.',
  mine_none: 'Noch steht kein Kurs auf deiner Liste. Das ist in Ordnung.',
  mine_change: { I: 'Meine Worte öffnen', we: 'Unsere Worte öffnen' },
  mine_change_name: 'Öffnen: {position} von {count}',
  mine_title: 'Name des Kurses',
  mine_about: 'Wann und wo er ist',
  mine_state: { I: 'Wo stehe ich damit?', we: 'Wo stehen wir damit?' },
  mine_state_help: 'Du kannst das jederzeit ändern. Niemand zählt, wie oft du kommst.',
  mine_hope: { I: 'Was erhoffe ich mir davon?', we: 'Was erhoffen wir uns davon?' },
  mine_needs_hint: 'Zum Beispiel ein Platz an der Tür oder der Text am Tag davor.',
  mine_add_need: 'Etwas dazuschreiben, das hilft',
  mine_words: { I: 'Was ich sonst festhalten will', we: 'Was wir sonst festhalten wollen' },
  mine_gone: 'Dieser Kurs steht hier nicht in der Kursliste. Deine Worte bleiben.',
  mine_see: 'Anschauen, was über diesen Kurs gesagt wird',
  mine_remove: { I: 'Diesen Kurs von meiner Liste nehmen', we: 'Diesen Kurs von unserer Liste nehmen' },
  mine_removed: 'Dieser Kurs ist von deiner Liste genommen.',
  mine_back: 'Der Kurs steht wieder auf deiner Liste.',
  mine_more: 'Mehr zeigen',
} satisfies Translation<MineMessages>;
