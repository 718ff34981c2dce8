import { readWorkbookState } from "../excel/read/workbook-state";
import type { UnfinishedMarker } from "../excel/record/unfinished";
import type { Failed, NamedSheet } from "./outcome";
import { outcomeOf } from "./outcome";
import { usableDefinition } from "./plan-definition";
import { isSheetId } from "../sheets/book";

/** A command that was cut off. */
export type Unfinished = {
  readonly kind: "unfinished";
  readonly command: UnfinishedMarker["command"];
  readonly planId: string;
  /** The plan's title; its id where the definition cannot be read. */
  readonly plan: string;
  readonly sheets: readonly NamedSheet[];
};

/**
 * Whether a command was cut off in this workbook. `damaged`: there is a marker that cannot be read; only undoing
 * (which then clears the marker alone) is possible. One request.
 */
export const unfinishedCommand = (): Promise<
  { readonly kind: "none" } | { readonly kind: "damaged" } | Unfinished | Failed
> =>
  outcomeOf(async () => {
    const { unfinished: marker } = await readWorkbookState();
    if (marker === null) return { kind: "none" };
    if (marker === "damaged") return { kind: "damaged" };
    return {
      kind: "unfinished",
      command: marker.command,
      planId: marker.planId,
      plan: usableDefinition(marker.definition)?.title.text ?? marker.planId,
      sheets: marker.sheets.flatMap(({ id, name }) => (isSheetId(id) ? [{ id, name }] : [])),
    };
  });
