import { number, text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { CellStyle } from "../../blueprint/style";
import type { ReportEvent } from "../../plan/achievement-report";
import type { PrintedDate } from "../../plan/printed-date";
import type { PlacedItem } from "../../plan/report-items";
import type { BookNames } from "../book";
import { KEY } from "../columns";
import { TITLE_ROWS } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { sheetMaterial } from "../sheet-material";
import { sourcePlace } from "../source-place";
import { tableLayout } from "../table-layout";
import type { TableColumn } from "../table-layout";
import { tableSheet } from "../table-sheet";
import { STYLES } from "../theme";
import { itemTitle, sectionTitle } from "./figure-text";
import { placedEntries } from "./placed-entries";

type EventRow = { readonly event: ReportEvent; readonly place: PlacedItem };

const centred: CellStyle = { ...STYLES.text, horizontal: "center" };

/** How exactly a date is printed. */
export const PRECISION_WORDS: Readonly<Record<PrintedDate["precision"], string>> = {
  month: "年月",
  year: "年",
  "fiscal-year": "年度",
  season: "シーズン",
  relative: "年は不明",
};

const yearOf = (date: PrintedDate): number | null => (date.precision === "relative" ? null : date.year);
const monthOf = (date: PrintedDate): number | null => (date.precision === "month" ? date.month : null);

const COLUMNS: readonly TableColumn<EventRow>[] = [
  { header: KEY, cell: ({ event }) => text(event.id), style: STYLES.text, width: 3, hidden: true },
  { header: "節", cell: ({ place }) => text(sectionTitle(place)), style: STYLES.text, max: 32 },
  { header: "項目", cell: ({ place }) => text(itemTitle(place)), style: STYLES.text, max: 42 },
  { header: "出来事", cell: ({ event }) => text(event.label), style: STYLES.text, max: 44 },
  {
    header: "日付（原文）",
    cell: ({ event }) => ({ ...text(event.date.text), numberFormat: "@" }),
    style: centred,
    min: 14,
    max: 18,
  },
  { header: "西暦", cell: ({ event }) => number(yearOf(event.date), "0"), style: centred, min: 8 },
  { header: "月", cell: ({ event }) => number(monthOf(event.date), "0"), style: centred },
  {
    header: "日付の細かさ",
    cell: ({ event }) => text(PRECISION_WORDS[event.date.precision]),
    style: centred,
    max: 16,
  },
  {
    header: "以後も続く",
    cell: ({ event }) => text(event.date.ongoing ? "○ 続く" : null),
    style: centred,
    min: 11,
  },
  {
    header: "文書・行",
    cell: ({ event }) => text(sourcePlace(event.source)),
    style: { ...STYLES.text, fontColour: STYLES.note.fontColour },
    max: 18,
  },
];

/** 出来事一覧: the dated events of a report, each date as exact as it is printed and no more. A4 landscape. */
export const eventsSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const report = sheetMaterial(book.plan, "report");
  return tableSheet(book, options, {
    id: "events",
    name: "出来事一覧",
    guidance: `日付のある出来事は${report.events.length}件です。西暦と月は並べ替え用で、資料に書かれたところまでしか入れていません（シーズンは始まる年）。`,
    paper: "A4",
    table: tableLayout({
      name: book.table("events"),
      top: TITLE_ROWS,
      columns: COLUMNS,
      rows: placedEntries(report, report.events).map(([event, place]) => ({ event, place })),
      fontSize: 10,
    }),
    frozenColumns: 3,
  });
};
