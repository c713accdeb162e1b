/**
 * What the comparison asks of a store. Each does it in the way that its documentation shows first.
 * @typedef {object} StoragePeer
 * @property {() => Promise<void>} open the database of this origin, new or as it was left
 * @property {(subject: string, records: object[]) => Promise<void>} bulk many new records of one person at once
 * @property {(record: object) => Promise<void>} save a record that is there already; resolves when that is durable
 * @property {(subject: string) => Promise<object[]>} recent the twenty records of a person that changed last, newest first
 * @property {(subject: string) => Promise<object[]>} exported every record of a person
 * @property {(subject: string) => Promise<void>} erase every record of a person
 * @property {((subject: string, heard: (title: string) => void) => Promise<unknown>) | undefined} watch tells the words of each record
 *   that another tab saves; undefined for what has no such thing
 * @property {((record: object) => Promise<void>)=} saveKept the same with the reads and writes that versions, a journal and a mark of
 *   the database need: for the floor alone, to tell what these cost from what we do
 * @property {((subject: string, ids: string[]) => Promise<void>)=} eraseOneByOne for the floor that erasing is compared with
 */
export const newest = 20;
