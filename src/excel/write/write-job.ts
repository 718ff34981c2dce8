import { deletePart, putPart } from "../record/custom-xml";
import { UNFINISHED_NAMESPACE } from "../record/unfinished";
import { xmlBytes } from "./estimate";
import type { NewSheet } from "./sheet-steps";
import { addStampedSheet, sheetSteps } from "./sheet-steps";
import type { Step } from "./steps";
import type { CellWrite } from "./write-entries";
import { writeCell } from "./write-entries";

/** A custom XML part to be put in place, and the parts of its namespace there are already. */
export type PartWrite = { readonly xml: string; readonly partIds: readonly string[] };

/** A stamped blank sheet that stands in while the last visible sheet is replaced. */
export type Placeholder = { readonly name: string; readonly stamp: string };

/** One change of the workbook that is whole or recoverable: marker first, everything else, marker gone last. */
export type WriteJob = {
  readonly marker: PartWrite;
  /** Ids of half-made sheets to be deleted. */
  readonly remove: readonly string[];
  readonly placeholder: Placeholder | null;
  /** Workbook names left behind by deleted sheets. */
  readonly dropNames: readonly string[];
  readonly sheets: readonly NewSheet[];
  /** Single cells set after everything else stands: entries carried over, formulas repaired. */
  readonly cells: readonly CellWrite[];
  /** Further work on sheets that exist. */
  readonly more: readonly Step[];
  readonly record: PartWrite;
  /** The sheet to show at the end. */
  readonly activate: string | null;
};

const step = (size: number, apply: Step["apply"]): Step => ({ label: null, size, apply });

const clearAway = ({ remove, placeholder, dropNames }: WriteJob): Step =>
  step((remove.length + dropNames.length) * 300, (context) => {
    const { worksheets, names } = context.workbook;
    if (placeholder) addStampedSheet(context, placeholder.name, placeholder.stamp);
    for (const id of remove) worksheets.getItem(id).delete();
    for (const name of dropNames) names.getItem(name).delete();
  });

/** Deletes workbook names that deleted sheets left behind. */
export const dropNamesStep = (names: readonly string[]): Step =>
  step(names.length * 300, ({ workbook }) => {
    for (const name of names) workbook.names.getItem(name).delete();
  });

const finish = ({ placeholder, record, activate }: WriteJob): Step =>
  step(xmlBytes(record.xml), (context) => {
    const { worksheets } = context.workbook;
    if (activate !== null) worksheets.getItem(activate).activate();
    if (placeholder) worksheets.getItem(placeholder.name).delete();
    putPart(context, record.xml, record.partIds);
    deletePart(context, UNFINISHED_NAMESPACE);
  });

/** The steps of a job, in the order that keeps it recoverable. */
export const jobSteps = (job: WriteJob): readonly Step[] => [
  step(xmlBytes(job.marker.xml), (context) => putPart(context, job.marker.xml, job.marker.partIds)),
  clearAway(job),
  ...sheetSteps(job.sheets),
  step(job.cells.length * 600, (context) => job.cells.forEach((cell) => writeCell(context, cell))),
  ...job.more,
  finish(job),
];
