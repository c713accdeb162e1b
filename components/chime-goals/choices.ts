// The words a person can choose among, in the order in which they are offered. What is stored never changes once released.

/** Five processes that people describe (CHIME). A goal may be about none or several of them. */
export const facets = ['C', 'H', 'I', 'M', 'E'] as const;

/** What can get in the way. What lies outside the person comes first (rule A6.3). */
// prettier-ignore
export const barrierKinds = ['place', 'rule', 'attitude', 'money', 'transport', 'information', 'time', 'health', 'other'] as const;

/** Where the person is with a goal. From any to any, in one act; none is better than another (rules A6.4, X3). */
export const states = ['open', 'resting', 'done', 'enough', 'changed', 'letGo'] as const;

/** "Compared with what I hoped", in words only, so that nobody adds them up. */
export const compared = ['muchLess', 'less', 'as', 'more', 'muchMore'] as const;

export type Facet = (typeof facets)[number];
export type BarrierKind = (typeof barrierKinds)[number];
export type GoalStateName = (typeof states)[number];
export type Compared = (typeof compared)[number];
