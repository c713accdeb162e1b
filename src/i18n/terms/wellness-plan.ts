import { atStart, formsOf, type Term, type TermPack } from '../term.js';

/** Another word for "wellness plan", such as "wellbeing plan". */
export function wellnessPlan(term: Term): TermPack {
  const word = formsOf(term);
  return {
    en: {
      'imr-progress': {
        tool_wellness: { I: `My ${word.one}`, we: `Our ${word.one}` },
      },
      journey: {
        'place_wellness-plan': { I: `My ${word.one}`, we: `Our ${word.one}` },
      },
      'my-data': {
        'kind_wellness-plan': atStart(word.many),
      },
      'wellness-plan': {
        title: { I: `My ${word.one}`, we: `Our ${word.one}` },
      },
    },
    'en-x-easy': {},
  };
}
