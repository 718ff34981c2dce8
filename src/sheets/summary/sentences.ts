import { PROFILES } from "../../evaluation/profiles";
import type { Rating } from "../../evaluation/rating";
import type { BookNames } from "../book";
import {
  JUDGED_RATINGS,
  OPEN_RATINGS,
  allRow,
  countCell,
  directionRow,
  givenCell,
  sumCell,
  wordFormula,
} from "./counts";
import { lastYearFormula } from "./given-ratings";
import { LINE } from "./indicator-lines";
import { columnAt } from "./summary-data";
import type { SectionPlace } from "./summary-data";
import { official } from "./variant";
import type { SummaryVariant } from "./variant";

/** `、改善2` for each rating whose condition holds, without the first comma. */
const listing = (
  book: BookNames,
  ratings: readonly Rating[],
  number: (rating: Rating) => string,
  isSaid: (rating: Rating) => string,
): string => {
  const parts = ratings.map(
    (rating) => `IF(${isSaid(rating)},"、"&${wordFormula(book, rating)}&${number(rating)},"")`,
  );
  return `MID(${parts.join("&")},2,999)`;
};

const sum = (cells: readonly string[]): string => `(${cells.join("+")})`;

const NOT_JUDGED = official("未判定", "まだ分からない");

/**
 * How the indicators with a number to reach stand. Those with only a direction are counted apart: better than the
 * baseline is not the same as a target met. In the plan's last year the question is no longer the pace: the sentence
 * says how many targets were met. The numbers add up to the number of indicators.
 */
export const standingSentence = (
  book: BookNames,
  counts: SectionPlace,
  lines: SectionPlace,
  variant: SummaryVariant,
): string => {
  const { plan } = book;
  const reach = (rating: Rating): string =>
    `(${countCell(counts, allRow(plan), rating)}-${countCell(counts, directionRow(plan), rating)})`;
  const all = sumCell(counts, allRow(plan));
  const direction = sumCell(counts, directionRow(plan));
  const judged = sum(JUDGED_RATINGS.map(reach));
  const open = sum(OPEN_RATINGS.map(reach));
  const met = columnAt(lines, LINE.met);
  const isPace = `${book.name("profile")}="${PROFILES[0].name}"`;
  const said = (rating: Rating): string => `OR(${givenCell(counts, plan, rating)}=1,${reach(rating)}>0)`;
  const list = (ratings: readonly Rating[]): string => listing(book, ratings, reach, said);
  const notMet = JUDGED_RATINGS.filter((rating) => rating !== "achieved");

  const words = official(
    {
      indicators: `"指標"`,
      subject: `"指標のうち、方向だけの目標を除く"`,
      met: `"目標達成"`,
      missed: `"、目標未達成"`,
      end: `"でした。"`,
    },
    {
      indicators: `"の指標"`,
      subject: `"の指標のうち、目標の数値がある"`,
      met: `"目標に届いた"`,
      missed: `"、届かなかった"`,
      end: `"でした。"`,
    },
  )[variant];
  const subject = `"全"&${all}&IF(${direction}=0,"",${words.subject}&(${all}-${direction}))&${words.indicators}`;
  const missed = `COUNTIF(${met},0)`;
  const last =
    `${words.met}&COUNTIF(${met},1)&${words.missed}&${missed}` +
    `&IF(${isPace},IF(${missed}=0,"","（"&${list(notMet)}&"）"),"（判定は、"&${list(JUDGED_RATINGS)}&"）")`;
  return (
    `=IF(${judged}=0,${subject}&"は、まだ判定したものがありません。",` +
    `${subject}&"は、"&IF(${lastYearFormula(book)},${last},${list(JUDGED_RATINGS)})` +
    `&IF(${open}=0,"","、${NOT_JUDGED[variant]}"&${open})&${words.end})`
  );
};

