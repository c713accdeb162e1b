import { isOneOf } from '../../src/record/is-one-of.js';
import { courseStates, takingPart, type CourseStateName } from './choices.js';
import type { CourseWords } from './schema.js';

/** What the person said last; undefined where nothing was said, or by a newer version. */
export function stateOf({ states }: CourseWords): CourseStateName | undefined {
  const state = states.at(-1)?.state;
  return isOneOf(courseStates, state) ? state : undefined;
}

/** The course with a new thing said of it. What was said before stays. */
export const withState = (course: CourseWords, state: CourseStateName, { id, at }: { id: string; at: string }): CourseWords => ({
  ...course,
  states: [...course.states, { id, state, at }],
});

/** What a change means for the people who run the course: somebody takes part from now on, or no longer does. */
export function actOf(before: CourseStateName | undefined, after: CourseStateName | undefined): 'join' | 'leave' | undefined {
  const [was, is] = [before, after].map((state) => state !== undefined && takingPart.includes(state));
  return was === is ? undefined : is ? 'join' : 'leave';
}
