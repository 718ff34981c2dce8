import { putPart } from "../record/custom-xml";
import { xmlBytes } from "./estimate";
import { runSteps } from "./steps";
import type { CellWrite } from "./write-entries";
import { writeCell } from "./write-entries";
import type { PartWrite } from "./write-job";

/**
 * Keeps a part, then sets cells, in one request unless there are very many. The part comes first: should the cells be
 * cut off, what stood in them before is on record.
 */
export const keepAndSet = async (part: PartWrite, cells: readonly CellWrite[]): Promise<void> => {
  await runSteps([
    { label: null, size: xmlBytes(part.xml), apply: (context) => putPart(context, part.xml, part.partIds) },
    ...cells.map((cell) => ({
      label: null,
      size: 600,
      apply: (context: Excel.RequestContext) => writeCell(context, cell),
    })),
  ]);
};
