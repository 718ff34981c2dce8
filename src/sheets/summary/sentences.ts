import type { Rating } from "../../evaluation/rating";
import type { BookNames } from "../book";
import { allRow, countCell, directionRow, sumCell, wordFormula } from "./counts";
import { LINE } from "./indicator-lines";
import { columnAt } from "./summary-data";
import type { SectionPlace } from "./summary-data";

/** Formula text joined with `&`: literal parts are quoted, references stand as they are. */
const joined = (...parts: readonly string[]): string => `=${parts.join("&")}`;
const quoted = (words: string): string => `"${words}"`;

/** `達成3、順調2`: words and numbers of some ratings. */
const listing = (book: BookNames, ratings: readonly Rating[], number: (rating: Rating) => string): string =>
  ratings.map((rating) => `${wordFormula(book, rating)}&${number(rating)}`).join(`&"、"&`);

/**
 * How the indicators with a number to reach stand. Those with only a direction are counted apart: better than the
 * baseline is not the same as a target met. In the last year those short of their target are said to be better or
 * unchanged.
 */
export const standingSentence = (book: BookNames, counts: SectionPlace): string => {
  const { plan } = book;
  const reach = (rating: Rating): string =>
    `(${countCell(counts, allRow(plan), rating)}-${countCell(counts, directionRow(plan), rating)})`;
  const all = sumCell(counts, allRow(plan));
  const direction = sumCell(counts, directionRow(plan));
  const short = `${reach("improved")}+${reach("unchanged")}`;
  return joined(
    quoted("全"),
    all,
    `IF(${direction}=0,"指標は、","指標のうち、方向だけの目標を除く"&(${all}-${direction})&"指標は、")`,
    listing(book, ["achieved", "on-track", "slightly-behind", "behind", "worse"], reach),
    `IF(${short}>0,"（ほかに目標未達で"&${listing(book, ["improved", "unchanged"], reach)}&"）","")`,
    quoted("でした。"),
  );
};

/** How the indicators with only a direction stand. */
export const directionSentence = (book: BookNames, counts: SectionPlace): string => {
  const row = directionRow(book.plan);
  const total = sumCell(counts, row);
  return (
    `=IF(${total}=0,"","方向だけの目標の"&${total}&"指標は、"&` +
    `${listing(book, ["improved", "unchanged", "worse"], (rating) => countCell(counts, row, rating))}&"でした。")`
  );
};

/** What was not judged and why, and how many values are not final. */
export const openSentence = (book: BookNames, counts: SectionPlace, lines: SectionPlace): string => {
  const number = (rating: Rating): string => countCell(counts, allRow(book.plan), rating);
  const open: readonly Rating[] = ["awaiting", "unconfirmed", "not-subject"];
  return joined(
    quoted("公表待ち等で判定していないものは"),
    `(${open.map(number).join("+")})`,
    quoted("指標（"),
    listing(book, open, number),
    quoted("）、速報値は"),
    `SUM(${columnAt(lines, LINE.provisional)})`,
    quoted("指標です。"),
  );
};

/** Change from last year of the indicators that have a value in both years. */
export const changeSentence = (lines: SectionPlace): string => {
  const changes = columnAt(lines, LINE.change);
  const number = (code: number): string => `COUNTIF(${changes},${code})`;
  return (
    `=IF(COUNT(${changes})=0,"前年度と比べられる指標はありません。",` +
    `"前年度と比べられる"&COUNT(${changes})&"指標では、改善"&${number(1)}&"、横ばい"&${number(0)}&"、悪化"&${number(-1)}&"です。")`
  );
};
