import type { Case } from "../case";
import { shownJson } from "../json";
import type { Result } from "../result";
import { verdictNames, conformanceSentences as say } from "../../i18n/conformance";
import { say as fill, type Language } from "../../i18n/sentence";
import { element } from "./element";
import { handControls, type HandActions } from "./hand-controls";

const SOURCE_NAMES = {
  documented: say.sourceDocumented,
  reported: say.sourceReported,
  unverified: say.sourceUnverified,
} as const;

const sourceOf = ({ source, needs }: Case, language: Language): HTMLElement => {
  const name = SOURCE_NAMES[source.kind][language];
  const shown =
    source.kind === "unverified"
      ? element("span", {}, name)
      : element("a", { href: source.url, target: "_blank", rel: "noreferrer" }, name);
  return element("p", { class: "source" }, shown, ` ・ ${fill(say.needs, { set: needs }, language)}`);
};

/** A row of the table; on a narrow page a block with a label before each cell. */
export const caseRow = (
  one: Case,
  result: Result,
  language: Language,
  actions: HandActions | null,
): HTMLTableRowElement => {
  const cell = (label: keyof typeof say, className: string, ...content: readonly (Node | string)[]) =>
    element("td", { class: className, "data-label": say[label][language] }, ...content);
  const time =
    result.milliseconds === null
      ? "—"
      : fill(say.milliseconds, { count: Math.round(result.milliseconds) }, language);
  return element(
    "tr",
    { "data-case": one.id, "data-verdict": result.verdict },
    element(
      "td",
      { class: "case" },
      element("strong", {}, one.title[language]),
      element("code", {}, one.id),
      sourceOf(one, language),
      ...(one.kind === "manual" ? [handControls(one, result, language, actions)] : []),
    ),
    cell("columnExpected", "value", shownJson(one.expected)),
    cell("columnSeen", "value", result.seen === null ? "—" : shownJson(result.seen)),
    cell(
      "columnVerdict",
      "verdict",
      element("span", { class: `badge ${result.verdict}` }, verdictNames[result.verdict][language]),
    ),
    cell("columnTime", "time", time),
  );
};
