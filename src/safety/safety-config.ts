/** A way to reach people who listen. All of it comes from the host, which has checked it. */
export interface HelpLine {
  readonly id: string;
  readonly name: string;
  /** Digits, spaces and one leading plus: `^[+0-9][0-9 ]{1,18}$`. */
  readonly phone?: string;
  readonly sms?: string;
  /** Words to send to `sms`. */
  readonly smsBody?: string;
  /** https address of a chat. */
  readonly chatUrl?: string;
  /** For example "day and night" and "free", in the language of the page. */
  readonly hours?: string;
  readonly cost?: string;
  readonly languages?: readonly string[];
  readonly forWhom?: string;
  /** How to reach it without hearing or speaking. */
  readonly relay?: string;
  /** ISO day on which somebody called and found it right. */
  readonly verifiedOn: string;
  readonly verifiedBy?: string;
  readonly source?: string;
}

/** What the host sets for help in an emergency. Nothing is guessed: no country, no number, no default. */
export interface SafetyConfig {
  /** ISO 3166 code of the place that the lines are for. */
  readonly region?: string;
  readonly emergency?: { readonly number: string; readonly label?: string };
  /** In the order of display. */
  readonly lines?: readonly HelpLine[];
  /** Id of the host's own help area in the document; only then may `hide-help` hide the slot. */
  readonly hostRegionId?: string;
  /** After this many days a line counts as stale. 180 when left out. */
  readonly maxAgeDays?: number;
}

/** Result of {@link checkSafety}: what may be shown, and what the host should look at. */
export interface CheckedSafety {
  readonly emergency: string | undefined;
  readonly lines: readonly HelpLine[];
  /** Ids of lines last checked too long ago. They are still shown, with their date. */
  readonly stale: readonly string[];
  /** Ids of lines left out, because nobody could reach anyone by them. */
  readonly invalid: readonly string[];
}

const callable = /^[+0-9][0-9 ]{1,18}$/;
const day = 86_400_000;

/** Whether a text can stand in a `tel:` or `sms:` link. */
export function isCallable(phone: unknown): phone is string {
  return typeof phone === 'string' && callable.test(phone.trim());
}

/** `tel:` and `sms:` addresses without spaces. Returns undefined for anything that is not a number. */
export function phoneLink(scheme: 'tel' | 'sms', phone: string | undefined, body?: string): string | undefined {
  if (!isCallable(phone)) return undefined;
  return `${scheme}:${phone.replaceAll(' ', '')}${body ? `?body=${encodeURIComponent(body)}` : ''}`;
}

const isHttps = (address: unknown): address is string => typeof address === 'string' && /^https:\/\/[^\s]+$/i.test(address);

/**
 * Checks a host's configuration without ever throwing: a broken entry must not hide the working ones beside it.
 * @param now instant against which `verifiedOn` is compared, in milliseconds
 */
export function checkSafety(config: SafetyConfig | undefined, now: number): CheckedSafety {
  const usable = (line: HelpLine): boolean =>
    Boolean(line?.name) && (isCallable(line.phone) || isCallable(line.sms) || isHttps(line.chatUrl));
  const given = Array.isArray(config?.lines) ? (config.lines as readonly HelpLine[]) : [];
  const lines = given.filter(usable).map((line) => (line.chatUrl && !isHttps(line.chatUrl) ? withoutChat(line) : line));
  const oldest = now - (config?.maxAgeDays ?? 180) * day;
  const isFresh = (line: HelpLine): boolean => Date.parse(line.verifiedOn) >= oldest;
  return {
    emergency: isCallable(config?.emergency?.number) ? config.emergency.number : undefined,
    lines,
    stale: lines.filter((line) => !isFresh(line)).map((line) => line.id),
    invalid: given.filter((line) => !usable(line)).map((line) => String(line?.id)),
  };
}

function withoutChat({ chatUrl: _, ...line }: HelpLine): HelpLine {
  return line;
}
