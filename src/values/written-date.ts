const isMonthAndDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;

const FULL_DATE = /^(?:\d{2}|\d{4})([/.-])\d{1,2}\1\d{1,2}$/;
const JAPANESE_DATE = /^(?:.{0,4}\d{1,4}年(?:度)? ?)?\d{1,2}月(?: ?\d{1,2}日)?$/;
const SHORT_DATE = /^(\d{1,2})([/-])(\d{1,2})$/;

/**
 * Whether a folded text is a date, or what Excel would take for one: `2024/5/1`, `5月1日`, `3/1`, `5-1`. Of two
 * numbers joined by a hyphen, rising ones (5-10) are left to be a range.
 */
export const looksLikeDate = (text: string): boolean => {
  if (FULL_DATE.test(text) || JAPANESE_DATE.test(text)) return true;
  const short = SHORT_DATE.exec(text);
  if (!short) return false;
  const month = Number(short[1]);
  const day = Number(short[3]);
  return isMonthAndDay(month, day) && !(short[2] === "-" && day > month);
};

const DAY_IN_MS = 86_400_000;
/** Excel's day 60 is the 29 February 1900 that never was; from day 61 on, day 0 is 30 December 1899. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** `2026/5/1` for Excel's serial day number 46143 (1900 date system); null for times and days it cannot show. */
export const dateOfSerial = (serial: number): string | null => {
  if (serial < 61 || serial >= 2_958_466) return null;
  const day = new Date(DAY_ZERO + Math.floor(serial) * DAY_IN_MS);
  return `${day.getUTCFullYear()}/${day.getUTCMonth() + 1}/${day.getUTCDate()}`;
};
