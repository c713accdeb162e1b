import type { StoredRecord } from '../record/record.js';
import type { FhirContext, FhirDraft } from './mapping.js';

/** A record that is an image, as the widgets keep them. */
export interface Picture {
  readonly type: string;
  /** Base64 of the file. */
  readonly data: string;
}

const isBase64 = /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}(==|[A-Za-z0-9+/]=))?$/;

/** An image. What it means and what it shows stand beside it, in the record that it goes along with. */
export const pictureDraft = ({ kind, body }: StoredRecord<Picture>, { word }: FhirContext): FhirDraft[] => [
  {
    resourceType: 'Media',
    title: word(kind),
    fields: {
      content: {
        contentType: /^image\/\S+$/.test(body.type) ? body.type : 'image/jpeg',
        ...(body.data && isBase64.test(body.data) && { data: body.data }),
      },
    },
  },
];
