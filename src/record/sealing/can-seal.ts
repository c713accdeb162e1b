/** Whether this page can make keys: browsers offer it on https pages only, whatever the types say. */
export const canSeal = (): boolean => Boolean((globalThis.crypto as Partial<Crypto> | undefined)?.subtle);
