import type { BlueprintCell } from "../blueprint/cell";

const shownNumber = (value: number, format: string): string => {
  const decimals = format.split(".")[1]?.replace(/[^0]/g, "").length ?? 0;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  if (format.includes("%")) return `${(value * 100).toLocaleString("en-US", digits)}%`;
  if (format === "General") return String(value);
  return value.toLocaleString("en-US", { ...digits, useGrouping: format.includes(",") });
};

/** About what a cell will show, to reckon widths by; empty for formulas, whose results are not known yet. */
export const shownText = (cell: BlueprintCell): string => {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return shownNumber(cell.value, cell.numberFormat ?? "General");
    case "blank":
    case "formula":
      return "";
  }
};
