/**
 * What tests ask of the browser they run in. Each call answers whether the engine did it; where it cannot,
 * `this.skip()` with the reason in the title is right, a silent pass is not.
 */
import { executeServerCommand } from '@web/test-runner-commands';

/** Media features by their CSS names. What is not named goes back to its default, so `{}` undoes everything. */
export interface EmulatedMedia {
  media?: 'print' | 'screen';
  'forced-colors'?: 'active' | 'none';
  'prefers-color-scheme'?: 'dark' | 'light';
  'prefers-contrast'?: 'more' | 'less' | 'custom' | 'no-preference';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
}

export type Keys =
  /** One key or several together, by the names of `KeyboardEvent.key`: `Tab`, `Shift+Tab`, `a`. */
  | { press: string }
  /** Text, character by character. */
  | { type: string }
  /** Held until the same key goes up. */
  | { down: string }
  | { up: string };

/** Chromium only: neither of the other drivers can set media features of a running page. */
export async function emulateMedia(options: EmulatedMedia): Promise<boolean> {
  return executeServerCommand<boolean, EmulatedMedia>('page-media', options);
}

/** Size of the page in CSS pixels. WebKit has a narrowest window of about 447 and answers `false` below it. */
export async function setViewport(size: { width: number; height: number }): Promise<boolean> {
  return executeServerCommand<boolean, { width: number; height: number }>('page-size', size);
}

/** Real key presses that go to the focused element, in every engine. */
export async function sendKeys(keys: Keys): Promise<boolean> {
  return executeServerCommand<boolean, Keys>('page-keys', keys);
}
