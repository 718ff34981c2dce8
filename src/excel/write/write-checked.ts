import { putPart } from "../record/custom-xml";
import { xmlBytes } from "./estimate";
import type { Step } from "./steps";
import { runSteps } from "./steps";
import type { CellWrite } from "./write-entries";
import { writeCell } from "./write-entries";
import type { PartWrite } from "./write-job";

/** Puts a part in place. */
export const keepStep = ({ xml, partIds }: PartWrite): Step => ({
  label: null,
  size: xmlBytes(xml),
  apply: (context) => putPart(context, xml, partIds),
});

/**
 * Keeps a part, then sets cells, in one request unless there are very many. The part comes first: should the cells be
 * cut off, what stood in them before is on record.
 */
export const keepAndSet = async (part: PartWrite, cells: readonly CellWrite[]): Promise<void> => {
  await runSteps([
    keepStep(part),
    ...cells.map((cell) => ({
      label: null,
      size: 600,
      apply: (context: Excel.RequestContext) => writeCell(context, cell),
    })),
  ]);
};
