import { eraOf } from "../japanese-era";
import { dayOfSerial, type Day } from "../serial-date";
import type { FormatSection, FormatToken } from "./sections";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const YOUBI = ["日", "月", "火", "水", "木", "金", "土"];

type Moment = {
  readonly serial: number;
  readonly day: Day;
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly halfDays: boolean;
  readonly gannen: boolean;
};

function momentOf(serial: number, section: FormatSection): Moment | null {
  // Excel shows times to the second, rounded.
  const total = Math.round(serial * 86400);
  const day = dayOfSerial(Math.floor(total / 86400));
  if (day === null) return null;
  const inDay = total % 86400;
  return {
    serial: total / 86400,
    day,
    weekday: (Math.floor(total / 86400) + 6) % 7,
    hours: Math.floor(inDay / 3600),
    minutes: Math.floor((inDay % 3600) / 60),
    seconds: inDay % 60,
    halfDays: section.tokens.some(({ kind }) => kind === "half-day"),
    gannen: section.gannen,
  };
}

const two = (value: number, code: string): string => String(value).padStart(Math.min(code.length, 2), "0");

function monthText(month: number, code: string): string {
  const name = MONTHS[month - 1] ?? "";
  if (code.length <= 2) return two(month, code);
  return code.length === 3 ? name.slice(0, 3) : code.length === 4 ? name : name.slice(0, 1);
}

function eraText(code: string, moment: Moment): string {
  const era = eraOf(moment.day);
  if (era === null) return "";
  if (code.startsWith("g")) return code === "g" ? era.letter : code === "gg" ? era.short : era.kanji;
  const year = moment.day.year - era.firstYear + 1;
  return year === 1 && moment.gannen ? "元" : two(year, code);
}

function codeText(code: string, isMinutes: boolean, moment: Moment): string {
  const { day, weekday } = moment;
  switch (code.charAt(0)) {
    case "y":
      return code.length <= 2 ? two(day.year % 100, "yy") : String(day.year);
    case "m":
      return isMinutes ? two(moment.minutes, code) : monthText(day.month, code);
    case "d":
      if (code.length <= 2) return two(day.day, code);
      return code.length === 3 ? (WEEKDAYS[weekday] ?? "").slice(0, 3) : (WEEKDAYS[weekday] ?? "");
    case "a":
      return (YOUBI[weekday] ?? "") + (code.length > 3 ? "曜日" : "");
    case "h":
      return two(moment.halfDays ? moment.hours % 12 || 12 : moment.hours, code);
    case "s":
      return two(moment.seconds, code);
    default:
      return eraText(code, moment);
  }
}

function elapsedText(code: string, moment: Moment): string {
  const seconds = Math.round(moment.serial * 86400);
  const unit = code.startsWith("h") ? 3600 : code.startsWith("m") ? 60 : 1;
  return String(Math.floor(seconds / unit)).padStart(code.length, "0");
}

const isClock = (token: FormatToken | undefined, code: string): boolean =>
  (token?.kind === "date" || token?.kind === "elapsed") && token.code.startsWith(code);

/** `m` means minutes right after hours or right before seconds ("Number format codes"). */
function isMinutes(tokens: readonly FormatToken[], at: number): boolean {
  const coded = (token: FormatToken): boolean => token.kind === "date" || token.kind === "elapsed";
  const before = tokens.slice(0, at).filter(coded).pop();
  const after = tokens.slice(at + 1).find(coded);
  return isClock(before, "h") || isClock(after, "s");
}

/** A serial number in a section with date or time codes; `########` for what is no date, as Excel shows it. */
export function dateText(section: FormatSection, serial: number): string {
  const moment = serial < 0 ? null : momentOf(serial, section);
  if (moment === null) return "########";
  return section.tokens
    .map((token, index) => {
      switch (token.kind) {
        case "literal":
          return token.text;
        case "date":
          return codeText(token.code, isMinutes(section.tokens, index), moment);
        case "elapsed":
          return elapsedText(token.code, moment);
        case "half-day":
          return token.code.length > 3 ? (moment.hours < 12 ? "AM" : "PM") : moment.hours < 12 ? "A" : "P";
        case "slash":
          return "/";
        case "point":
          return ".";
        case "comma":
          return ",";
        case "digit":
          return token.code === "0" ? "0" : "";
        default:
          return "";
      }
    })
    .join("");
}
