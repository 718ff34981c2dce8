import { text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { CellStyle } from "../../blueprint/style";
import type { Goal, LevelNames, Measure, Source, SubMeasure } from "../../plan/plan";
import type { BookNames } from "../book";
import { KEY } from "../columns";
import { TITLE_ROWS } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { sheetMaterial } from "../sheet-material";
import { numbered } from "../numbered-name";
import { sourcePlace, sourcePlaces } from "../source-place";
import { tableLayout } from "../table-layout";
import type { TableColumn } from "../table-layout";
import { tableSheet } from "../table-sheet";
import { STYLES } from "../theme";
import { rowHeight } from "../width";
import { levelNames } from "./structure-columns";

type EarlierRow = { readonly goal: Goal; readonly measure: Measure; readonly subMeasure: SubMeasure | null };

const centred: CellStyle = { ...STYLES.text, horizontal: "center" };

/** A column that only stands where some measure of the earlier term has something for it. */
const whereAny = (
  measures: readonly Measure[],
  header: string,
  shown: (measure: Measure) => string | null,
): readonly TableColumn<EarlierRow>[] =>
  measures.every((measure) => shown(measure) === null)
    ? []
    : [{ header, cell: ({ measure }) => text(shown(measure)), style: centred, max: 20 }];

/** Lines of the measure, its 分類 and the sub-measure: often one and the same. */
const placesOf = ({ measure, subMeasure }: EarlierRow): readonly Source[] => {
  const all = [measure.source, measure.group?.source, subMeasure?.source].filter(
    (source) => source !== undefined,
  );
  return [...new Map(all.map((source) => [sourcePlace(source), source])).values()];
};

const columns = (levels: LevelNames, earlier: readonly Measure[]): readonly TableColumn<EarlierRow>[] => [
  {
    header: KEY,
    cell: ({ measure, subMeasure }) => text(subMeasure?.id ?? measure.id),
    style: STYLES.text,
    width: 3,
    hidden: true,
  },
  { header: levels.goal, cell: ({ goal }) => text(goal.label), style: centred },
  {
    header: `${levels.goal}の題名`,
    cell: ({ goal }) => text(goal.titles[0].text),
    style: STYLES.text,
    max: 64,
  },
  {
    header: levels.measure,
    cell: ({ measure }) => text(numbered(measure.no, measure.name)),
    style: STYLES.text,
    max: 56,
  },
  ...whereAny(earlier, "★", ({ starred }) => (starred ? "★" : null)),
  ...whereAny(earlier, "分類", ({ group }) =>
    group === undefined ? null : group.text + (group.basis === "inferred" ? "（推定）" : ""),
  ),
  ...whereAny(earlier, "担当課", ({ department }) => department),
  {
    header: levels.subMeasure,
    cell: ({ subMeasure }) => text(subMeasure && numbered(subMeasure.no, subMeasure.name)),
    style: STYLES.text,
    max: 56,
  },
  {
    header: "文書・行",
    cell: (row) => text(sourcePlaces(placesOf(row))),
    style: STYLES.text,
    max: 24,
  },
];

/** 体系図 of the term before: its measures and sub-measures under the goals, as the comparison prints them. A3 landscape. */
export const earlierStructureSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const { goals } = book.plan;
  const levels = levelNames(book.plan);
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
    guidance: `${earlierTerm}は${levels.measure}${earlierMeasures.length}、${levels.subMeasure}${subMeasures}です。指標は${currentTerm}のものだけで、この計画のデータに${earlierTerm}の指標はありません。`,
    paper: "A3",
    table: tableLayout({
      name: book.table("earlier-structure"),
      top: TITLE_ROWS,
      columns: columns(levels, earlierMeasures),
      rows,
    }),
    frozenColumns: 2,
    leastHeight: rowHeight(1.5),
  });
};
