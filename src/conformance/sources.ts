import type { Source } from "./case";

const LEARN = "https://learn.microsoft.com";

/** The API reference's page of a class, interface or enumeration of the Excel namespace. */
export const api = (type: string): Source => ({
  kind: "documented",
  url: `${LEARN}/javascript/api/excel/excel.${type.toLowerCase()}`,
});

/** A page of the add-ins guide: its path below `office/dev/add-ins`. */
export const guide = (path: string): Source => ({
  kind: "documented",
  url: `${LEARN}/office/dev/add-ins/${path}`,
});

/** A page of Excel's own help. */
export const help = (path: string): Source => ({
  kind: "documented",
  url: `https://support.microsoft.com/office/${path}`,
});

/** A thread of the office-js repository. */
export const thread = (issue: number): Source => ({
  kind: "reported",
  url: `https://github.com/OfficeDev/office-js/issues/${issue}`,
});

export const unverified: Source = { kind: "unverified" };
