import type { ModelSheet } from "../contract";
import type { ModelBlocks } from "../contract-block";
import { takeInRows } from "../grow-table";
import type { Host } from "../host";
import type { Sheet } from "../sheet";
import { blockPoint } from "./block-point";
import { moveBlock } from "./move-block";
import { putBlock } from "./put-block";

/** The blocks of a workbook; `own` finds its sheet or throws. */
export const blocksOf = (host: Host, own: (sheet: ModelSheet) => Sheet): ModelBlocks => ({
  put: (sheet, block) => putBlock(host, own(sheet), block),
  paste: (sheet, block) => {
    putBlock(host, own(sheet), block);
    takeInRows(host, own(sheet), block.box);
  },
  move: (from, box, to, row, column) => moveBlock(host, own(from), box, own(to), row, column),
  point: (sheet, box) => blockPoint(host, own(sheet), box),
});
