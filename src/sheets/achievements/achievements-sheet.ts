import { text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { CellStyle } from "../../blueprint/style";
import type { AchievementReport, ReportFigure } from "../../plan/achievement-report";
import type { PlacedItem } from "../../plan/report-items";
import type { BookNames } from "../book";
import { TITLE_ROWS } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { sheetMaterial } from "../sheet-material";
import { sourcePlace } from "../source-place";
import { tableLayout } from "../table-layout";
import type { TableColumn } from "../table-layout";
import { tableSheet } from "../table-sheet";
import { STYLES } from "../theme";
import { ACHIEVEMENTS } from "./achievement-headings";
import { figureNumber, figureRemark, itemTitle, sectionTitle } from "./figure-text";
import { placedEntries } from "./placed-entries";

const FONT_SIZE = 10;
const centred: CellStyle = { ...STYLES.text, horizontal: "center" };

type FigureRow = { readonly figure: ReportFigure; readonly place: PlacedItem };

/** The place of the figure that states the same fact first. */
const duplicateText = ({ achievements }: AchievementReport, { duplicateOf }: ReportFigure): string | null => {
  const first = achievements.find(({ id }) => id === duplicateOf);
  return first ? `${sourcePlace(first.source)}と同じ` : null;
};

const columnsFor = (report: AchievementReport): readonly TableColumn<FigureRow>[] => [
  {
    header: ACHIEVEMENTS.key,
    cell: ({ figure }) => text(figure.id),
    style: STYLES.text,
    width: 3,
    hidden: true,
  },
  {
    header: ACHIEVEMENTS.section,
    cell: ({ place }) => text(sectionTitle(place)),
    style: STYLES.text,
    max: 19,
  },
  { header: ACHIEVEMENTS.item, cell: ({ place }) => text(itemTitle(place)), style: STYLES.text, max: 25 },
  { header: ACHIEVEMENTS.label, cell: ({ figure }) => text(figure.label), style: STYLES.text, max: 25 },
  {
    header: ACHIEVEMENTS.value,
    cell: ({ figure }) => figureNumber(figure),
    style: { ...STYLES.text, wrap: false, horizontal: "right", indent: 1 },
    min: 15,
  },
  { header: ACHIEVEMENTS.unit, cell: ({ figure }) => text(figure.unit), style: centred },
  { header: ACHIEVEMENTS.qualifier, cell: ({ figure }) => text(figure.qualifier), style: centred, min: 8 },
  {
    header: ACHIEVEMENTS.period,
    cell: ({ figure }) => ({ ...text(figure.period?.text ?? null), numberFormat: "@" }),
    style: centred,
    max: 15,
  },
  {
    header: ACHIEVEMENTS.breakdowns,
    cell: ({ figure }) => text(figure.breakdowns.map((breakdown) => breakdown.text).join("\n")),
    style: STYLES.text,
    max: 18,
  },
  {
    header: ACHIEVEMENTS.remark,
    cell: ({ figure }) => text(figureRemark(figure)),
    style: STYLES.text,
    max: 17,
  },
  {
    header: ACHIEVEMENTS.duplicate,
    cell: ({ figure }) => text(duplicateText(report, figure)),
    style: STYLES.text,
    max: 13,
  },
  {
    header: ACHIEVEMENTS.text,
    cell: ({ figure }) => ({ ...text(figure.text), numberFormat: "@" }),
    style: STYLES.text,
    max: 21,
  },
  {
    header: ACHIEVEMENTS.source,
    cell: ({ figure }) => text(sourcePlace(figure.source)),
    style: { ...STYLES.text, fontColour: STYLES.note.fontColour },
    max: 18,
  },
];

/** 実績集: what a report says was achieved, each number beside its wording. A4 landscape. */
export const achievementsSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const report = sheetMaterial(book.plan, "report");
  const repeated = report.achievements.filter(({ duplicateOf }) => duplicateOf !== null).length;
  const same = repeated === 0 ? "" : `うち${repeated}件は、同じ実績が前にもあります（重複の欄）。`;
  const table = tableLayout({
    name: book.table("achievements"),
    top: TITLE_ROWS,
    columns: columnsFor(report),
    rows: placedEntries(report, report.achievements).map(([figure, place]) => ({ figure, place })),
    fontSize: FONT_SIZE,
  });
  return tableSheet(book, options, {
    id: "achievements",
    name: `実績集（${report.span.text}）`,
    guidance: `「${report.span.text}」（${sourcePlace(report.span.source)}）の報告です。数値のある実績は${report.achievements.length}件です。${same}目標と、計画や組織の構成を数えた数は含みません。`,
    paper: "A4",
    table,
    frozenColumns: table.columnOf(ACHIEVEMENTS.item) + 1,
  });
};
