import { blank, number, text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { CellStyle } from "../../blueprint/style";
import type { AchievementReport, ContentsLine, ReportItem } from "../../plan/achievement-report";
import { reportItems } from "../../plan/report-items";
import type { Source } from "../../plan/source";
import type { PlacedItem } from "../../plan/report-items";
import type { BookNames } from "../book";
import { KEY } from "../columns";
import { TITLE_ROWS } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { sheetMaterial } from "../sheet-material";
import { sourcePlace, sourcePlaces } from "../source-place";
import { tableLayout } from "../table-layout";
import type { TableColumn } from "../table-layout";
import { tableSheet } from "../table-sheet";
import { STYLES } from "../theme";

/** An item with its part's line in the table of contents, or a part announced there that the report lacks. */
type ReportRow =
  | ({ readonly kind: "item"; readonly contentsLine: ContentsLine | undefined } & PlacedItem)
  | { readonly kind: "missing"; readonly contentsLine: ContentsLine };

const ownSource = (row: ReportRow): Source =>
  row.kind === "item" ? row.item.source : row.contentsLine.source;

const FONT_SIZE = 10;
const centred: CellStyle = { ...STYLES.text, horizontal: "center" };

const titled = ({ no, title }: { readonly no: string; readonly title: string }): string => `${no} ${title}`;

/** Names as printed, one to a line; those under one heading follow it. */
const namesOf = ({ names }: ReportItem): string =>
  names
    .map(({ heading, text: name }, i) =>
      heading !== null && heading !== (names[i - 1]?.heading ?? null) ? `〔${heading}〕\n${name}` : name,
    )
    .join("\n");

/** Line numbers of a level: a narrow column each, as on 体系図 of a strategy; of the item's own document, or with its name. */
const lineColumn = (
  header: string,
  sourceOf: (row: ReportRow) => Source | undefined,
): TableColumn<ReportRow> => ({
  header,
  cell: (row) => {
    const source = sourceOf(row);
    if (source === undefined) return blank;
    return source.document === ownSource(row).document ? number(source.line, "0") : text(sourcePlace(source));
  },
  style: { ...centred, fontColour: STYLES.note.fontColour },
  width: 8,
});

const COLUMNS: readonly TableColumn<ReportRow>[] = [
  {
    header: KEY,
    cell: (row) => text(row.kind === "item" ? row.item.id : `contents-${row.contentsLine.no}`),
    style: STYLES.text,
    width: 3,
    hidden: true,
  },
  {
    header: "部",
    cell: (row) => text(titled(row.kind === "item" ? row.part : row.contentsLine)),
    style: STYLES.text,
    max: 22,
  },
  {
    header: "節",
    cell: (row) => text(row.kind === "item" && row.section ? titled(row.section) : null),
    style: STYLES.text,
    max: 28,
  },
  {
    header: "群",
    cell: (row) => text(row.kind === "item" ? row.group.title : null),
    style: STYLES.text,
    max: 28,
  },
  {
    header: "番号",
    cell: (row) => ({ ...text(row.kind === "item" ? row.item.no : null), numberFormat: "@" }),
    style: centred,
  },
  {
    header: "項目",
    cell: (row) => text(row.kind === "item" ? row.item.title : "（目次にありますが、本文がありません）"),
    style: STYLES.text,
    max: 44,
  },
  {
    header: "挙げられている名称（事業・計画・施設など）",
    cell: (row) => text(row.kind === "item" ? namesOf(row.item) : null),
    style: STYLES.text,
    max: 60,
  },
  lineColumn("目次の行", ({ contentsLine }) => contentsLine?.source),
  lineColumn("部の行", (row) => (row.kind === "item" ? row.part.source : undefined)),
  lineColumn("節の行", (row) => (row.kind === "item" ? row.section?.source : undefined)),
  lineColumn("群の行", (row) => (row.kind === "item" ? row.group.source : undefined)),
  {
    header: "文書・行",
    cell: (row) =>
      text(
        row.kind === "item"
          ? sourcePlaces(uniqueLines([row.item, ...row.item.names].map(({ source }) => source)))
          : sourcePlace(row.contentsLine.source),
      ),
    style: { ...STYLES.text, fontColour: STYLES.note.fontColour },
    max: 30,
  },
];

const uniqueLines = <S extends { readonly line: number }>(sources: readonly S[]): readonly S[] =>
  sources.filter((source, i) => sources.findIndex(({ line }) => line === source.line) === i);

/** How much there is of each level, and where contents and report differ. */
const sentence = (report: AchievementReport, items: readonly PlacedItem[]): string => {
  const sections = report.parts.flatMap((part) => part.sections);
  const groups = new Set(items.map(({ group }) => group.id));
  const differences = report.contents.flatMap((line) => {
    const part = report.parts.find(({ id }) => id === line.partId);
    if (!part) return [`目次の「${titled(line)}」（${sourcePlace(line.source)}）は本文にありません。`];
    return titled(part) === titled(line)
      ? []
      : [`目次の「${titled(line)}」（${sourcePlace(line.source)}）は、本文では「${titled(part)}」です。`];
  });
  return `${report.parts.length}部・${sections.length}節・${groups.size}群・${items.length}項目です。番号は部・節ごとに付いています。${differences.join("")}`;
};

/**
 * 体系図 of a report: parts, sections, groups and items with their numbers, and the names each item lists. A3 landscape.
 * Where the plan has goals, whose own 体系図 stands beside it, it says that it is the report's.
 */
export const reportStructureSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const report = sheetMaterial(book.plan, "report");
  const items = reportItems(report);
  const missing = report.contents.filter(({ partId }) => partId === null);
  const id = book.plan.goals.length === 0 ? "structure" : "report-structure";
  return tableSheet(book, options, {
    id,
    name: id === "structure" ? "体系図" : "体系図（実績報告）",
    guidance: sentence(report, items),
    paper: "A3",
    table: tableLayout({
      name: book.table(id),
      top: TITLE_ROWS,
      columns: COLUMNS,
      rows: [
        ...items.map((item): ReportRow => ({
          kind: "item",
          contentsLine: report.contents.find(({ partId }) => partId === item.part.id),
          ...item,
        })),
        ...missing.map((contentsLine): ReportRow => ({ kind: "missing", contentsLine })),
      ],
      fontSize: FONT_SIZE,
    }),
    frozenColumns: 3,
  });
};
