import type { RecoveryElements } from './elements.js';

/**
 * What can be written on each tag in JSX: properties, attributes, and handlers as `onrecovery-saved`. It names no framework:
 * `declare module 'preact' { namespace JSX { interface IntrinsicElements extends RecoveryTags {} } }`.
 */
export type RecoveryTags = {
  [Tag in keyof RecoveryElements]: RecoveryElements[Tag]['properties'] &
    RecoveryElements[Tag]['attributes'] & {
      [Name in keyof RecoveryElements[Tag]['events'] & string as `on${Name}`]?:
        ((event: RecoveryElements[Tag]['events'][Name]) => void) | undefined;
    };
};
