/** Nobody on the way can change what comes from there: https, or this machine. */
const safe = /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\]|[^/]+\.localhost)(:|$))/;

/** Whether a text is an origin that can be trusted to be itself, written as browsers write it. */
export const isOrigin = (origin: unknown): origin is string =>
  typeof origin === 'string' && safe.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;
