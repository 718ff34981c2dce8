import { runSteps } from "./steps";

/** What is deleted to take a command back. */
export type Undo = {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** True: a blank sheet is added first, because no visible one would remain. */
  readonly addBlank: boolean;
  /** Ids of the markers' parts. */
  readonly markerParts: readonly string[];
};

/** Deletes sheets (by id) and workbook names, and the marker last. */
export const undoSheets = async ({ sheets, names, addBlank, markerParts }: Undo): Promise<void> => {
  await runSteps([
    {
      label: null,
      size: 0,
      apply: ({ workbook }) => {
        if (addBlank) workbook.worksheets.add();
        for (const id of sheets) workbook.worksheets.getItem(id).delete();
        for (const name of names) workbook.names.getItem(name).delete();
      },
    },
    {
      label: null,
      size: 0,
      apply: ({ workbook }) => {
        for (const id of markerParts) workbook.customXmlParts.getItem(id).delete();
      },
    },
  ]);
};

/** Deletes the marker alone. */
export const clearMarker = (markerParts: readonly string[]): Promise<void> =>
  undoSheets({ sheets: [], names: [], addBlank: false, markerParts });
