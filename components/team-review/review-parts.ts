import { allParts } from './parts.js';
import type { ReviewPart, TeamReview } from './schema.js';

const texts = ['today', 'example', 'livedExperience', 'family', 'staff', 'next', 'who'] as const;

/** A part as it stands before anybody wrote in it. */
const emptyPart = (name: string): ReviewPart => ({
  id: name,
  ...{ today: '', example: '', livedExperience: '', family: '', staff: '', next: '', by: '', who: '' },
});

export function partOf({ parts }: TeamReview, name: string): ReviewPart {
  return parts.find(({ id }) => id === name) ?? emptyPart(name);
}

/** Changes a part, or adds it where nothing was written in it yet. */
export function changePart(review: TeamReview, name: string, change: Partial<ReviewPart>): TeamReview {
  const changed = { ...partOf(review, name), ...change };
  const isThere = review.parts.some(({ id }) => id === name);
  return {
    ...review,
    parts: isThere ? review.parts.map((one) => (one.id === name ? changed : one)) : [...review.parts, changed],
  };
}

export const hasWords = (part: ReviewPart): boolean => texts.some((key) => part[key].trim() !== '');

/** Names of parts with words, in our order; after them those of a newer version. */
export function writtenParts(review: TeamReview): string[] {
  const written = review.parts.filter(hasWords).map(({ id }) => id);
  return [...allParts.filter((name) => written.includes(name)), ...written.filter((id) => !allParts.some((name) => name === id))];
}

/** Whether a review may be called final: not without people with lived experience of what the service is for. */
export const mayFinish = ({ takingPart }: Pick<TeamReview, 'takingPart'>): boolean => takingPart.livedExperience >= 1;
