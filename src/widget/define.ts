import type { RecordKind } from '../record/kind.js';
import { registerKind } from '../record/kind.js';
import { noteDefinition } from '../host/diagnose.js';
import { version } from '../version.js';
import { warnOnce } from './warn-once.js';

interface Definable extends CustomElementConstructor {
  readonly version?: string;
  readonly kind?: RecordKind;
}

/**
 * Registers a tag and never throws: where it is taken, the first copy stays, and a second copy of another version is
 * reported once (two bundles on one page must not break each other).
 * @param tag literal tag name; never derived from a class name, which minifiers change
 */
export function define(tag: string, constructor: Definable, registry: CustomElementRegistry = customElements): void {
  const holder = registry.get(tag) as Definable | undefined;
  if (!holder) {
    registry.define(tag, constructor);
    if (constructor.kind) registerKind(constructor.kind);
  } else if (holder.version !== version) {
    warnOnce(`<${tag}> is already defined by version ${holder.version ?? 'unknown'}; version ${version} leaves it as it is.`);
  }
  noteDefinition({ tag, result: holder ? 'taken' : 'defined', holder: holder ? holder.version : version });
}
