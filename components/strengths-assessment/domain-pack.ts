import { RecoveryError } from '../../src/errors.js';
import type { LocalText } from '../../src/i18n/local-text.js';

/** One part of life, as a pack names it. */
export interface PackDomain {
  /** Kept in records, so it never changes: letters, digits, `-` and `_`, at most 64. */
  readonly key: string;
  readonly label: LocalText;
  readonly hint?: LocalText;
}

/**
 * Parts of life as a culture or community sees them, brought by the host (`packs.domains`). They take the place of ours. What a
 * people knows belongs to that people: so a pack says whose it is, and who allowed it to be used here.
 */
export interface DomainPack {
  readonly id: string;
  readonly title: LocalText;
  readonly domains: readonly PackDomain[];
  /** Whose knowledge this is. Shown wherever the domains are. */
  readonly credit: LocalText;
  /** Who allowed its use here, and how. */
  readonly permission: LocalText;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isLocalText = (value: unknown): boolean =>
  isText(value) || (isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isText));

function isDomain(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { key, label, hint } = value;
  return typeof key === 'string' && /^[\w-]{1,64}$/.test(key) && isLocalText(label) && (hint === undefined || isLocalText(hint));
}

/**
 * The pack, if it can be used.
 * @throws RecoveryError `HostMisuse` whose `detail` gives the reason; it names fields and quotes nothing
 */
export function checkDomainPack(pack: unknown): DomainPack {
  const refuse = (reason: string): never => {
    throw new RecoveryError('HostMisuse', { detail: `the pack "domains" was refused: ${reason}` });
  };
  if (!isObject(pack)) return refuse('it is not a DomainPack');
  if (!isLocalText(pack['permission'])) refuse('it lacks "permission", which says who allowed its use here');
  if (!isLocalText(pack['credit'])) refuse('it lacks "credit", which says whose knowledge it is');
  if (!isText(pack['id']) || !isLocalText(pack['title'])) refuse('it lacks "id" or "title"');
  const domains = pack['domains'];
  if (!Array.isArray(domains) || domains.length === 0 || !domains.every(isDomain))
    return refuse('"domains" must list objects with "key" and "label"');
  if (new Set(domains.map(({ key }: PackDomain) => key)).size < domains.length) refuse('two of its domains have one key');
  return pack as unknown as DomainPack;
}
