/** A name for a file: what it is and the day, and nobody's name. */
export const nameToday = (what: string, now = new Date()): string => `${what}-${now.toISOString().slice(0, 10)}`;
