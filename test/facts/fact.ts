import type { SheetRow, ShownCell } from "./workbook-rows";

/** Something a plan says, as it is to be seen in a cell. */
export type Fact =
  /** To the letter: ① stays ①, ㈱ stays ㈱. */
  | { readonly kind: "text"; readonly text: string }
  /** `inPercent`: Excel's own percent, 0.576 for 57.6. */
  | { readonly kind: "number"; readonly value: number; readonly inPercent: boolean }
  | { readonly kind: "source"; readonly document: string; readonly line: number };

const BEFORE = String.raw`[\s「」『』（）〔〕()：:・、。→]`;
/** A breakdown is followed by its value: 株式会社3件. */
const AFTER = String.raw`[\s「」『』（）〔〕()：:・、。→\d]`;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** On its own or set off from what stands beside it, so that I is not found in II. */
const standsApart = (shown: string, text: string): boolean =>
  shown === text ||
  (shown.includes(text) && new RegExp(`(?:^|${BEFORE})${escaped(text)}(?:$|${AFTER})`, "u").test(shown));

const hasNumeral = (shown: string, value: number): boolean =>
  new RegExp(String.raw`(?<![\d.])${escaped(String(value))}(?![\d]|\.\d)`).test(
    shown.replace(/(?<=\d),(?=\d{3})/g, ""),
  );

const isNumber = ({ value, shown }: ShownCell, fact: Fact & { kind: "number" }): boolean =>
  value === null
    ? hasNumeral(shown, fact.value)
    : value === fact.value || (fact.inPercent && Math.abs(value * 100 - fact.value) < 1e-9);

/** True where a row shows the fact. */
export const standsIn = ({ cells, linesOf }: SheetRow, fact: Fact): boolean => {
  switch (fact.kind) {
    case "text":
      return cells.some(({ shown }) => standsApart(shown, fact.text));
    case "number":
      return cells.some((cell) => isNumber(cell, fact));
    case "source":
      return (
        (linesOf === fact.document || cells.some(({ shown }) => standsApart(shown, fact.document))) &&
        cells.some(({ shown }) => hasNumeral(shown, fact.line))
      );
  }
};

export const factText = (fact: Fact): string => {
  switch (fact.kind) {
    case "text":
      return fact.text;
    case "number":
      return String(fact.value);
    case "source":
      return `${fact.document}:${fact.line}`;
  }
};
