// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { StoriesMessages } from './messages.js';

export default {
  stories_intro: 'أناس يروون كيف استمرت حياتهم. كل طريق يختلف عن غيره.',
  stories_none: 'لا يعرض هذا الموقع قصصًا بعد.',
  stories_by: 'يرويها {name}',
  stories_about: 'تتحدث هذه القصة عن: {about}',
  stories_language: 'مكتوبة بهذه اللغة: {language}',
  stories_permission: 'تُعرض هنا بإذن: {permission}',
  stories_moderator: 'يهتم بهذه القصص: {name}. {answers}',
  stories_no_moderator: 'لم يقل هذا الموقع من يهتم بهذه القصص.',
  stories_report: 'طلب النظر في هذه القصة',
  stories_reported: 'طلبت النظر في هذه القصة. عرف الموقع أي قصة هي، ولا شيء غير ذلك.',
  stories_not_reported: 'لم يستطع هذا الموقع قبول ذلك. يمكنك أن تخبر شخصًا هناك.',
  stories_own: { I: 'قصص لي', we: 'قصص لنا' },
  stories_own_help: 'يمكنك أنت أيضًا أن تكتب قصة. لا تذهب إلى أحد إلا إذا نسختها أنت.',
  stories_write: 'كتابة قصة',
  stories_open: 'فتح: {title}',
} satisfies Translation<StoriesMessages>;
