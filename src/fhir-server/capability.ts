import { isRecoveryError } from '../errors.js';
import type { FhirConnection } from './connection.js';
import { FhirError } from './fhir-error.js';
import { orAborted } from './waiting.js';

interface Capability {
  readonly type?: string;
  readonly versioning?: string;
  readonly conditionalCreate?: boolean;
}

/** What a server says that it can do; asked once, and only before the first write. */
export class Capabilities {
  readonly #connection: FhirConnection;
  #asked: Promise<Map<string | undefined, Capability>> | undefined;

  constructor(connection: FhirConnection) {
    this.#connection = connection;
  }

  /**
   * @param how whether a resource of that type is to be created once, or overwritten
   * @throws FhirError `HostMisuse` where the server says that this cannot be done without harm to what others wrote
   */
  async assert(how: 'create' | 'overwrite', type: string, signal?: AbortSignal): Promise<void> {
    const { versioning, conditionalCreate } = (await this.#ask(signal)).get(type) ?? {};
    if (how === 'overwrite' && versioning === 'no-version') throw noVersions();
    if (how === 'create' && conditionalCreate === false)
      throw new FhirError('HostMisuse', {
        detail: 'this FHIR server has no conditional create: what is sent again would be there twice',
      });
  }

  async #ask(signal?: AbortSignal): Promise<Map<string | undefined, Capability>> {
    const asked = (this.#asked ??= this.#read());
    // Others wait for the same answer, so it is not broken off; asked again where none came.
    asked.catch(() => (this.#asked = undefined));
    return orAborted(asked, signal);
  }

  async #read(): Promise<Map<string | undefined, Capability>> {
    const answer = await this.#connection.send({ method: 'GET', path: 'metadata' }).catch((error: unknown) => {
      // A gateway that keeps it back says nothing about the server.
      if (isRecoveryError(error, 'HostMisuse') || isRecoveryError(error, 'StorageUnavailable')) return undefined;
      throw error;
    });
    const rest = (answer?.resource?.rest ?? []) as readonly { resource?: readonly Capability[] }[];
    return new Map(rest.flatMap((one) => one.resource ?? []).map((one) => [one.type, one]));
  }
}

/** Why nothing can be overwritten on a server that does not tell versions apart. */
export const noVersions = () =>
  new FhirError('HostMisuse', {
    detail:
      'this FHIR server keeps no versions, so nobody can tell whether something would be overwritten unseen: nothing was written',
  });
