import type { Book } from "./book";
import type { Box, ModelChange, ModelSheet } from "./contract";
import type { Services } from "./services";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** The workbook as its operations see it. */
export type Host = {
  readonly book: Book;
  /** Who is at work, for names Excel gives by itself. */
  readonly by: () => ModelChange["by"];
  readonly newSheet: (name: string) => Sheet;
  readonly newTable: (name: string, sheet: Sheet, box: Box) => Table;
  /** Throws while a person edits a cell. */
  readonly refuseEditing: () => void;
  readonly refuseProtected: (sheet: Sheet) => void;
  readonly refuse: Services["refuse"];
  readonly readyToRead: () => void;
  /** References mean something else now: everything is worked out anew. */
  readonly referencesChanged: () => void;
  readonly contentsChanged: Services["contentsChanged"];
  readonly changed: (kind: ModelChange["kind"], sheet: ModelSheet | null, box: Box | null) => void;
  readonly active: () => Sheet;
  readonly activate: (sheet: Sheet) => void;
};
