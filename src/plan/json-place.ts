/** Where a text stops being JSON: line and column, from 1. */
export type JsonPlace = { readonly line: number; readonly column: number };

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const LITERAL = new RegExp(
  String.raw`${STRING.source}|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null`,
  "uy",
);

const endOf = (pattern: RegExp, text: string, at: number): number | null => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
};

/** What may come next: a value, a name, a separator or the end. */
type Expected = "value" | "value-or-end" | "name" | "name-or-end" | "colon" | "comma-or-end";

/** Offset of the first character that does not belong there; null: the text is JSON. */
const firstFault = (text: string): number | null => {
  const open: ("[" | "{")[] = [];
  let expected: Expected = "value";
  let isWhole = false;
  for (let at = 0; ;) {
    at = endOf(SPACE, text, at) ?? at;
    if (isWhole) return at === text.length ? null : at;
    const char = text[at];
    const inside = open[open.length - 1];
    const closes =
      char === (inside === "[" ? "]" : "}") && inside !== undefined && expected.endsWith("-or-end");
    let end: number | null;
    if (closes) {
      open.pop();
      end = at + 1;
      expected = "comma-or-end";
    } else if (expected === "comma-or-end") {
      end = char === "," ? at + 1 : null;
      expected = inside === "{" ? "name" : "value";
    } else if (expected === "colon") {
      end = char === ":" ? at + 1 : null;
      expected = "value";
    } else if (expected === "name" || expected === "name-or-end") {
      end = endOf(STRING, text, at);
      expected = "colon";
    } else if (char === "[" || char === "{") {
      open.push(char);
      end = at + 1;
      expected = char === "[" ? "value-or-end" : "name-or-end";
    } else {
      end = endOf(LITERAL, text, at);
      expected = "comma-or-end";
    }
    if (end === null) return at;
    at = end;
    isWhole = open.length === 0;
  }
};

/**
 * Where a text stops being JSON. What a browser's own parser says is in English, differs from browser to browser and
 * often names no place. Null: the text is JSON.
 */
export const jsonFaultPlace = (text: string): JsonPlace | null => {
  const at = firstFault(text);
  if (at === null) return null;
  const lines = text.slice(0, at).split("\n");
  return { line: lines.length, column: (lines[lines.length - 1]?.length ?? 0) + 1 };
};
