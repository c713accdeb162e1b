import type { LitElement } from 'lit';
import type { StoredRecord } from '../record/record.js';
import { WatchedRecords, type RecordsAccess } from './watched-records.js';

/** All records of a person, whatever their kind. Read in one go: a database that is asked for some of all kinds reads all of them. */
export class RecordsOfSubject extends WatchedRecords<unknown> {
  constructor(owner: LitElement, access: RecordsAccess, wants: (kind: string) => boolean) {
    super(owner, access, { wants });
  }

  /** None while another person's are about to come. */
  override all(): readonly StoredRecord[] {
    const records = super.all();
    return this.access.place()?.subject === this.subject ? records : [];
  }
}
