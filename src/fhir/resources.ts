/**
 * As much of the shapes of FHIR R4 (https://hl7.org/fhir/R4) as is written and read here. Names are those of the standard. They fit
 * `@types/fhir`: a host that uses those can pass ours on.
 */

export interface FhirCoding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

export interface FhirConcept {
  readonly coding?: readonly FhirCoding[];
  readonly text: string;
}

export interface FhirIdentifier {
  readonly system: string;
  readonly value: string;
}

/** To a resource by its address, or by what identifies it where no address is known. */
export interface FhirReference {
  readonly reference?: string;
  readonly type?: string;
  readonly identifier?: FhirIdentifier;
  readonly display?: string;
}

export interface FhirAttachment {
  readonly contentType: string;
  readonly data?: string;
  readonly language?: string;
  readonly title?: string;
  readonly creation?: string;
}

export interface FhirResource {
  readonly resourceType: string;
  readonly id?: string;
  readonly meta?: { readonly versionId?: string; readonly lastUpdated?: string; readonly profile?: readonly string[] };
  readonly [field: string]: unknown;
}

export interface FhirRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly ifNoneExist?: string;
  readonly ifMatch?: string;
}

export interface FhirEntry {
  readonly fullUrl?: string;
  readonly resource?: FhirResource;
  readonly request?: FhirRequest;
  readonly response?: { readonly status: string; readonly location?: string; readonly etag?: string };
}

export interface FhirBundle {
  readonly resourceType: 'Bundle';
  readonly id?: string;
  readonly identifier?: FhirIdentifier;
  readonly type: string;
  readonly timestamp?: string;
  readonly link?: readonly { readonly relation: string; readonly url: string }[];
  readonly entry?: readonly FhirEntry[];
}
