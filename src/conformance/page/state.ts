import type { Case } from "../case";
import type { Result, Verdict } from "../result";
import { allCases } from "../cases/all-cases";
import type { Language } from "../../i18n/sentence";

export type Filter = { readonly area: string; readonly verdict: string; readonly source: string };

/** What the page shows. */
export type State = {
  language: Language;
  filter: Filter;
  readonly results: Map<string, Result>;
  /** Null while nothing runs. */
  running: AbortController | null;
  /** The line that tells how it goes. */
  message: string;
};

export const NO_FILTER: Filter = { area: "", verdict: "", source: "" };

export const resultOf = (state: State, one: Case): Result =>
  state.results.get(one.id) ?? {
    id: one.id,
    verdict: one.kind === "manual" ? "to-do" : "not-run",
    seen: null,
    milliseconds: null,
    note: "",
  };

export const shownCases = (state: State): readonly Case[] =>
  allCases.filter(
    (one) =>
      (state.filter.area === "" || one.area === state.filter.area) &&
      (state.filter.source === "" || one.source.kind === state.filter.source) &&
      (state.filter.verdict === "" || resultOf(state, one).verdict === state.filter.verdict),
  );

export const countOf = (state: State, verdict: Verdict): number =>
  allCases.filter((one) => resultOf(state, one).verdict === verdict).length;
