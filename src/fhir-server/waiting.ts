/** A stop of some milliseconds. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

export const pause: Wait = (milliseconds, signal) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  return orAborted(passed, signal).finally(() => clearTimeout(timer));
};

/** What the work gives, or the reason of the signal as soon as it is aborted, whether the work heeds it or not. */
export async function orAborted<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return work;
  let stop = (): void => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Milliseconds that a server asks to wait: seconds, or a date. */
export function retryAfter(header: string | null, now: number): number {
  if (!header) return 0;
  const seconds = Number(header);
  return Math.max(0, Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now || 0);
}
