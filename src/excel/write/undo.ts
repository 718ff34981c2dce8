import { putPart } from "../record/custom-xml";
import { runSteps } from "./steps";

/** What is deleted to take a command back. */
export type Undo = {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** True: a blank sheet is added first, because no visible one would remain. */
  readonly addBlank: boolean;
  /** The record as it was; null: as it is. Without content its parts go. */
  readonly record: { readonly xml: string | null; readonly partIds: readonly string[] } | null;
  /** Ids of the markers' parts. */
  readonly markerParts: readonly string[];
};

const restoreRecord = (
  context: Excel.RequestContext,
  { xml, partIds }: NonNullable<Undo["record"]>,
): void => {
  if (xml !== null) putPart(context, xml, partIds);
  else for (const id of partIds) context.workbook.customXmlParts.getItem(id).delete();
};

/** Deletes sheets (by id) and workbook names, restores the record, and deletes the marker last. */
export const undoSheets = async ({ sheets, names, addBlank, record, markerParts }: Undo): Promise<void> => {
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
      apply: (context) => {
        if (record) restoreRecord(context, record);
        for (const id of markerParts) context.workbook.customXmlParts.getItem(id).delete();
      },
    },
  ]);
};

/** Deletes the marker alone. */
export const clearMarker = (markerParts: readonly string[]): Promise<void> =>
  undoSheets({ sheets: [], names: [], addBlank: false, record: null, markerParts });
