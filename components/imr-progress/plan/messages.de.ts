// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { PlanMessages } from './messages.js';

export default {
  plan_help: 'Für alle, die ein Treffen planen. Hier geht es um den Plan, nicht um eine Person oder ein Team.',
  plan_not_kept: 'Dieser Plan wird nicht gespeichert. Er ist weg, wenn du diese Seite schließt.',
  plan_agenda: 'Was geplant ist',
  plan_agenda_hint: 'Eine Zeile für jeden Teil. Lass Platz für das, was die Leute mitbringen.',
  plan_ask: 'Wofür hat dieser Plan Platz?',
  plan_has: 'In diesem Plan',
  plan_has_not: 'Nicht in diesem Plan',
  plan_none: 'Bisher nichts.',
  plan_fine: 'Kein Treffen hat Platz für alles.',
  plan_suggest: 'Der Person vorschlagen',
  plan_suggest_help: 'Die Person liest es unter „Was andere geschrieben haben“ und entscheidet, was sie damit macht.',
  plan_suggested: 'Dein Plan steht jetzt neben den Worten der Person.',
  plan_kept: 'Das wurde nicht hinzugefügt. Deine Worte sind noch da. Versuch es noch einmal.',
  plan_print: 'Diesen Plan drucken',
  aspect_size: 'So wenige Leute, dass alle reden können',
  aspect_time: 'Genug Zeit, und das Woche für Woche',
  aspect_breadth: 'Themen aus der ganzen Liste, nicht nur aus einer Ecke',
  aspect_takeHome: 'Etwas zum Mitnehmen für alle',
  aspect_others: 'Ein Weg, vertraute Menschen dazuzuholen',
  aspect_goal: 'Zeit, ein Ziel zu wählen',
  aspect_followUp: 'Ein Blick darauf, wie es mit dem Ziel läuft',
  aspect_wishes: 'Was das Thema mit den Wünschen der Leute zu tun hat',
  aspect_teaching: 'Wissen in kleinen Schritten, mit Zeit für Fragen',
  aspect_trying: 'Etwas zum Ausprobieren, und ein Blick auf das, was probiert wurde',
  aspect_coping: 'Wege im Umgang mit Schwerem, die die Leute selbst wählen',
  aspect_harderTimes: 'Zeichen für schwerere Zeiten, und was dann zu tun ist',
  aspect_medicine: 'Für alle, die danach fragen: Medikamente im Alltag',
} satisfies Translation<PlanMessages>;
