// The words a person can choose among, in the order in which they are offered. What is stored never changes once released.

/** What can be said of a topic. From any to any, in one act; none is better than another (rules A6.4, X3). */
export const topicStates = ['looked', 'now', 'later', 'again', 'enough', 'notForMe'] as const;
export type TopicStateName = (typeof topicStates)[number];

/** Those with which a topic was looked at. */
export const lookedStates: readonly TopicStateName[] = ['looked', 'now', 'again', 'enough'];

/** How people meet a topic: none of these is the usual one. */
export const formats = ['alone', 'oneToOne', 'group', 'online'] as const;
export type Format = (typeof formats)[number];

/** "How did it go?" Something else is an answer as good as any, and so is "not yet". */
export const answers = ['went', 'else', 'notYet'] as const;
export type Answer = (typeof answers)[number];
