import { FATES } from "../../../plan/term-comparison";
import type { Fate, TermComparison } from "../../../plan/term-comparison";
import type { BookNames } from "../../book";
import { countFormulas } from "../../comparison/counts-formulas";
import { FATE_WORDS } from "../../comparison/fate-words";
import { termWords } from "../../comparison/comparison-headings";
import { formulaText } from "../../formula-text";
import { lineCount, totalCell } from "./count-table";
import type { CountTable } from "./count-table";
import type { OverviewPart } from "./part";

const withoutEquals = (source: string): string => source.replace(/^=/, "");

const INFERRED = "うち推定";

/** `〃 継続` → `継続`. */
const wordOf = (fate: Fate): string => FATE_WORDS[fate].word.replace(/^\S+ /, "");

/** 改廃の件数: what became of the earlier term's sub-measures, counted on 新旧対照表. */
export const comparisonPart = (book: BookNames, comparison: TermComparison): OverviewPart => {
  const counts = countFormulas(book, comparison);
  const { earlier, current } = termWords(comparison);
  const table: CountTable = {
    id: "fates",
    heading: `${earlier}から${current}への見直し（個別施策）`,
    labelHead: "区分",
    heads: [earlier, current, INFERRED],
    noteHead: "意味",
    lines: FATES.map((fate) => {
      const word = formulaText(FATE_WORDS[fate].word);
      // A sub-measure without predecessor is judged on the current term's side.
      const side = fate === "new" ? "current" : "earlier";
      return {
        label: FATE_WORDS[fate].word,
        counts: [
          withoutEquals(counts.ofFate("earlier", word, null)),
          withoutEquals(counts.ofFate("current", word, null)),
          withoutEquals(counts.inferred(side, word)),
        ],
        note: FATE_WORDS[fate].meaning,
      };
    }),
    chart: null,
  };
  return {
    sources: ["comparison"],
    table,
    rows: [],
    sentences: (place) => {
      const cell = (fate: Fate, head: string): string => lineCount(table, place, FATES.indexOf(fate), head);
      const total = (head: string): string => totalCell(table, place, head);
      const carried = FATES.filter((fate) => fate !== "removed" && fate !== "new");
      const parts = carried.map(
        (fate) => `IF(${cell(fate, earlier)}>0,"、${wordOf(fate)}"&${cell(fate, earlier)},"")`,
      );
      return [
        `="${earlier}の"&${total(earlier)}&"個別施策のうち、引き継いだものは"&(${total(earlier)}-${cell("removed", earlier)})&"（"&MID(${parts.join("&")},2,999)&"）、廃止は"&${cell("removed", earlier)}&"です。"`,
        `="${current}の"&${total(current)}&"個別施策のうち、新規は"&${cell("new", current)}&"です。"&IF(${total(INFERRED)}>0,"区分のうち"&${total(INFERRED)}&"は推定です（文言が同じものだけを確定としています）。","")`,
      ];
    },
  };
};
