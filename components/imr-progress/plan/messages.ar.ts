// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { PlanMessages } from './messages.js';

export default {
  plan_help: 'لمن يخططون لجلسة. هذا عن الخطة، ولا يقول شيئًا عن أي شخص أو فريق.',
  plan_not_kept: 'هذه الخطة لا تُحفظ. تذهب عندما تغلق هذه الصفحة.',
  plan_agenda: 'ما هو مخطط',
  plan_agenda_hint: 'سطر لكل جزء. اترك مكانًا لما يأتي به الناس.',
  plan_ask: 'لأي شيء يوجد مكان في هذه الخطة؟',
  plan_has: 'في هذه الخطة',
  plan_has_not: 'ليس في هذه الخطة',
  plan_none: 'لا شيء حتى الآن.',
  plan_fine: 'لا توجد جلسة تتسع لكل ذلك.',
  plan_suggest: 'اقتراح هذا على الشخص',
  plan_suggest_help: 'يقرأه الشخص في «ما كتبه آخرون»، ويختار ما يفعله به.',
  plan_suggested: 'خطتك الآن بجانب كلمات الشخص.',
  plan_kept: 'لم يُضَف هذا. كلماتك ما زالت هنا. حاول مرة أخرى.',
  plan_print: 'طباعة هذه الخطة',
  aspect_size: 'عدد قليل من الناس حتى يتكلم الجميع',
  aspect_time: 'وقت كافٍ، أسبوعًا بعد أسبوع',
  aspect_breadth: 'مواضيع من القائمة كلها، لا من زاوية واحدة',
  aspect_takeHome: 'شيء يأخذه كل واحد معه إلى البيت',
  aspect_others: 'طريقة لإشراك من يثقون بهم',
  aspect_goal: 'وقت لاختيار هدف',
  aspect_followUp: 'نظرة إلى سير الهدف',
  aspect_wishes: 'صلة بين الموضوع وما يريده الناس',
  aspect_teaching: 'معلومات بخطوات صغيرة، مع وقت للأسئلة',
  aspect_trying: 'شيء للتجربة، ونظرة إلى ما جُرّب',
  aspect_coping: 'طرق للتعامل يختارها الناس',
  aspect_harderTimes: 'علامات الأوقات الأصعب، وما العمل حينها',
  aspect_medicine: 'لمن يسألون عنها: الأدوية في حياتهم اليومية',
} satisfies Translation<PlanMessages>;
