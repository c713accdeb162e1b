/**
 * The tags in templates of Vue 3. In tsconfig.json: `"types": ["recovery-widgets/types/vue"]`. Vue also has to be told which tags are
 * not its own: `compilerOptions: { isCustomElement: (tag) => tag.startsWith('recovery-') }`.
 */
import type { HTMLAttributes } from 'vue';
import type { RecoveryElements } from './elements.js';

/** `recovery-goal-state-changed` → `RecoveryGoalStateChanged`, as Vue writes names of events. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Tags = {
  [Tag in keyof RecoveryElements]: new () => {
    $props: RecoveryElements[Tag]['properties'] &
      RecoveryElements[Tag]['attributes'] &
      Omit<HTMLAttributes, keyof RecoveryElements[Tag]['properties']> & {
        [Name in keyof RecoveryElements[Tag]['events'] & string as `on${Pascal<Name>}`]?: (
          event: RecoveryElements[Tag]['events'][Name],
        ) => void;
      };
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
