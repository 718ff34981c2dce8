import type { Box } from "../contract";
import type { Host } from "../host";
import type { Sheet } from "../sheet";
import { blockIn } from "./block-in";
import { layBlock } from "./put-block";

/** Remembers a block. The answer puts it back; that the sheet is protected does not keep it from that. */
export function blockPoint(host: Host, sheet: Sheet, box: Box): () => void {
  const block = blockIn(sheet, box);
  return () => {
    host.refuseEditing();
    layBlock(sheet, block);
    host.changed("format", sheet, box);
    host.contentsChanged(sheet, box);
  };
}
