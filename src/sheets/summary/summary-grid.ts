import { number } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { CellStyle } from "../../blueprint/style";
import type { Plan } from "../../plan/plan";
import { a4Height } from "../page";
import { span } from "../ruled-page";
import type { PageFont, Span } from "../ruled-page";
import { shownText } from "../shown-text";
import { COLOURS, COUNCIL_FONT, COUNCIL_FONT_SIZE } from "../theme";
import { cellValue, valueFormat } from "../value-format";

/** Points a value's column takes at least, and what the list's name column can give away for longer numbers. */
const VALUE = 54;
const NAME = 168;
const LEAST_NAME = 110;
/** Value columns of the list: baseline, last year, now, target. */
const VALUE_COLUMNS = 4;

/** Half-width characters of a width in points, as Excel reckons columns. */
const characters = (points: number): number => (points - 3.75) / 6;

/** Points a number of so many half-width characters takes in its cell, a tenth to spare. */
const numberPoints = (length: number): number => length * 6.4 + 9;

const longestNumbers = new WeakMap<Plan, number>();

/** Every row of the page asks for it. */
const longestNumber = (plan: Plan): number => {
  const known = longestNumbers.get(plan) ?? countLongest(plan);
  longestNumbers.set(plan, known);
  return known;
};

const countLongest = (plan: Plan): number =>
  Math.max(
    0,
    ...plan.indicators.flatMap((indicator) =>
      indicator.rows.flatMap(({ baseline, target }) =>
        [baseline, target].flatMap((given) =>
          "value" in given
            ? [shownText(number(cellValue(indicator, given.value), valueFormat(indicator))).length]
            : [],
        ),
      ),
    ),
  );

/**
 * Widths of the grid of both pages, half-width characters: the list's columns on the back are made of one or two of
 * the front's. About 182 mm, an A4 page between its margins; long numbers take their room from the names.
 */
export const summaryWidths = (plan: Plan): readonly number[] => {
  const wanted = Math.max(0, numberPoints(longestNumber(plan)) - VALUE);
  const more = Math.min(wanted, (NAME - LEAST_NAME) / VALUE_COLUMNS);
  const half = (VALUE + more) / 2;
  const points = [
    26, // list: goal
    NAME - more * VALUE_COLUMNS, // list: name; on the front, with the column before, a goal's title
    half, // list: baseline
    half,
    half, // list: last year
    half,
    35, // list: now; 横ばい needs three letters' width
    25 + more,
    half, // list: target
    half,
    25, // list: rating
    25,
    50, // list: department; four letters
  ];
  return points.map(characters);
};

export const LAST_COLUMN = 12;

/** Last column of a goal's title on the front. */
export const TITLE_TO = 1;
/** Columns the sentences take; the bars stand right of them. */
export const SENTENCES_TO = 3;
/** Last column of the left half of a line with two texts. */
export const LEFT_TO = 2;

/** Points between the parts of a page. */
export const GAP = 4;

export const MARGINS = { left: 20, right: 7, top: 8, bottom: 13, header: 4, footer: 5 } as const;
/** Points between an A4 page's margins. */
export const PAGE_HEIGHT = a4Height(MARGINS);

/** BIZ UDPゴシック stands lower than the default font, about 1.32 times its size, and its kana are narrower. */
export const COUNCIL_PAGE_FONT: PageFont = { size: COUNCIL_FONT_SIZE, lineFactor: 0.78, widthFactor: 0.8 };

const base: CellStyle = {
  fontName: COUNCIL_FONT,
  fontSize: COUNCIL_FONT_SIZE,
  fontColour: COLOURS.ink,
  vertical: "center",
};
const ruled: CellStyle = { ...base, border: { weight: "thin", colour: COLOURS.rule } };

/** Looks of the council paper: white, one font, no colour that a copier would lose. */
export const LOOKS = {
  corner: { ...base, horizontal: "right" },
  documentNo: { ...ruled, horizontal: "center" },
  title: { ...base, fontSize: 15, bold: true, horizontal: "center" },
  heading: {
    ...base,
    bold: true,
    fontColour: COLOURS.heading,
    bottomBorder: { weight: "medium", colour: COLOURS.heading },
  },
  sentence: { ...base, wrap: true, vertical: "top" },
  /** Room for what staff want to add. */
  addition: { ...base, wrap: true, vertical: "top" },
  tableHead: { ...ruled, bold: true, wrap: true, horizontal: "center", fill: COLOURS.headerFill },
  goal: { ...ruled, wrap: true },
  count: { ...ruled, horizontal: "center" },
  total: { ...ruled, horizontal: "center", bold: true, fill: COLOURS.groupFill },
  totalLabel: { ...ruled, bold: true, fill: COLOURS.groupFill },
  item: { ...base, bold: true, wrap: true, vertical: "top" },
  prose: { ...base, wrap: true, vertical: "top", bottomBorder: { weight: "hair", colour: COLOURS.rule } },
  footnote: { ...base, wrap: true, vertical: "top", fontColour: COLOURS.muted },
  /** Cells of the list of all indicators. */
  name: { ...ruled, wrap: true },
  value: { ...ruled, wrap: true, horizontal: "right" },
  word: { ...ruled, wrap: true, horizontal: "center" },
  /** What a text beside it is about. */
  label: { ...ruled, bold: true, wrap: true, horizontal: "center", fill: COLOURS.groupFill },
  written: { ...ruled, wrap: true, vertical: "top" },
  /** A line to write on. */
  writing: { ...base, wrap: true, bottomBorder: { weight: "hair", colour: COLOURS.rule } },
} as const satisfies Record<string, CellStyle>;

/** A section's heading over the whole width, or over its first columns. */
export const heading = (cell: BlueprintCell, to = LAST_COLUMN): Span => span(0, to, cell, LOOKS.heading);
