import type { EngineScalar } from "../engine-values";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** A formula's meaning, apart from where its references point: they are counted, first to last as written. */
export type Expression =
  | { readonly kind: "constant"; readonly value: EngineScalar }
  | { readonly kind: "reference"; readonly to: "cell" | "area"; readonly slot: number }
  | { readonly kind: "negative"; readonly of: Expression }
  | { readonly kind: "plus"; readonly of: Expression }
  | { readonly kind: "percent"; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] };
