import type { FormatSection, FormatToken } from "./sections";
import { fractionText } from "./fraction-text";
import { generalText } from "./general-text";
import { roundedDigits } from "./rounded-digits";

const isDigit = (token: FormatToken): boolean => token.kind === "digit";
const pad = (code: string): string => (code === "0" ? "0" : code === "?" ? " " : "");

/** Digits of the whole part laid over its placeholders, from the right, with separators. */
function fillWhole(tokens: readonly FormatToken[], digits: string, grouped: boolean): string {
  const significant = digits.replace(/^0+/, "");
  const places = tokens.filter(isDigit).length;
  let left = places;
  let out = "";
  let taken = 0;
  const take = (count: number): string => {
    let text = "";
    for (let index = 0; index < count; index++) {
      const fromRight = significant.length - taken;
      text += significant[taken] ?? "";
      taken++;
      if (grouped && fromRight > 1 && (fromRight - 1) % 3 === 0) text += ",";
    }
    return text;
  };
  for (const token of tokens) {
    if (token.kind === "literal") out += token.text;
    else if (token.kind === "digit") {
      const remaining = significant.length - taken;
      if (remaining > left) out += take(remaining - left);
      if (remaining >= left) out += take(1);
      else {
        out += pad(token.code);
        if (grouped && token.code === "0" && left > 1 && (left - 1) % 3 === 0) out += ",";
      }
      left--;
    } else if (token.kind === "percent") out += "%";
  }
  return out;
}

function fillDecimals(tokens: readonly FormatToken[], digits: string): string {
  const significant = digits.replace(/0+$/, "").length;
  let index = 0;
  let out = "";
  for (const token of tokens) {
    if (token.kind === "digit") {
      out += index < significant || token.code === "0" ? (digits[index] ?? "0") : pad(token.code);
      index++;
    } else if (token.kind === "literal") out += token.text;
    else if (token.kind === "percent") out += "%";
  }
  return out;
}

/** Commas after the last digit divide by a thousand each; one between digits groups. */
function commas(tokens: readonly FormatToken[]): { readonly grouped: boolean; readonly thousands: number } {
  const pointAt = tokens.findIndex(({ kind }) => kind === "point");
  const whole = pointAt < 0 ? tokens : tokens.slice(0, pointAt);
  let last = -1;
  whole.forEach((token, index) => {
    if (isDigit(token)) last = index;
  });
  const grouped = whole.some(
    (token, index) => token.kind === "comma" && index < last && whole.slice(0, index).some(isDigit),
  );
  let thousands = 0;
  for (let index = last + 1; last >= 0 && whole[index]?.kind === "comma"; index++) thousands++;
  return { grouped, thousands };
}

function scientificText(section: FormatSection, value: number, at: number): string {
  const mantissa = section.tokens.slice(0, at);
  const places = mantissa
    .slice(mantissa.findIndex(({ kind }) => kind === "point") + 1)
    .filter(isDigit).length;
  const decimals = mantissa.some(({ kind }) => kind === "point") ? places : 0;
  const [front = "0", exponentText = "0"] = value.toExponential(decimals).split("e");
  const exponent = Number(exponentText);
  const digits = String(Math.abs(exponent)).padStart(
    section.tokens.slice(at + 1).filter(isDigit).length,
    "0",
  );
  const token = section.tokens[at];
  const sign = exponent < 0 ? "-" : token?.kind === "exponent" && token.plus ? "+" : "";
  return `${front}E${sign}${digits}`;
}

/** A number (its size; the sign is the caller's) in one section without date codes. */
export function numberText(section: FormatSection, size: number): string {
  const { tokens } = section;
  if (tokens.some(({ kind }) => kind === "general")) {
    return tokens
      .map((token) =>
        token.kind === "literal" ? token.text : token.kind === "general" ? generalText(size) : "",
      )
      .join("");
  }
  const exponentAt = tokens.findIndex(({ kind }) => kind === "exponent");
  if (exponentAt >= 0) return scientificText(section, size, exponentAt);
  if (tokens.some(({ kind }) => kind === "slash") && tokens.some(isDigit)) return fractionText(tokens, size);
  const { grouped, thousands } = commas(tokens);
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const pointAt = tokens.findIndex(({ kind }) => kind === "point");
  const wholeTokens = pointAt < 0 ? tokens : tokens.slice(0, pointAt);
  const decimalTokens = pointAt < 0 ? [] : tokens.slice(pointAt + 1);
  const scaled = Number((size * 100 ** percents).toPrecision(15)) / 1000 ** thousands;
  const { whole, decimals } = roundedDigits(scaled, decimalTokens.filter(isDigit).length);
  const wholeText = wholeTokens.some(isDigit)
    ? fillWhole(wholeTokens, whole, grouped)
    : wholeTokens
        .map((token) => (token.kind === "literal" ? token.text : token.kind === "percent" ? "%" : ""))
        .join("");
  return wholeText + (pointAt < 0 ? "" : ".") + fillDecimals(decimalTokens, decimals);
}
