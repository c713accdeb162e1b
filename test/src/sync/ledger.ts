import type { Device, Words } from './devices.js';

type AnyDevice = Pick<Device, 'store' | 'trail' | 'bodies'>;
/** What the server holds. */
type Documents = readonly Record<string, unknown>[];

/** Words that somebody wrote and nobody replaced knowingly. */
export class Ledger {
  readonly #alive = new Map<string, number>();
  edits = 0;

  wrote(word: string, record: number, replaced: readonly string[] = []): void {
    for (const one of replaced) this.#alive.delete(one);
    this.#alive.set(word, record);
    this.edits++;
  }

  removed(words: readonly string[]): void {
    for (const word of words) this.#alive.delete(word);
  }

  get alive(): string[] {
    return [...this.#alive.keys()];
  }
}

/** Every word in the fields of some words. */
export const wordsIn = ({ title = '', lines = [] }: Words): string[] => [
  ...title.split('\n').filter(Boolean),
  ...lines.map(({ text }) => text),
];

/** Words that collided, by record, also where several wait for their turn to be asked about. */
export async function openWords(device: AnyDevice, documents: Documents): Promise<Record<string, Words[]>> {
  const found: Record<string, Words[]> = {};
  for (const { kind, id, open, versions } of (await device.trail.read()).places) {
    const history = await device.store.history<Words>({ subject: 'self', kind, id });
    found[id] = open.map((version) => {
      const here = history.find(({ revision }) => revision === versions[version]!.revision)?.record;
      // Whoever removes earlier versions removes these too; the server has them.
      const there = documents.find(({ _id }) => _id === version);
      return here?.body ?? (there as unknown as { content: { body: Words } }).content.body;
    });
  }
  return found;
}

/** What is wrong where all devices should hold the same, and each word that is alive; undefined where nothing is. */
export async function problemOf(
  devices: readonly AnyDevice[],
  alive: readonly string[],
  documents: Documents,
): Promise<string | undefined> {
  const states = [];
  for (const device of devices) {
    const open = await openWords(device, documents);
    const bodies = await device.bodies();
    states.push(
      JSON.stringify([
        bodies,
        Object.entries(open)
          .filter(([, list]) => list.length)
          .sort(),
      ]),
    );
    const seen = [...Object.values(bodies), ...Object.values(open).flat()].flatMap(wordsIn);
    const lost = alive.filter((word) => !seen.includes(word));
    if (lost.length) return `lost ${lost.join(', ')} in ${states.at(-1)}`;
  }
  return new Set(states).size > 1 ? `different: ${states.join(' and ')}` : undefined;
}
