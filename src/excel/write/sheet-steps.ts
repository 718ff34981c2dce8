import type { SheetBlueprint } from "../../blueprint/sheet";
import { STAMP_NAME, stampFormula } from "../record/stamp";
import { chartSteps } from "./chart-steps";
import { contentBytes, formulaBytes, layoutBytes, styleBytes } from "./estimate";
import { paint } from "./paint";
import type { Step } from "./steps";
import { writePlainCells } from "./write-cells";
import { writeFormulas } from "./write-formulas";
import { writePage } from "./write-page";
import { writeRules } from "./write-rules";
import { writeStructure } from "./write-structure";
import { writeStyles } from "./write-style";
import { writeView } from "./write-view";

/** A sheet to be made, and the tab position it takes; null: after all others. */
export type NewSheet = { readonly blueprint: SheetBlueprint; readonly position: number | null };

/** The stamp comes right after the sheet, before anything that could fail. */
export const addStampedSheet = (
  context: Excel.RequestContext,
  name: string,
  stamp: string,
): Excel.Worksheet => {
  const sheet = context.workbook.worksheets.add(name);
  sheet.names.add(STAMP_NAME, stampFormula(stamp)).visible = false;
  return sheet;
};

const addSheets = (sheets: readonly NewSheet[]): Step => ({
  label: null,
  size: sheets.length * 1000,
  apply: (context) => {
    for (const { blueprint, position } of sheets) {
      const sheet = addStampedSheet(context, blueprint.name, blueprint.id);
      if (position !== null) sheet.position = position;
    }
  },
});

type SheetWriter = (context: Excel.RequestContext, sheet: Excel.Worksheet, blueprint: SheetBlueprint) => void;

const sheetStep = (blueprint: SheetBlueprint, size: number, write: SheetWriter): Step => ({
  label: blueprint.name,
  size,
  apply: (context) => write(context, context.workbook.worksheets.getItem(blueprint.name), blueprint),
});

const writeContent: SheetWriter = (context, sheet, blueprint) => {
  writePlainCells(sheet, blueprint);
  writeStructure(context, sheet, blueprint);
};

const writeLayout: SheetWriter = (_, sheet, blueprint) => {
  writeRules(sheet, blueprint);
  writePage(sheet, blueprint.page);
  writeView(sheet, blueprint);
};

/** Each block by itself: a sheet of many small ones holds more than one request takes. */
const formulaSteps = (blueprint: SheetBlueprint): readonly Step[] =>
  blueprint.blocks.map((block) => {
    const blocks = { blocks: [block] };
    return sheetStep(blueprint, formulaBytes(blocks), (_, sheet) => writeFormulas(sheet, blocks));
  });

/** Rectangles that are painted in one step: few enough for a step to be small, most sheets having fewer. */
const PAINTED_TOGETHER = 250;

const styleSteps = (blueprint: SheetBlueprint): readonly Step[] => {
  const painted = paint(blueprint.styles);
  const groups = Array.from({ length: Math.ceil(painted.length / PAINTED_TOGETHER) }, (_, i) =>
    painted.slice(i * PAINTED_TOGETHER, (i + 1) * PAINTED_TOGETHER),
  );
  return groups.map((group) =>
    sheetStep(
      blueprint,
      group.reduce((bytes, own) => bytes + styleBytes(own), 0),
      (_, sheet) => writeStyles(sheet, group),
    ),
  );
};

/** A chart takes the place of its cells as wide and high as they are by then: charts come last. */
const lookSteps = (blueprint: SheetBlueprint): readonly Step[] => [
  ...styleSteps(blueprint),
  sheetStep(blueprint, layoutBytes(blueprint), writeLayout),
  ...chartSteps(blueprint.name, blueprint.charts),
];

/**
 * Makes sheets that may refer to each other in any direction: all sheets first, then all plain cells, tables and
 * names, then all formulas, then looks and charts.
 */
export const sheetSteps = (sheets: readonly NewSheet[]): readonly Step[] => {
  if (sheets.length === 0) return [];
  const blueprints = sheets.map(({ blueprint }) => blueprint);
  return [
    addSheets(sheets),
    ...blueprints.map((blueprint) => sheetStep(blueprint, contentBytes(blueprint), writeContent)),
    ...blueprints.flatMap(formulaSteps),
    ...blueprints.flatMap(lookSteps),
  ];
};
