import { text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { BookNames } from "../book";
import { NARROW_MARGINS, pageLayout } from "../page";
import { emptySheet, sheetTitle } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { STYLES } from "../theme";
import { yearColumns } from "../year-columns";
import { panelBlock, panelMerges, panelStyles } from "./panel-block";
import { panelChart } from "./panel-chart";
import { panelsOf } from "./panel-data";
import type { Panel } from "./panel-data";
import { NOTE_HEIGHT, bandRows, bandsOf, endOf, gridOf, placeOf } from "./panel-places";
import { panelRules } from "./panel-rules";
import { SLOT_COLUMNS, asSlots } from "./slots";

export type ChartsOptions = SheetOptions & {
  /** Indicators that have something to draw now; absent: all get their chart. */
  readonly drawn?: ReadonlySet<string>;
  /** For a form: the panels are slots for whichever indicators come into use. */
  readonly inSlots?: boolean;
};

const GUIDANCE =
  "指標ごとに、当初値・実績値と目安（当初値から目標値への直線）の推移です。単位は題名にあります。";
const SLOT_GUIDANCE = "指標台帳に入れた指標が先頭から並びます。空いているページは印刷から外してください。";

/** What the charts leave out and why, below the last of them. */
const noteOf = (panels: readonly Panel[], inSlots: boolean): string => {
  const laterYears = "判定年度より後の値は描きません。";
  if (inSlots) return `目安は当初値から目標値への直線です。${laterYears}`;
  // A direction has no way to draw, so its panel shows actual values alone.
  const without = panels.filter(({ lines }) => lines.every(({ kind }) => kind === "actual")).length;
  return (
    (without > 0 ? `目標が方向（↗・↘）だけの${without}指標には目安の線がありません。` : "") +
    `再掲の指標は1回だけ載せています。${laterYears}`
  );
};

/** グラフ: one small chart an indicator, two by four on an A4 page, each with its numbers below. */
export const chartsSheet = (
  book: BookNames,
  { asOf, drawn, inSlots = false }: ChartsOptions,
): SheetBlueprint => {
  const grid = gridOf(yearColumns(book.plan).length);
  const width = grid.widths.length;
  const slots = inSlots ? asSlots(book, panelsOf(book), { row: 0, column: width }) : null;
  const panels = slots?.panels ?? panelsOf(book);
  const bands = bandsOf(panels, grid);
  const placed = bands.flatMap((band) =>
    band.panels.map((panel, i) => ({ panel, place: placeOf(band, i, grid) })),
  );
  const title = sheetTitle(book, "グラフ", inSlots ? SLOT_GUIDANCE : GUIDANCE, 0);
  const end = endOf(bands);
  const noteArea = { row: end, column: 0, rows: 1, columns: width };
  return {
    ...emptySheet(
      book,
      "charts",
      pageLayout(
        book.plan,
        { paper: "A4", orientation: "portrait", asOf },
        {
          fitTo: { wide: null, tall: null },
          printArea: { row: 0, column: 0, rows: end + 1, columns: width },
          margins: NARROW_MARGINS,
          // Before the gap above a chart: its frame would print on both pages.
          pageBreaksBefore: bands.flatMap(({ top, startsPage }) => (startsPage ? [top - 1] : [])),
        },
      ),
    ),
    blocks: [
      ...title.blocks,
      ...placed.map(({ panel, place }) => panelBlock(book, panel, place, grid)),
      { row: end, column: 0, cells: [[text(noteOf(panels, inSlots))]] },
      ...(slots ? [slots.block] : []),
    ],
    styles: [
      ...title.styles,
      ...placed.flatMap(({ panel, place }) => panelStyles(panel, place, grid)),
      { range: noteArea, style: STYLES.note },
    ],
    columns: [
      ...grid.widths.map((characters, column) => ({ column, width: characters })),
      ...Array.from({ length: slots ? SLOT_COLUMNS : 0 }, (_, i) => ({
        column: width + i,
        width: 3,
        hidden: true,
      })),
    ],
    rowHeights: [
      ...title.rowHeights,
      ...bands.flatMap((band) => bandRows(band, grid)),
      { from: end, count: 1, height: NOTE_HEIGHT },
    ],
    merges: [...placed.flatMap(({ place }) => panelMerges(place)), noteArea],
    conditionalFormats: placed.flatMap(({ panel, place }) => panelRules(panel, place)),
    charts: placed
      .filter(({ panel }) => drawn === undefined || drawn.has(panel.indicator.id))
      .map(({ panel, place }) => panelChart(book, panel, place)),
  };
};
