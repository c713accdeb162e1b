/**
 * What it means to belong among others as a citizen: five things that Rowe names, and belonging. A person tags their goals, work and
 * home with them, or with none. What is stored never changes once released.
 */
export const citizenships = ['rights', 'responsibilities', 'roles', 'resources', 'relationships', 'belonging'] as const;

export type Citizenship = (typeof citizenships)[number];
