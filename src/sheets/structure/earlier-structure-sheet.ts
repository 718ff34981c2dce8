import { text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { CellStyle } from "../../blueprint/style";
import type { Goal, Measure, SubMeasure } from "../../plan/plan";
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
import { rowHeight } from "../width";

type EarlierRow = { readonly goal: Goal; readonly measure: Measure; readonly subMeasure: SubMeasure | null };

const centred: CellStyle = { ...STYLES.text, horizontal: "center" };
const numbered = (no: string | null, name: string): string => (no === null ? name : `${no} ${name}`);

const COLUMNS: readonly TableColumn<EarlierRow>[] = [
  {
    header: KEY,
    cell: ({ measure, subMeasure }) => text(subMeasure?.id ?? measure.id),
    style: STYLES.text,
    width: 3,
    hidden: true,
  },
  { header: "目標", cell: ({ goal }) => text(goal.label), style: centred },
  { header: "目標の題名", cell: ({ goal }) => text(goal.titles[0].text), style: STYLES.text, max: 64 },
  {
    header: "施策",
    cell: ({ measure }) => text(numbered(measure.no, measure.name)),
    style: STYLES.text,
    max: 56,
  },
  {
    header: "個別施策",
    cell: ({ subMeasure }) => text(subMeasure && numbered(subMeasure.no, subMeasure.name)),
    style: STYLES.text,
    max: 56,
  },
  {
    header: "文書・行",
    cell: ({ measure, subMeasure }) => text(sourcePlace((subMeasure ?? measure).source)),
    style: STYLES.text,
    max: 24,
  },
];

/** 体系図 of the term before: its measures and sub-measures under the goals, as the comparison prints them. A3 landscape. */
export const earlierStructureSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const { goals } = book.plan;
  const { earlierTerm, currentTerm, earlierMeasures } = sheetMaterial(book.plan, "termComparison");
  const rows = goals.flatMap((goal) =>
    earlierMeasures
      .filter(({ goalId }) => goalId === goal.id)
      .flatMap((measure): readonly EarlierRow[] =>
        measure.subMeasures.length === 0
          ? [{ goal, measure, subMeasure: null }]
          : measure.subMeasures.map((subMeasure) => ({ goal, measure, subMeasure })),
      ),
  );
  const subMeasures = earlierMeasures.flatMap((measure) => measure.subMeasures).length;
  return tableSheet(book, options, {
    id: "earlier-structure",
    name: `体系図（${earlierTerm}）`,
    guidance: `${earlierTerm}は施策${earlierMeasures.length}、個別施策${subMeasures}です。指標は${currentTerm}のものだけで、この計画のデータに${earlierTerm}の指標はありません。`,
    paper: "A3",
    table: tableLayout({
      name: book.table("earlier-structure"),
      top: TITLE_ROWS,
      columns: COLUMNS,
      rows,
    }),
    frozenColumns: 2,
    leastHeight: rowHeight(1.5),
  });
};
