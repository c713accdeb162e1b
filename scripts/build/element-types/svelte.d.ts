/** The tags in markup of Svelte 5. In tsconfig.json: `"types": ["recovery-widgets/types/svelte"]`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { RecoveryElements } from './elements.js';
import type { RecoveryTags } from './jsx.js';

type Tags = {
  [Tag in keyof RecoveryElements]: RecoveryTags[Tag] &
    Omit<HTMLAttributes<RecoveryElements[Tag]['element']>, keyof RecoveryTags[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
