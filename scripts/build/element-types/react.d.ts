/**
 * The tags in JSX of React 19 and newer. In tsconfig.json: `"types": ["recovery-widgets/types/react"]`, or in a file:
 * `/// <reference types="recovery-widgets/types/react" />`.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { RecoveryElements } from './elements.js';
import type { RecoveryTags } from './jsx.js';

type Tags = {
  [Tag in keyof RecoveryElements]: RecoveryTags[Tag] &
    Omit<
      DetailedHTMLProps<HTMLAttributes<RecoveryElements[Tag]['element']>, RecoveryElements[Tag]['element']>,
      keyof RecoveryTags[Tag]
    >;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
