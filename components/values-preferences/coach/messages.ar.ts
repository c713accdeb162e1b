// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CoachMessages } from './messages.js';

export default {
  coach_intro: 'هذه أسئلة تُطرح، لا خانات تُملأ. اطرح سؤالًا واستمع. واترك ما لا يناسب.',
  coach_want: 'ماذا يريد الشخص؟',
  coach_want_1: 'ماذا تحب أن يتغير، ولو قليلًا؟',
  coach_want_2: 'ما الذي ينبغي أن يبقى كما هو؟',
  coach_now: 'كيف هو الحال الآن؟',
  coach_now_1: 'ماذا يجري حول هذا الآن؟',
  coach_now_2: 'ماذا اكتشفت عنه بنفسك؟',
  coach_try: 'ماذا يمكن أن يُجرَّب؟',
  coach_try_1: 'ما أفكارك؟ وماذا أيضًا؟',
  coach_try_2: 'هل تحب أن تسمع ما جرّبه آخرون؟',
  coach_do: 'ماذا سيفعل الشخص؟',
  coach_do_1: 'بماذا ترتاح أن تبدأ، ومتى؟',
  coach_do_2: 'ماذا تريد أن يفعل الآخرون؟ وماذا تريد أن تبقيه لنفسك؟',
  coach_back: 'من يسانده؟',
  coach_back_1: 'من سيفرح بسماع هذا؟',
  coach_back_2: 'من أو ما الذي وقف معك من قبل؟',
  coach_after: 'بعد ذلك اكتب في كلمات قليلة ما سمعته. ويجيب الشخص إن كان صحيحًا.',
  coach_write: 'كتابة ما سمعته',
} satisfies Translation<CoachMessages>;
