// What a team can look at, in the order in which it is offered. Keys never change once released.

/** Ten challenges for an organisation (ImROC), in words of our own. Source: see the README. */
export const challenges = [
  'everyday',
  'learning',
  'education',
  'leadership',
  'choice',
  'safety',
  'involvement',
  'workforce',
  'staff',
  'life',
] as const;

/** Seven misuses of recovery (Slade et al. 2014), as questions that a team asks itself. */
export const misuses = ['latest', 'exclusion', 'treatment', 'coercion', 'closing', 'conforming', 'contribution'] as const;

/** Four levels of practice (Le Boutillier et al. 2011). None comes before another. */
export const levels = ['personal', 'relationship', 'organisation', 'citizenship'] as const;

export const groups = { challenge: challenges, misuse: misuses, practice: levels } as const;
export type GroupKey = keyof typeof groups;
export const groupKeys = Object.keys(groups) as GroupKey[];

/** Name of a part: the group and its key, such as `challenge.everyday`. */
export type PartName = `${GroupKey}.${string}`;

export const partsOf = (group: GroupKey): PartName[] => groups[group].map((key): PartName => `${group}.${key}`);
export const allParts: readonly PartName[] = groupKeys.flatMap(partsOf);

/** Whose voices a review gathers. People with lived experience come first. */
export const voices = ['livedExperience', 'family', 'staff'] as const;
export type Voice = (typeof voices)[number];
