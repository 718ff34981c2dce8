import { cellAddress } from "../../blueprint/address";
import { blank, formula, number, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { CellStyle } from "../../blueprint/style";
import type { PopulationFact, PopulationYear } from "../../plan/population-vision";
import { formulaText } from "../formula-text";
import { sourcePlace } from "../source-place";
import type { TableColumn } from "../table-layout";
import { STYLES } from "../theme";
import {
  ACTUAL,
  APPROXIMATE,
  CHART_UNIT,
  DRAWN,
  DRAWN_KINDS,
  KIND_WORDS,
  POPULATION,
} from "./population-headings";
import type { PopulationRow } from "./population-rows";
import { printedFormat } from "./printed-decimals";

type Column = TableColumn<PopulationRow>;

const centred: CellStyle = { ...STYLES.text, horizontal: "center" };
const figures: CellStyle = { ...STYLES.text, wrap: false, horizontal: "right" };

/** Pale yellow in the lines staff fill in. */
const inputOnActual =
  (style: CellStyle) =>
  (row: PopulationRow): CellStyle | null =>
    row.kind === "actual" ? { ...style, fill: STYLES.input.fill } : null;

/** A cell of a fact, and what stands in the same column of staff's lines. */
const cellOf =
  (fact: (fact: PopulationFact) => BlueprintCell, actual: BlueprintCell = blank): Column["cell"] =>
  (row) =>
    row.kind === "fact" ? fact(row.fact) : actual;

const yearText = ({ text: printed, basis, source }: PopulationYear): string =>
  basis === "stated" ? printed : `${printed}（推定 ${sourcePlace(source)}）`;

/** R27 for 2045, by arithmetic; the Heisei and Shōwa years for earlier counts. */
const eraFormula = (year: string): string =>
  `=IF(ISNUMBER(${year}),IF(${year}>=2019,"R"&(${year}-2018),IF(${year}>=1989,"H"&(${year}-1988),"S"&(${year}-1925))),"")`;

/** The first columns in their order, for the formulas that refer to cells of the same row. */
const ORDER = [
  POPULATION.key,
  POPULATION.year,
  POPULATION.era,
  POPULATION.kind,
  POPULATION.label,
  POPULATION.value,
  POPULATION.unit,
  POPULATION.approximate,
  POPULATION.drawn,
] as const;

/** Cell of the same row in one of the first columns, the column held fast: `$F12`. */
const inRow = (header: (typeof ORDER)[number], row: number): string =>
  `$${cellAddress(row, ORDER.indexOf(header))}`;

/**
 * A number that puts the rows of the chart in order by year and 区分, each row's own by its place; "" for rows not
 * shown: not chosen, without a year, or without a number (a line of staff keeps its place before it has one).
 */
const orderFormula = (row: number): string => {
  const [drawn, year, kind, value] = [
    POPULATION.drawn,
    POPULATION.year,
    POPULATION.kind,
    POPULATION.value,
  ].map((header) => inRow(header, row));
  const chosen = `AND(${drawn}=${formulaText(DRAWN)},ISNUMBER(${year}),OR(${kind}=${formulaText(ACTUAL)},ISNUMBER(${value})))`;
  const place = DRAWN_KINDS.reduceRight<string>(
    (otherwise, word, i) => `IF(${kind}=${formulaText(word)},${i},${otherwise})`,
    `${DRAWN_KINDS.length}`,
  );
  return `=IF(${chosen},${year}*10+${place}+ROW()/100000,"")`;
};

export const populationColumns: readonly Column[] = [
  {
    header: POPULATION.key,
    cell: (row) => text(row.kind === "fact" ? row.fact.id : `actual:${row.no}`),
    style: STYLES.text,
    width: 3,
    hidden: true,
  },
  {
    header: POPULATION.year,
    cell: (row) =>
      row.kind === "fact"
        ? number(row.fact.year?.year ?? null, "0")
        : { ...number(row.year), numberFormat: "0" },
    style: centred,
    styleOf: inputOnActual(centred),
    width: 8,
  },
  {
    header: POPULATION.era,
    cell: (_, row) => formula(eraFormula(inRow(POPULATION.year, row))),
    style: { ...STYLES.computed, horizontal: "center" },
    width: 7,
  },
  {
    header: POPULATION.kind,
    cell: cellOf(({ kind }) => text(KIND_WORDS[kind]), text(ACTUAL)),
    style: centred,
    width: 8,
  },
  {
    header: POPULATION.label,
    cell: cellOf(({ label }) => text(label), text("人口")),
    style: STYLES.text,
    styleOf: inputOnActual(STYLES.text),
    width: 21,
  },
  {
    header: POPULATION.value,
    cell: cellOf(
      ({ value, text: printed }) => (value === null ? blank : number(value, printedFormat(value, printed))),
      { ...blank, numberFormat: "#,##0" },
    ),
    style: figures,
    styleOf: inputOnActual(figures),
    width: 11,
  },
  {
    header: POPULATION.unit,
    cell: cellOf(({ unit }) => text(unit), text(CHART_UNIT)),
    style: centred,
    width: 7,
  },
  {
    header: POPULATION.approximate,
    cell: cellOf(({ approximate }) => text(approximate ? APPROXIMATE : null)),
    style: centred,
    styleOf: inputOnActual(centred),
    width: 7,
  },
  {
    header: POPULATION.drawn,
    cell: (row) => text(row.kind === "actual" || row.drawn ? DRAWN : null),
    style: { ...centred, fill: STYLES.input.fill },
    width: 6,
  },
  {
    header: POPULATION.printed,
    cell: cellOf(({ text: printed }) => text(printed)),
    style: STYLES.text,
    width: 28,
  },
  {
    header: POPULATION.printedYear,
    cell: cellOf(({ year }) => text(year === null ? null : yearText(year))),
    style: STYLES.text,
    width: 20,
  },
  {
    header: POPULATION.source,
    cell: cellOf(({ source }) => text(sourcePlace(source))),
    style: { ...STYLES.text },
    styleOf: inputOnActual(STYLES.text),
    width: 15,
  },
  {
    header: POPULATION.order,
    cell: (_, row) => formula(orderFormula(row)),
    style: STYLES.computed,
    width: 12,
    hidden: true,
  },
];
