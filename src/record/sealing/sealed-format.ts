/** Name in the first field of every sealed copy. */
export const sealedFormat = 'recovery-widgets-sealed';

/** Whether a text begins like a sealed copy. Says nothing about whether it can be opened. */
export const isSealedCopy = (text: string): boolean => text.trimStart().startsWith(`{"format":"${sealedFormat}"`);
