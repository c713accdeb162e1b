import type { LitElement } from 'lit';
import { WatchedRecords, type RecordsAccess } from './watched-records.js';

/** All records of one kind: the newest at once, the rest when the page is idle. */
export class RecordsOfKind<Body> extends WatchedRecords<Body> {
  constructor(owner: LitElement, kind: string, access: RecordsAccess) {
    super(owner, access, { kind, first: 60 });
  }
}
