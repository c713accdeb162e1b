// The words a record can hold, in the order in which they are offered. What is stored never changes once released.

/** What a record is about: meeting somebody, helping others, a story of one's own. Empty counts as the first. */
export const forms = ['meet', 'help', 'story'] as const;

/** How people meet; several may be chosen, and none is an answer too. */
export const ways = ['place', 'phone', 'online'] as const;

/** Whether words of a meeting are kept. Empty: nothing said yet, which keeps the way open. */
export const noteModes = ['together', 'none'] as const;

/** Who ended it. */
export const enders = ['me', 'peer', 'other'] as const;

export type Form = (typeof forms)[number];
export type Way = (typeof ways)[number];
