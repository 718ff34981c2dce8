/** A day of the calendar. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const DAY_MS = 86400000;
/** Serial 60 is 29 February 1900, a day that never was; Excel keeps it for Lotus 1-2-3's sake. */
const PHANTOM = 60;
const LAST_SERIAL = 2958465;

const utc = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);
const EPOCH = Date.UTC(1899, 11, 31);

/** The number Excel keeps for a day (1 = 1 January 1900); null before 1900, after 9999 and for days that are none. */
export function serialOfDay(date: Day): number | null {
  if (date.year < 1900 || date.year > 9999 || !isRealDay(date)) return null;
  const days = Math.round((utc(date) - EPOCH) / DAY_MS);
  return days < PHANTOM ? days : days + 1;
}

/** The day of a serial number (time of day ignored); null outside 0 … 9999-12-31. */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_SERIAL) return null;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === PHANTOM) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (whole > PHANTOM ? whole - 1 : whole) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether month and day exist in that year. */
export function isRealDay(date: Day): boolean {
  const made = new Date(utc(date));
  return (
    made.getUTCFullYear() === date.year &&
    made.getUTCMonth() + 1 === date.month &&
    made.getUTCDate() === date.day
  );
}
