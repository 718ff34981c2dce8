import type { BlueprintCell } from "../blueprint/cell";

/** Making one takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.NumberFormat>();

const formatter = (decimals: number, useGrouping: boolean): Intl.NumberFormat => {
  const key = `${decimals} ${useGrouping}`;
  const known = formatters.get(key);
  if (known) return known;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat("en-US", { ...digits, useGrouping });
  formatters.set(key, made);
  return made;
};

const shownNumber = (value: number, format: string): string => {
  const decimals = format.split(".")[1]?.replace(/[^0]/g, "").length ?? 0;
  if (format.includes("%")) return `${formatter(decimals, true).format(value * 100)}%`;
  if (format === "General") return String(value);
  return formatter(decimals, format.includes(",")).format(value);
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
