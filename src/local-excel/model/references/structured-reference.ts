/** What a structured reference names: which parts of the table, and which columns (first and last). */
export type StructuredReference = {
  readonly items: readonly StructuredItem[];
  readonly columns: { readonly first: string; readonly last: string } | null;
};
export type StructuredItem = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

const ITEMS: readonly StructuredItem[] = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];
const itemOf = (text: string): StructuredItem | null =>
  ITEMS.find((item) => item.toLowerCase() === text.trim().toLowerCase()) ?? null;

/** In brackets these are written after an apostrophe ("Using structured references with Excel tables"). */
export const escapeColumn = (name: string): string => name.replace(/['[\]#@]/g, "'$&");
const unescapeColumn = (text: string): string => text.replace(/'(.)/g, "$1");

/** The parts in inner brackets, and what stands between them. */
function parts(inside: string): readonly string[] | null {
  const found: string[] = [];
  let index = 0;
  while (index < inside.length) {
    if (inside[index] !== "[") {
      const separator = inside.charAt(index);
      if (separator !== "," && separator !== ":" && separator.trim() !== "") return null;
      if (separator.trim() !== "") found.push(separator);
      index++;
      continue;
    }
    let end = index + 1;
    while (end < inside.length && inside[end] !== "]") end += inside[end] === "'" ? 2 : 1;
    found.push(inside.slice(index, end + 1));
    index = end + 1;
  }
  return found;
}

function fromParts(found: readonly string[], thisRow: boolean): StructuredReference | null {
  const items: StructuredItem[] = thisRow ? ["#This Row"] : [];
  const columns: string[] = [];
  for (const part of found) {
    if (part === "," || part === ":") continue;
    const inside = part.slice(1, -1);
    const item = itemOf(inside);
    if (item !== null) items.push(item);
    else columns.push(unescapeColumn(inside));
  }
  if (columns.length > 2) return null;
  const [first, last = first] = columns;
  return { items, columns: first === undefined || last === undefined ? null : { first, last } };
}

/** Reads the bracketed part of `Table[…]`; null when it is not a structured reference. */
export function readStructured(inner: string): StructuredReference | null {
  const inside = inner.slice(1, -1).trim();
  const thisRow = inside.startsWith("@");
  const body = thisRow ? inside.slice(1).trim() : inside;
  if (body.startsWith("[")) {
    const found = parts(body);
    return found === null ? null : fromParts(found, thisRow);
  }
  if (body === "") return { items: thisRow ? ["#This Row"] : [], columns: null };
  const item = thisRow ? null : itemOf(body);
  if (item !== null) return { items: [item], columns: null };
  const name = unescapeColumn(body);
  return { items: thisRow ? ["#This Row"] : [], columns: { first: name, last: name } };
}

/** Replaces a column's name inside the brackets, leaving how the rest was written. */
export function renameColumnIn(inner: string, from: string, to: string): string {
  const inside = inner.slice(1, -1);
  const matches = (text: string): boolean => unescapeColumn(text).toLowerCase() === from.toLowerCase();
  const at = inside.startsWith("@") ? "@" : "";
  const body = inside.slice(at.length);
  if (!body.includes("[") || matches(body)) {
    if (!matches(body) || (at === "" && itemOf(body) !== null)) return inner;
    return at !== "" && /[^\p{L}\p{N}_]/u.test(to)
      ? `[@[${escapeColumn(to)}]]`
      : `[${at}${escapeColumn(to)}]`;
  }
  const renamed = (parts(body) ?? []).map((part) =>
    part.startsWith("[") && matches(part.slice(1, -1)) ? `[${escapeColumn(to)}]` : part,
  );
  return `[${at}${renamed.join("")}]`;
}
