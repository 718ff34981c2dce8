/**
 * A formula cut into the stretches that matter when it is rewritten: `code` may hold references and function
 * names, `text` is a string in quotes, `sheet` a quoted sheet name, `bracket` one outermost `[…]`.
 */
export type Token = { readonly kind: "code" | "text" | "sheet" | "bracket"; readonly source: string };

/** Index just after the closing quote; a doubled quote stands for itself. */
const quotedEnd = (formula: string, from: number, quote: string): number => {
  for (let at = from + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
};

/** Index just after the matching bracket; `'` escapes the character after it (column names). */
const bracketEnd = (formula: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
};

const KINDS: Readonly<Record<string, Token["kind"]>> = { '"': "text", "'": "sheet", "[": "bracket" };

export const tokensOf = (formula: string): readonly Token[] => {
  const tokens: Token[] = [];
  let codeFrom = 0;
  let at = 0;
  while (at < formula.length) {
    const opener = formula.charAt(at);
    const kind = KINDS[opener];
    if (kind === undefined) {
      at += 1;
      continue;
    }
    if (at > codeFrom) tokens.push({ kind: "code", source: formula.slice(codeFrom, at) });
    const end = kind === "bracket" ? bracketEnd(formula, at) : quotedEnd(formula, at, opener);
    tokens.push({ kind, source: formula.slice(at, end) });
    at = end;
    codeFrom = end;
  }
  if (codeFrom < formula.length) tokens.push({ kind: "code", source: formula.slice(codeFrom) });
  return tokens;
};