/** How the indicators with only a direction stand. */
export const directionSentence = (book: BookNames, counts: SectionPlace, variant: SummaryVariant): string => {
  const row = directionRow(book.plan);
  const number = (rating: Rating): string => countCell(counts, row, rating);
  const total = sumCell(counts, row);
  const open = sum(OPEN_RATINGS.map(number));
  const subject = official(
    `"方向だけの目標の"&${total}&"指標は、"`,
    `"増やす・減らすという方向だけを決めた"&${total}&"の指標は、"`,
  )[variant];
  return (
    `=IF(OR(${total}=0,${total}=${open}),"",${subject}&` +
    `${listing(book, ["improved", "unchanged", "worse"], number, () => "TRUE")}` +
    `&IF(${open}=0,"","、${NOT_JUDGED[variant]}"&${open})&"でした。")`
  );
};

/** What was not judged and why, and how many values are not final. */
export const openSentence = (
  book: BookNames,
  counts: SectionPlace,
  lines: SectionPlace,
  variant: SummaryVariant,
): string => {
  const number = (rating: Rating): string => countCell(counts, allRow(book.plan), rating);
  const total = sum(OPEN_RATINGS.map(number));
  const of = (id: "unpublished" | "provisional" | "expected"): string => `SUM(${columnAt(lines, LINE[id])})`;
  const parts = OPEN_RATINGS.map((rating) => {
    const unpublished =
      rating === "awaiting"
        ? `&IF(${of("unpublished")}>0,"（うち公表待ち"&${of("unpublished")}&"）","")`
        : "";
    return `IF(${number(rating)}>0,"、"&${wordFormula(book, rating)}&${number(rating)}${unpublished},"")`;
  });
  const said = official(
    {
      none: "すべての指標を判定しました。",
      of: "判定していない",
      is: "指標は、",
      used: (word: string) => `判定に${word}値を使ったものは`,
      count: "指標です。",
    },
    {
      none: "すべての指標の結果が出ています。",
      of: "まだ分からない",
      is: "の指標は、",
      used: (word: string) => `あとで変わることのある${word}の値を使ったものは`,
      count: "あります。",
    },
  )[variant];
  const notFinal = (word: string, id: "provisional" | "expected"): string =>
    `IF(${of(id)}>0,"${said.used(word)}"&${of(id)}&"${said.count}","")`;
  return (
    `=IF(${total}=0,"${said.none}","${said.of}"&${total}&"${said.is}"&MID(${parts.join("&")},2,999)&"です。")` +
    `&${notFinal("速報", "provisional")}&${notFinal("見込", "expected")}`
  );
};

/** Change from last year of the indicators that have a value in both years. */
export const changeSentence = (lines: SectionPlace, variant: SummaryVariant): string => {
  const changes = columnAt(lines, LINE.change);
  const number = (code: number): string => `COUNTIF(${changes},${code})`;
  const said = official(
    {
      none: "前年度と比べられる指標はありません。",
      subject: "前年度と比べられる",
      words: ["改善", "横ばい", "悪化"],
    },
    {
      none: "前の年度と比べられる指標はありません。",
      subject: "前の年度と比べられる",
      words: ["良くなった", "変わらない", "悪くなった"],
    },
  )[variant];
  const [better, same, worse] = said.words;
  return (
    `=IF(COUNT(${changes})=0,"${said.none}",` +
    `"${said.subject}"&COUNT(${changes})&"指標では、${better}"&${number(1)}&"、${same}"&${number(0)}&"、${worse}"&${number(-1)}&"です。")`
  );
};

/** Where the judged year stands in the plan's period: `計画4年間の3年目`, `最終年度`; formula text without `=`. */
export const yearOfPlan = ({ name }: BookNames): string => {
  const [start, end, judged] = [name("start-year"), name("end-year"), name("judged-year")];
  const years = `(${end}-${start}+1)`;
  const nth = `(${judged}-${start}+1)`;
  return (
    `IFERROR(IF(OR(${start}="",${end}="",${nth}<1,${nth}>${years}),"",` +
    `"（計画"&${years}&"年間の"&IF(${nth}=${years},"最終年度",${nth}&"年目"&IF(OR(${nth}*2=${years},${nth}*2=${years}+1),"・中間年",""))&"）"),"")`
  );
};
