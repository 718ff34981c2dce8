import type { Entry } from "./entry";
import { readDate } from "./read-date";

const CLOCK = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?(?:\s*([AaPp])[Mm]?)?$/;
const KANJI = /^(\d{1,2})時(\d{1,2})分(?:(\d{1,2})秒)?$/;

/** Times as typed: `9:30`, `25:00` (over a day), `9:30 PM`, `9時30分`. A fraction of a day. */
function readClock(text: string): Entry | null {
  const found = CLOCK.exec(text);
  const kanji = KANJI.exec(text);
  const [, hourText, minuteText, secondText, half] = found ?? kanji ?? [];
  if (hourText === undefined || minuteText === undefined) return null;
  let hours = Number(hourText);
  const [minutes, seconds] = [Number(minuteText), Number(secondText ?? 0)];
  if (minutes > 59 || seconds > 59 || (half !== undefined && (hours < 1 || hours > 12))) return null;
  if (half !== undefined) hours = (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const value = (hours * 3600 + minutes * 60 + seconds) / 86400;
  const long = secondText !== undefined;
  if (kanji !== null) return { value, numberFormat: long ? 'h"時"mm"分"ss"秒"' : 'h"時"mm"分"' };
  if (half !== undefined) return { value, numberFormat: long ? "h:mm:ss AM/PM" : "h:mm AM/PM" };
  return { value, numberFormat: hours >= 24 ? "[h]:mm:ss" : long ? "h:mm:ss" : "h:mm" };
}

/** A time, or a date and a time after a space. */
export function readTime(text: string, today: Date): Entry | null {
  const clock = readClock(text.trim());
  if (clock !== null) return clock;
  const [dateText, timeText, more] = text.trim().split(/\s+(?=\d)/);
  if (dateText === undefined || timeText === undefined || more !== undefined) return null;
  const [date, time] = [readDate(dateText, today), readClock(timeText)];
  if (date === null || time === null || typeof date.value !== "number" || typeof time.value !== "number")
    return null;
  return { value: date.value + time.value, numberFormat: "yyyy/m/d h:mm" };
}
