import { connection } from './connection.js';
import type { FrameConnection, FrameOptions } from './frame-options.js';
import { isOrigin } from './origins.js';
import { frameMisuse } from './refusal-error.js';

export type { FrameConnection, FrameOptions } from './frame-options.js';
export type { FrameProps } from './props.js';

/**
 * Connects a page with the widget in a frame from an origin of its own. Scripts of the page cannot read what is in there, and what is
 * in there cannot reach the page.
 *
 * @param iframe on the page, or about to be
 * @throws RecoveryError `HostMisuse` where an option is wrong
 */
export function connectFrame(iframe: HTMLIFrameElement, options: FrameOptions): FrameConnection {
  const { origin } = options;
  const isOther = iframe.getAttribute('src') && new URL(iframe.src).origin !== origin;
  if (!isOrigin(origin) || origin === location.origin || isOther) throw frameMisuse('origin: https, that of src, not yours');
  return connection(iframe, options);
}
