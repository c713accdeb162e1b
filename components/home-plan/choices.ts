// The words a person can choose among, in the order in which they are offered. What is stored never changes once released.

/** With whom somebody would like to live. Several may be chosen, and none is an answer too. */
export const withWhom = ['alone', 'partner', 'family', 'friends', 'housemates', 'notSure'] as const;

/** What kind of home it is. None comes before another for a reason of health. */
export const homeKinds = ['own', 'shared', 'withFamily', 'cooperative', 'supported', 'hostel', 'other'] as const;

/** An answer that can be left open. */
export const answers = ['yes', 'no', 'dontKnow'] as const;

/** What homes can be compared by: the rows of the table. */
export const rows = ['kind', 'address', 'seenOn', 'pros', 'cons', 'offeredBy', 'tenancy', 'support', 'conditions'] as const;

export type WithWhom = (typeof withWhom)[number];
export type HomeKind = (typeof homeKinds)[number];
export type Row = (typeof rows)[number];
