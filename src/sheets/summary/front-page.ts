import { formula, text } from "../../blueprint/cell";
import type { Plan } from "../../plan/plan";
import type { BookNames } from "../book";
import { eraYearFormula } from "../era-formula";
import { formulaText } from "../formula-text";
import { gapRow, span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { attentionRows } from "./attention";
import { backNoteRow } from "./footnote";
import { goalTableRows } from "./goal-table";
import { opinionRows } from "./opinions";
import { changeSentence, directionSentence, openSentence, standingSentence, yearOfPlan } from "./sentences";
import { GAP, LAST_COLUMN, LOOKS, SENTENCES_TO, heading } from "./summary-grid";
import type { SummaryOptions } from "./summary-options";
import type { Places } from "./summary-places";
import { official } from "./variant";

/** 資料番号 stands in a frame in the top right corner. */
const DOCUMENT_NO_FROM = LAST_COLUMN - 2;
/** 市, 町, 村 … as the last letter of the municipality's name; 自治体 where it has none of them. */
export const townWord = ({ municipality: { name } }: Plan): string =>
  /[都道府県市区町村]$/.test(name) ? name.slice(-1) : "自治体";

const titleFormula = ({ plan, name }: BookNames, { draft, variant }: SummaryOptions): string => {
  const subject = formulaText(`${plan.municipality.name} ${plan.shortTitle}\u3000`);
  const year = eraYearFormula(name("judged-year"));
  const end = draft ? "（案）" : "";
  switch (variant) {
    case "council":
      return `=${formulaText(`${plan.municipality.name} ${plan.shortTitle} 進捗状況報告（`)}&${year}&"実績）${end}"`;
    case "panel":
      return `=${formulaText(`${plan.municipality.name} ${plan.shortTitle} 評価資料（`)}&${year}&"実績）${end}"`;
    case "public":
      return `=${subject}&${year}&"の進み具合${end}"`;
  }
};

/** 会議名, date, 課名 and 資料番号. */
export const cornerRow = ({
  variant,
  meeting,
  meetingDate,
  department,
  documentNo,
  asOf,
}: SummaryOptions): PageRow => {
  const parts =
    variant === "public"
      ? [asOf ?? meetingDate ?? "（時点）", department ?? "（課名）"]
      : [meeting ?? "（会議名）", meetingDate ?? "（日付）", department ?? "（課名）"];
  const no = official(documentNo ?? "資料\u3000\u3000", "公表資料")[variant];
  return {
    spans: [
      span(0, DOCUMENT_NO_FROM - 1, text(parts.join("\u3000")), LOOKS.corner),
      span(DOCUMENT_NO_FROM, LAST_COLUMN, text(no), LOOKS.documentNo),
    ],
  };
};

const sentenceRow = (source: string, lines: number): PageRow => ({
  spans: [span(0, SENTENCES_TO, formula(source), LOOKS.sentence, lines)],
});

/**
 * The front page: what a reader needs who turns no page.
 * @param commentLines lines each text from 評価コメント gets.
 */
export const frontRows = (
  book: BookNames,
  options: SummaryOptions,
  places: Places,
  commentLines: number,
): readonly PageRow[] => {
  const { variant } = options;
  const shown = { variant, commentLines };
  const { counts, attention, opinions, lines } = places;
  const about = official("全体の状況", "進み具合のまとめ")[variant];
  return [
    cornerRow(options),
    { spans: [span(0, LAST_COLUMN, formula(titleFormula(book, options)), LOOKS.title)], height: 26 },
    { id: "bars-from", spans: [heading(formula(`="${about}"&${yearOfPlan(book)}`), SENTENCES_TO)] },
    sentenceRow(standingSentence(book, counts, lines, variant), 3),
    sentenceRow(directionSentence(book, counts, variant), 2),
    sentenceRow(openSentence(book, counts, lines, variant), 3),
    sentenceRow(changeSentence(lines, variant), 2),
    { id: "addition", spans: [span(0, SENTENCES_TO, text(null), LOOKS.addition, 1)] },
    { id: "bars-to", ...gapRow(GAP) },
    ...goalTableRows(book, counts),
    gapRow(GAP),
    ...attentionRows(book, attention, lines, shown),
    gapRow(GAP),
    ...opinionRows(book, opinions, townWord(book.plan), shown),
    backNoteRow(variant),
  ];
};
