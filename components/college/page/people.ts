import { localText } from '../../../src/i18n/local-text.js';
import type { Course, CourseMakers, CoursePerson } from '../prospectus/course-pack.js';

function named(people: readonly CoursePerson[], language: string): string[] {
  const byName = new Map<string, string>();
  for (const one of people) {
    const name = localText(typeof one === 'string' ? one : one.name, language);
    const role = typeof one === 'string' ? '' : localText(one.role, language);
    // Somebody who is named twice chose a role, or did not: the choice counts.
    if (role || !byName.has(name)) byName.set(name, role ? `${name} (${role})` : name);
  }
  return [...byName.entries()].sort(([one], [other]) => one.localeCompare(other, language)).map(([, words]) => words);
}

/** Those who made or teach a course, in one list by name: which kind of knowing is whose is nobody's label. */
export const makersInWords = (makers: CourseMakers | undefined, language: string): string[] =>
  named([...(makers?.livedExperience ?? []), ...(makers?.otherExpertise ?? [])], language);

/** Students and staff in one list by name. A role stands only beside those who chose one. */
export const peopleInWords = ({ taughtBy, people = [] }: Course, language: string): string[] =>
  named([...(taughtBy?.livedExperience ?? []), ...(taughtBy?.otherExpertise ?? []), ...people], language);
