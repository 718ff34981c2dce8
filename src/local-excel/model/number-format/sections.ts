/** One piece of a number format: literal text, or a code that is filled in. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly code: "0" | "#" | "?" }
  | { readonly kind: "point" }
  | { readonly kind: "comma" }
  | { readonly kind: "percent" }
  | { readonly kind: "exponent"; readonly plus: boolean }
  | { readonly kind: "slash" }
  | { readonly kind: "general" }
  | { readonly kind: "text" }
  | { readonly kind: "date"; readonly code: string }
  | { readonly kind: "elapsed"; readonly code: string }
  | { readonly kind: "half-day"; readonly code: string };

export type Condition = { readonly operator: string; readonly limit: number };
export type FormatSection = {
  readonly tokens: readonly FormatToken[];
  readonly condition: Condition | null;
  readonly isDate: boolean;
  /** `[$-ja-JP-x-gannen]`: the first year of an era is written 元. */
  readonly gannen: boolean;
};

const CONDITION = /^\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]/;
const ELAPSED = /^\[(h+|m+|s+)\]/i;
const LOCALE = /^\[\$([^\]-]*)(-[^\]]*)?\]/;
const BRACKET = /^\[[^\]]*\]/;
const HALF_DAY = /^(AM\/PM|A\/P)/i;
const DATE = /^(y+|m+|d+|h+|s+|g+|e+|a{3,4})/i;

type Read = { readonly length: number; readonly token: FormatToken | null };
const literal = (length: number, text: string): Read => ({ length, token: { kind: "literal", text } });

function readToken(rest: string): Read {
  const first = rest.charAt(0);
  if (first === '"') {
    const end = rest.indexOf('"', 1);
    return end < 0 ? literal(rest.length, rest.slice(1)) : literal(end + 1, rest.slice(1, end));
  }
  if (first === "\\" || first === "!") return literal(2, rest.charAt(1));
  if (first === "_") return literal(2, " ");
  if (first === "*") return { length: 2, token: null };
  const elapsed = ELAPSED.exec(rest);
  if (elapsed !== null) {
    return { length: elapsed[0].length, token: { kind: "elapsed", code: (elapsed[1] ?? "").toLowerCase() } };
  }
  const locale = LOCALE.exec(rest);
  if (locale !== null) return literal(locale[0].length, locale[1] ?? "");
  const bracket = BRACKET.exec(rest);
  if (bracket !== null) return { length: bracket[0].length, token: null };
  if (/^general/i.test(rest)) return { length: 7, token: { kind: "general" } };
  if (/^G\/標準/.test(rest)) return { length: 4, token: { kind: "general" } };
  const half = HALF_DAY.exec(rest);
  if (half !== null) return { length: half[0].length, token: { kind: "half-day", code: half[0] } };
  const exponent = /^E([+-])/i.exec(rest);
  if (exponent !== null) return { length: 2, token: { kind: "exponent", plus: exponent[1] === "+" } };
  const date = DATE.exec(rest);
  if (date !== null) return { length: date[0].length, token: { kind: "date", code: date[0].toLowerCase() } };
  switch (first) {
    case "0":
    case "#":
    case "?":
      return { length: 1, token: { kind: "digit", code: first } };
    case ".":
      return { length: 1, token: { kind: "point" } };
    case ",":
      return { length: 1, token: { kind: "comma" } };
    case "%":
      return { length: 1, token: { kind: "percent" } };
    case "/":
      return { length: 1, token: { kind: "slash" } };
    case "@":
      return { length: 1, token: { kind: "text" } };
    default:
      return literal(1, first);
  }
}

function readSection(text: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: Condition | null = null;
  let rest = text;
  while (rest !== "") {
    const found = CONDITION.exec(rest);
    if (found !== null) {
      condition = { operator: found[1] ?? "=", limit: Number(found[2]) };
      rest = rest.slice(found[0].length);
      continue;
    }
    const { length, token } = readToken(rest);
    if (token !== null) tokens.push(token);
    rest = rest.slice(length);
  }
  const isDate = tokens.some(({ kind }) => kind === "date" || kind === "elapsed" || kind === "half-day");
  return { tokens, condition, isDate, gannen: /x-gannen/i.test(text) };
}

/** Cuts at the semicolons that are not quoted, escaped or in brackets. */
function cutSections(format: string): readonly string[] {
  const sections = [""];
  const pattern = /"[^"]*"?|\\.|\[[^\]]*\]|./gsu;
  for (const [piece] of format.matchAll(pattern)) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

const read = new Map<string, readonly FormatSection[]>();

/** The sections of a number format ("Number format codes", support.microsoft.com). */
export function formatSections(format: string): readonly FormatSection[] {
  const known = read.get(format);
  if (known !== undefined) return known;
  const sections = cutSections(format).map(readSection);
  read.set(format, sections);
  return sections;
}
