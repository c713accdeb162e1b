import type { FhirEntry, FhirResource } from '../fhir/resources.js';
import type { FhirConnection } from './connection.js';
import { FhirError } from './fhir-error.js';

/** What became of an entry. Some servers tell only a part. */
export interface Written {
  /** 201 for what was created; 200 for what was there already, or was updated. */
  readonly status: number;
  readonly resource: FhirResource | undefined;
  /** Such as `Goal/123`. */
  readonly reference: string | undefined;
  readonly versionId: string | undefined;
}

const place = /(?:^|\/)([A-Z]\w+\/[\w.-]{1,64})(?:\/_history\/([\w.-]{1,64}))?$/;

function written(status: number, resource?: FhirResource, location?: string | null, etag?: string | null): Written {
  const [, reference, version] = place.exec(location ?? '') ?? [];
  const kept = resource?.id && resource.resourceType !== 'OperationOutcome' ? resource : undefined;
  return {
    status,
    resource: kept,
    reference: kept ? `${kept.resourceType}/${kept.id}` : reference,
    versionId: kept?.meta?.versionId ?? version ?? /^(?:W\/)?"(.*)"$/.exec(etag ?? '')?.[1],
  };
}

/** Writes all entries or none. One alone goes without a bundle, which every server can do. */
export async function write(connection: FhirConnection, entries: readonly FhirEntry[], signal?: AbortSignal): Promise<Written[]> {
  if (entries.length === 1) {
    const [{ resource: body, request }] = entries as [FhirEntry];
    const { url: path, ...conditions } = request!;
    const { status, resource, location, etag } = await connection.send({ ...conditions, path, signal, ...(body && { body }) });
    return [written(status, resource, location, etag)];
  }
  const body = { resourceType: 'Bundle', type: 'transaction', entry: entries } as const;
  const answer = await connection.send({ method: 'POST', path: '', body, signal });
  const replies = (answer.resource?.entry ?? []) as readonly FhirEntry[];
  if (replies.length !== entries.length)
    throw new FhirError('StorageLost', {
      status: answer.status,
      detail: 'the FHIR server did not say what became of each entry',
    });
  return replies.map(({ response, resource }) =>
    written(parseInt(response?.status ?? ''), resource, response?.location, response?.etag),
  );
}

export const etagOf = (versionId: string) => `W/"${versionId}"`;

/** A resource that was written, and what stood there before. */
export interface Undone {
  readonly written: Written;
  readonly before: FhirResource | undefined;
}

/**
 * Takes back what a transaction wrote, where it could not be told beforehand that a part of it must not be written. Where others have
 * changed a part of it since then, nothing is taken back.
 */
export async function undo(connection: FhirConnection, done: readonly Undone[]): Promise<Written[]> {
  const entries = done.map(({ written: { reference = '', versionId = '' }, before }): FhirEntry => {
    const request = { url: reference, ifMatch: etagOf(versionId) };
    if (!before) return { request: { method: 'DELETE', ...request } };
    return { resource: { ...before, id: reference.split('/')[1]! }, request: { method: 'PUT', ...request } };
  });
  return entries.length ? write(connection, entries) : [];
}
