import type { ManualCase } from "../case";
import type { Result, Verdict } from "../result";
import { conformanceSentences as say, verdictNames } from "../../i18n/conformance";
import type { Language } from "../../i18n/sentence";
import { button, element } from "./element";

/** What a person can do with a case by hand; null outside Excel. */
export type HandActions = {
  readonly prepare: (one: ManualCase) => void;
  readonly read: (one: ManualCase) => void;
  readonly clear: (one: ManualCase) => void;
  readonly judge: (one: ManualCase, verdict: Verdict) => void;
  readonly note: (one: ManualCase, text: string) => void;
};

const JUDGEMENTS: readonly Verdict[] = ["passed", "failed", "unclear"];

/** Steps, what to look for, and the buttons to say how it came out. */
export const handControls = (
  one: ManualCase,
  result: Result,
  language: Language,
  actions: HandActions | null,
): HTMLElement => {
  const steps = element("ol", {}, ...one.steps.map((step) => element("li", {}, step[language])));
  const lookFor = element("p", {}, say.lookFor[language], one.lookFor[language]);
  if (actions === null) return element("div", { class: "hand" }, steps, lookFor);
  const note = element("input", {
    type: "text",
    "aria-label": say.note[language],
    placeholder: say.note[language],
  });
  note.value = result.note;
  note.addEventListener("change", () => actions.note(one, note.value));
  const judge = JUDGEMENTS.map((verdict) =>
    button(verdictNames[verdict][language], () => actions.judge(one, verdict), {
      "aria-pressed": String(result.verdict === verdict),
    }),
  );
  const work = [
    ...(one.prepare ? [button(say.prepare[language], () => actions.prepare(one))] : []),
    ...(one.read ? [button(say.read[language], () => actions.read(one))] : []),
    ...(one.prepare ? [button(say.clear[language], () => actions.clear(one))] : []),
  ];
  return element(
    "div",
    { class: "hand" },
    steps,
    lookFor,
    element("div", { class: "buttons" }, ...work),
    element("div", { class: "buttons" }, ...judge, note),
  );
};
