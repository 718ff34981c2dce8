import { readArea } from "./area";
import type { Segment, SheetPrefix } from "./segment";

const STRING = /"(?:[^"]|"")*"/y;
const PREFIX = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?))!/uy;
const AREA =
  /\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y;
/** After a deleted sheet Excel leaves `#REF!A1`: one error, no reference any more. */
const LOST = /#REF!\$?(?:[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)?/y;
const ERROR = /#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)/y;
const WORD_GOES_ON = /[\p{L}\p{N}_.(]/u;

const at = (pattern: RegExp, formula: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(formula);
};

/** The bracketed part beginning at `position`, brackets included; `'` takes the next character literally. */
function bracketed(formula: string, position: number): string | null {
  let depth = 0;
  for (let index = position; index < formula.length; index++) {
    const character = formula[index];
    if (character === "'") index++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return formula.slice(position, index + 1);
  }
  return null;
}

const readPrefix = (quoted: string | undefined, plain: string | undefined): SheetPrefix => {
  const [name = "", to] = (quoted?.replace(/''/g, "'") ?? plain ?? "").split(":");
  return { name, to: to ?? null };
};

/** The reference, name, function or structured reference that begins at `position`. */
function operand(
  formula: string,
  position: number,
): { readonly segment: Segment; readonly end: number } | null {
  const prefixed = at(PREFIX, formula, position);
  const sheet = prefixed === null ? null : readPrefix(prefixed[1], prefixed[2]);
  const start = position + (prefixed?.[0].length ?? 0);

  const lost = sheet === null ? null : at(LOST, formula, start);
  if (lost !== null) return { segment: { kind: "error", text: "#REF!" }, end: start + lost[0].length };
  const areaFound = at(AREA, formula, start);
  const areaEnd = start + (areaFound?.[0].length ?? 0);
  if (areaFound !== null && !WORD_GOES_ON.test(formula[areaEnd] ?? "")) {
    const area = readArea(areaFound[0]);
    if (area !== null) return { segment: { kind: "reference", area, sheet }, end: areaEnd };
  }
  const word = at(WORD, formula, start)?.[0] ?? "";
  const wordEnd = start + word.length;
  if (formula[wordEnd] === "[" && sheet === null) {
    const inner = bracketed(formula, wordEnd);
    if (inner !== null) {
      return { segment: { kind: "structured", table: word, inner }, end: wordEnd + inner.length };
    }
  }
  if (word === "") return null;
  if (formula[wordEnd] === "(") return { segment: { kind: "function", text: word }, end: wordEnd };
  return { segment: { kind: "name", text: word, sheet }, end: wordEnd };
}

/** Cuts a formula (with or without its `=`) into pieces; nothing is lost: `joinSegments` gives it back. */
export function cutFormula(formula: string): readonly Segment[] {
  const segments: Segment[] = [];
  let text = "";
  let position = 0;
  const push = (segment: Segment): void => {
    if (text !== "") segments.push({ kind: "text", text });
    text = "";
    segments.push(segment);
  };
  while (position < formula.length) {
    const string = at(STRING, formula, position)?.[0];
    if (string !== undefined) {
      push({ kind: "string", text: string });
      position += string.length;
      continue;
    }
    const lost = at(LOST, formula, position)?.[0];
    const error = lost ?? at(ERROR, formula, position)?.[0];
    if (error !== undefined) {
      push({ kind: "error", text: lost === undefined ? error : "#REF!" });
      position += error.length;
      continue;
    }
    const found = operand(formula, position);
    if (found !== null) {
      push(found.segment);
      position = found.end;
      continue;
    }
    const plain = at(NUMBER, formula, position)?.[0] ?? formula.charAt(position);
    text += plain;
    position += plain.length;
  }
  if (text !== "") segments.push({ kind: "text", text });
  return segments;
}
