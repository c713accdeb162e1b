/** Where a note says which session it is about. */
export const noteOn = (session: string): string => `sessions.${session}`;
