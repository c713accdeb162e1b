/**
 * Thirteen sides of work with this material that a session can have room for, after the fidelity scale for services; names in our
 * own words. They are about a plan. Nobody is graded by them, and nothing of them is kept.
 */
// prettier-ignore
export const aspects = [
  'size', 'time', 'breadth', 'takeHome', 'others', 'goal', 'followUp', 'wishes', 'teaching', 'trying', 'coping', 'harderTimes', 'medicine',
] as const;
export type Aspect = (typeof aspects)[number];
