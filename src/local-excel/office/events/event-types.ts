/** Numbers the client gives its events on the wire (`eventType` in its sources). */
export const EVENT = {
  worksheetChanged: 10,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetFormatChanged: 18,
  worksheetNameChanged: 25,
  tableChanged: 101,
} as const;

/** The target id of events registered on a collection rather than on one sheet or table. */
export const ANY_TARGET = "Workbook";

/** One event on its way to the client. */
export type HostEvent = {
  readonly type: number;
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
};
