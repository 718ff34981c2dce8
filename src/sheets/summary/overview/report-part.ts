import { formula, text } from "../../../blueprint/cell";
import type { AchievementReport } from "../../../plan/achievement-report";
import { reportItems } from "../../../plan/report-items";
import { ACHIEVEMENTS } from "../../achievements/achievement-headings";
import { itemTitle, sectionTitle } from "../../achievements/figure-text";
import { placedEntries } from "../../achievements/placed-entries";
import type { BookNames } from "../../book";
import { byKey, column } from "../../by-key";
import { formulaText } from "../../formula-text";
import { span } from "../../ruled-page";
import type { PageRow } from "../../ruled-page";
import { LAST_COLUMN, LOOKS, TITLE_TO } from "../summary-grid";
import { totalCell } from "./count-table";
import type { CountTable } from "./count-table";
import type { OverviewPart } from "./part";

const FIGURES = "数値のある実績";
const REPEATED = "うち重複";
const EVENTS = "日付のある出来事";

/** A section's title without its number, which several sections share, in lines an axis has room for. */
const axisText = (section: string): string =>
  (section.replace(/^\S+ /, "").match(/.{1,3}/gu) ?? []).join("\n");

/** 節別の実績: how many achievements with a number, and dated events, each section of the report has. */
export const reportPart = (book: BookNames, report: AchievementReport): OverviewPart => {
  const sections = [...new Set(reportItems(report).map(sectionTitle))];
  const figures = (section: string): string =>
    `${column(book, "achievements", ACHIEVEMENTS.section)},${formulaText(section)}`;
  const table: CountTable = {
    id: "sections",
    heading: "節ごとの実績の件数",
    labelHead: "節",
    heads: [FIGURES, REPEATED, EVENTS],
    lines: sections.map((section) => ({
      label: section,
      short: axisText(section),
      counts: [
        `COUNTIF(${figures(section)})`,
        `COUNTIFS(${figures(section)},${column(book, "achievements", ACHIEVEMENTS.duplicate)},"?*")`,
        `COUNTIF(${column(book, "events", "節")},${formulaText(section)})`,
      ],
    })),
    chart: { title: "節ごとの実績と出来事の件数", heads: [FIGURES, EVENTS] },
  };
  return {
    sources: ["achievements", "events"],
    table,
    rows: [],
    sentences: (place) => {
      const total = (head: string): string => totalCell(table, place, head);
      return [
        `="報告書（${report.span.text.replace(/"/g, "")}）から、数値のある実績"&${total(FIGURES)}&"件"&IF(${total(REPEATED)}>0,"（うち"&${total(REPEATED)}&"件は同じ実績の重複）","")&"と、日付のある出来事"&${total(EVENTS)}&"件を一覧にしました。"`,
        `="数値の単位がそれぞれ異なるため、合計や達成率は出していません。目標として書かれた数値は含みません。"`,
      ];
    },
  };
};

const VALUE = [TITLE_TO + 5, TITLE_TO + 9] as const;
const WHEN_FROM = TITLE_TO + 10;

/** Every achievement with a number, in the words of the report. */
export const achievementRows = (book: BookNames, report: AchievementReport): readonly PageRow[] => [
  {
    id: "list-head",
    spans: [
      span(0, TITLE_TO, text("項目"), LOOKS.tableHead),
      span(TITLE_TO + 1, VALUE[0] - 1, text("内容"), LOOKS.tableHead),
      span(VALUE[0], VALUE[1], text("実績（資料のとおり）"), LOOKS.tableHead),
      span(WHEN_FROM, LAST_COLUMN, text("期間・時点"), LOOKS.tableHead),
    ],
  },
  ...placedEntries(report, report.achievements).flatMap(([figure, place], i, all): readonly PageRow[] => {
    const before = all[i - 1];
    const section = sectionTitle(place);
    const isNew = before === undefined || sectionTitle(before[1]) !== section;
    const sectionRow: PageRow = { spans: [span(0, LAST_COLUMN, text(section), LOOKS.totalLabel)] };
    const of = (header: string): string => byKey(book, "achievements", header, formulaText(figure.id));
    const again = figure.duplicateOf === null ? "" : "（重複）";
    const when = [...(figure.period?.text ?? "")].length;
    const row: PageRow = {
      spans: [
        span(0, TITLE_TO, text(itemTitle(place)), LOOKS.name),
        span(TITLE_TO + 1, VALUE[0] - 1, text(`${figure.label}${again}`), LOOKS.name),
        span(
          VALUE[0],
          VALUE[1],
          formula(`=IFERROR(${of(ACHIEVEMENTS.text)}&"","－")`),
          LOOKS.value,
          figure.text.length > 18 ? 2 : 1,
        ),
        span(
          WHEN_FROM,
          LAST_COLUMN,
          formula(`=IFERROR(IF(${of(ACHIEVEMENTS.period)}="","－",${of(ACHIEVEMENTS.period)}&""),"－")`),
          LOOKS.word,
          when > 9 ? 2 : 1,
        ),
      ],
    };
    return isNew ? [sectionRow, row] : [row];
  }),
];
