/** Whether this page can make digests: browsers allow it on safe (https) pages only. */
export function canDigest(): boolean {
  return Boolean((crypto as Partial<Crypto>).subtle);
}
