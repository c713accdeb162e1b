// The words a person can choose among, in the order in which they are offered. What is stored never changes once released.

/** Whether somebody wants paid work. No answer opens or closes anything. */
export const wants = ['yes', 'curious', 'notNow'] as const;

/** What to tell an employer. None of them comes before another; the default is that nothing is decided. */
export const tells = ['notDecided', 'yes', 'onlyAdjustments', 'later', 'no'] as const;
