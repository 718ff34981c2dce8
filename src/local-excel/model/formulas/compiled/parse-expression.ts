import type { EngineScalar } from "../engine-values";
import type { BinaryOperator, Expression } from "./expression";
import { AREA_MARK, CELL_MARK } from "./template";

const TOKEN = new RegExp(
  [
    "\\s+",
    '(?<string>"(?:[^"]|"")*")',
    "(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[Ee][+-]?\\d+)?)",
    "(?<error>#(?:DIV/0!|N/A|NAME\\?|NULL!|NUM!|VALUE!|REF!))",
    "(?<call>[A-Z][A-Z0-9.]*)\\(",
    "(?<logical>TRUE|FALSE)(?![\\p{L}\\p{N}_.])",
    "(?<operator><=|>=|<>|[-+*/^&=<>%(),])",
    `(?<cell>${CELL_MARK})`,
    `(?<area>${AREA_MARK})`,
  ].join("|"),
  "uy",
);

type Token = {
  readonly kind: "string" | "number" | "error" | "call" | "logical" | "operator" | "cell" | "area";
  readonly text: string;
};
const KINDS = ["string", "number", "error", "call", "logical", "operator", "cell", "area"] as const;

function tokensOf(template: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < template.length) {
    const found = TOKEN.exec(template);
    if (found === null) return null;
    const kind = KINDS.find((name) => found.groups?.[name] !== undefined);
    if (kind !== undefined) tokens.push({ kind, text: found.groups?.[kind] ?? "" });
  }
  return tokens;
}

/** From what binds least to what binds most; a sign binds more than any of them (`-2^2` is 4 in Excel). */
const BINDING: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const constant = (value: EngineScalar): Expression => ({ kind: "constant", value });

class Parser {
  private position = 0;
  private slots = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression | null {
    const expression = this.binary(0);
    return this.position === this.tokens.length ? expression : null;
  }

  private took(operator: string): boolean {
    const token = this.tokens[this.position];
    if (token?.kind !== "operator" || token.text !== operator) return false;
    this.position++;
    return true;
  }

  private binary(binding: number): Expression | null {
    const operators = BINDING[binding];
    if (operators === undefined) return this.signed();
    let left = this.binary(binding + 1);
    for (;;) {
      const operator = operators.find((text) => this.took(text));
      if (operator === undefined || left === null) return left;
      const right = this.binary(binding + 1);
      if (right === null) return null;
      left = { kind: "binary", operator, left, right };
    }
  }

  private signed(): Expression | null {
    const sign = this.took("-") ? "negative" : this.took("+") ? "plus" : null;
    if (sign === null) return this.percents();
    const of = this.signed();
    return of === null ? null : { kind: sign, of };
  }

  private percents(): Expression | null {
    let expression = this.operand();
    while (expression !== null && this.took("%")) expression = { kind: "percent", of: expression };
    return expression;
  }

  private operand(): Expression | null {
    if (this.took("(")) {
      const inner = this.binary(0);
      return this.took(")") ? inner : null;
    }
    const token = this.tokens[this.position++];
    switch (token?.kind) {
      case "number":
        return constant({ kind: 1, value: Number(token.text) });
      case "string":
        return constant({ kind: 2, value: token.text.slice(1, -1).replace(/""/g, '"') });
      case "logical":
        return constant({ kind: 3, value: token.text === "TRUE" });
      case "error":
        return constant({ kind: 4, code: token.text });
      case "cell":
      case "area":
        return { kind: "reference", to: token.kind, slot: this.slots++ };
      case "call":
        return this.call(token.text);
      default:
        return null;
    }
  }

  private call(name: string): Expression | null {
    const args: Expression[] = [];
    if (this.took(")")) return { kind: "call", name, args };
    do {
      const argument = this.binary(0);
      if (argument === null) return null;
      args.push(argument);
    } while (this.took(","));
    return this.took(")") ? { kind: "call", name, args } : null;
  }
}

/**
 * Reads a formula's template. Null for what only the engine knows: array constants, left-out arguments,
 * the range, intersection and union operators.
 */
export function parseExpression(template: string): Expression | null {
  const tokens = tokensOf(template);
  return tokens === null ? null : new Parser(tokens).whole();
}
