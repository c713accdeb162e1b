// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { LockMessages } from './messages.js';

export default {
  lock_pass: 'Passwort',
  lock_show: 'Zeigen, was du tippst',
  lock_unlock: 'Entsperren',
  lock_lost: 'Du kannst hier auch den Code von deinem Papier eintippen.',
  lock_opening: 'Wird entsperrt…',
  lock_unlocked: 'Es ist entsperrt.',
  lock_is_locked: 'Es ist gesperrt.',
  lock_empty: 'Tippe zuerst ein Passwort ein.',

  lock_about: 'Du kannst das, was hier liegt, mit einem Passwort sperren. Ohne das Passwort kann es dann niemand lesen.',
  lock_protects: 'Das hilft, wenn du das Gerät verlierst oder wenn andere es benutzen.',
  lock_not_title: 'Was eine Sperre nicht kann',
  lock_not_open: 'Solange es entsperrt ist, kann jeder vor diesem Bildschirm es lesen. Diese Website auch.',
  lock_not_before: 'Was du vor der Sperre gespeichert hast, kann eine Weile in den Dateien des Browsers bleiben.',
  lock_not_copies: 'Kopien, die du gespeichert oder weitergegeben hast, sind nicht gesperrt.',
  lock_not_lost:
    'Wenn du das Passwort und den Code auf Papier verlierst, sind deine Worte verloren. Niemand kann sie zurückholen.',
  lock_copy_first: 'Du kannst vorher eine Kopie speichern und sicher aufheben.',
  lock_here_only: 'Eine Sperre gibt es nur für das, was auf diesem Gerät liegt. Was du hier schreibst, liegt woanders.',

  lock_set_title: 'Eine Sperre einrichten',
  lock_new: 'Neues Passwort',
  lock_new_help: 'Nimm ein paar Wörter, die nur du so zusammenstellst. Kurze sind leicht zu erraten.',
  lock_again: 'Dasselbe noch einmal',
  lock_differs: 'Die beiden sind nicht gleich. Sieh sie dir noch einmal an.',
  lock_set: 'Sperre einrichten',
  lock_setting: 'Einen Moment…',
  lock_is_set: 'Die Sperre ist eingerichtet.',

  lock_code_title: 'Dein Code auf Papier',
  lock_code_help:
    'Auch dieser Code öffnet die Sperre. Drucke ihn oder schreibe ihn ab und hebe ihn getrennt von diesem Gerät auf. Du siehst ihn nur jetzt.',
  lock_code_print: 'Code drucken',
  lock_code_done: { I: 'Ich habe ihn auf Papier', we: 'Wir haben ihn auf Papier' },
  lock_code_paper: 'Mit diesem Code lässt sich das Gesperrte ohne Passwort öffnen. Hebe dieses Papier sicher auf.',

  lock_on: 'Was hier liegt, ist gesperrt. Auf dieser Seite ist es gerade offen.',
  lock_change_title: 'Ein anderes Passwort',
  lock_current: 'Dein jetziges Passwort oder der Code',
  lock_change: 'Passwort ändern',
  lock_changed: 'Das Passwort ist geändert.',
  lock_renew_title: 'Ein anderer Code auf Papier',
  lock_renew_help: 'Der Code, den du jetzt hast, öffnet dann nichts mehr.',
  lock_renew: 'Anderen Code machen',

  lock_when_title: 'Von selbst sperren',
  lock_when: 'Wenn niemand etwas tut',
  lock_never: 'Es bleibt offen',
  lock_minutes: { one: 'Nach {count} Minute sperren', other: 'Nach {count} Minuten sperren' },
  lock_on_hide: 'Sperren, sobald diese Seite nicht zu sehen ist',
  lock_page_minutes: {
    one: 'Diese Website sperrt auf jeden Fall nach {count} Minute.',
    other: 'Diese Website sperrt auf jeden Fall nach {count} Minuten.',
  },
  lock_page_hide: 'Diese Website sperrt auf jeden Fall, wenn die Seite nicht zu sehen ist.',
  lock_when_saved: 'Gespeichert.',

  lock_open_title: 'Eine Krisenkarte, die immer offen ist',
  lock_open_help: 'In einer Krise ist vielleicht keine Zeit für ein Passwort. Du kannst eine Karte offen lassen.',
  lock_open_means: 'Dann kann jeder, der dieses Gerät benutzt, diese Karte lesen. Alles andere bleibt gesperrt.',
  lock_open_none: 'Alle Karten gesperrt lassen',
  lock_open_card: 'Offen lassen: {title}',
  lock_open_unnamed: 'eine Karte vom {date}',
  lock_opened: 'Diese Karte ist ab jetzt offen.',
  lock_closed: 'Jetzt sind alle Karten gesperrt.',

  lock_remove_title: 'Die Sperre entfernen',
  lock_remove_help: 'Dann kann jeder, der dieses Gerät und diesen Browser benutzt, lesen, was hier liegt.',
  lock_remove: 'Sperre entfernen',
  lock_removed: 'Es gibt keine Sperre mehr.',
} satisfies Translation<LockMessages>;
