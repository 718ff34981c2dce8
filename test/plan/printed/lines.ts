/** The rows of a table typed off a document, one to a line. */
export const lines = (table: string): readonly string[] => table.trim().split("\n");
