import type { Moment } from './schema.js';

/** A moment in which nothing but some words is said yet. It has no day until the person gives it one. */
export const newMoment = (id: string, text = ''): Moment => ({
  ...{ id, text, on: '', day: '', picture: '', alt: '', isKept: false },
  ...{ processes: [], facets: [] },
});
