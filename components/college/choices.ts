/** Where somebody is with a course, in their own words. From any to any; none is better than another. */
export const courseStates = ['interested', 'joined', 'cameAlong', 'stopped', 'helping'] as const;
export type CourseStateName = (typeof courseStates)[number];

/** States in which the person takes part, in whatever way. */
export const takingPart: readonly CourseStateName[] = ['joined', 'cameAlong', 'helping'];

/** Where learning might lead. Places in life first, as everywhere. */
export const nextPlaces = ['community', 'volunteering', 'work', 'college', 'home', 'other'] as const;
