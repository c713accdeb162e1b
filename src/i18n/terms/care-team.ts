import { formsOf, type Term, type TermPack } from '../term.js';

/** Another word for "care team", such as "support team". */
export function careTeam(term: Term): TermPack {
  const word = formsOf(term);
  return {
    en: {
      common: {
        notes_kind_clinician: `someone from the ${word.one}`,
        group_clinician: `The ${word.one}`,
        role_clinician: word.one,
      },
      'crisis-card': {
        notes_kind_clinician: word.one,
        versions_note_clinician: `Note by someone from the ${word.one}`,
      },
      'my-data': {
        by_clinician: `someone from the ${word.one}`,
      },
      'strengths-assessment': {
        notes_kind_clinician: `someone from the ${word.one}`,
      },
      'values-preferences': {
        group_clinician: `The ${word.one}`,
        role_clinician: word.one,
      },
    },
    'en-x-easy': {},
  };
}
