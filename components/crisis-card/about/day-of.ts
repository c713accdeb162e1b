// A file of its own: the list of copies needs this much of days, and no more.
/** The day on which an instant falls where the person is. */
export function dayOf(instant: Date): string {
  const digits = (number: number, length = 2): string => String(number).padStart(length, '0');
  return `${digits(instant.getFullYear(), 4)}-${digits(instant.getMonth() + 1)}-${digits(instant.getDate())}`;
}
