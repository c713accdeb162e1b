// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { StoriesMessages } from './messages.js';

export default {
  stories_intro: 'Menschen erzählen, wie es für sie weiterging. Jeder Weg ist ein anderer.',
  stories_none: 'Diese Seite zeigt noch keine Geschichten.',
  stories_by: 'Erzählt von {name}',
  stories_about: 'In dieser Geschichte geht es um: {about}',
  stories_language: 'Geschrieben auf {language}',
  stories_permission: 'Hier gezeigt mit Erlaubnis: {permission}',
  stories_moderator: '{name} kümmert sich um diese Geschichten. {answers}',
  stories_no_moderator: 'Diese Seite sagt nicht, wer sich um diese Geschichten kümmert.',
  stories_report: 'Bitten, dass jemand diese Geschichte ansieht',
  stories_reported: 'Du hast gebeten, dass jemand diese Geschichte ansieht. Die Seite weiß, welche es ist, und sonst nichts.',
  stories_not_reported: 'Diese Seite konnte das nicht aufnehmen. Du kannst es dort jemandem sagen.',
  stories_own: { I: 'Geschichten von mir', we: 'Geschichten von uns' },
  stories_own_help: 'Auch du kannst eine Geschichte schreiben. Sie geht an niemanden, außer du kopierst sie heraus.',
  stories_write: 'Eine Geschichte schreiben',
  stories_open: 'Öffnen: {title}',
} satisfies Translation<StoriesMessages>;
