import { containsBox, intersects } from "../../model/box";
import type { ValidationSpec } from "../../model/contract";
import type { Place } from "../address/address";
import { asFlag, asOneOf, asText, invalidArgument } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { isRecord } from "../interpreter/wire";
import { readRule, wireRule } from "./validation-rule";

const NONE: ValidationSpec = { rule: null, ignoreBlanks: true, prompt: null, alert: null };
const NO_PROMPT = { showPrompt: false, title: "", message: "" };
const NO_ALERT = { showAlert: true, style: "Stop", title: "", message: "" };
const STYLES = ["Stop", "Warning", "Information"] as const;
/** Lengths Excel's own dialog allows. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

export const dataValidation: HostClass<Place> = defineClass<Place>("DataValidation", {
  get: {
    Type: (place) => {
      const specs = specsOn(place);
      if (specs === "mixed") return "MixedCriteria";
      return specs.rule?.type ?? "None";
    },
    Rule: (place) => {
      const spec = specsOn(place);
      return spec === "mixed" ? null : wireRule(spec.rule);
    },
    Prompt: (place) => {
      const spec = specsOn(place);
      if (spec === "mixed") return null;
      const { prompt } = spec;
      return prompt === null
        ? NO_PROMPT
        : { showPrompt: prompt.show, title: prompt.title, message: prompt.message };
    },
    ErrorAlert: (place) => {
      const spec = specsOn(place);
      if (spec === "mixed") return null;
      const { alert } = spec;
      if (alert === null) return NO_ALERT;
      return { showAlert: alert.show, style: alert.style, title: alert.title, message: alert.message };
    },
    IgnoreBlanks: (place) => {
      const spec = specsOn(place);
      return spec === "mixed" ? null : spec.ignoreBlanks;
    },
  },
  set: {
    Rule: (place, value) => change(place, { rule: readRule(value) }),
    Prompt: (place, value) => change(place, { prompt: readPrompt(value) }),
    ErrorAlert: (place, value) => change(place, { alert: readAlert(value) }),
    IgnoreBlanks: (place, value) => change(place, { ignoreBlanks: asFlag(value) }),
  },
  call: { Clear: ({ sheet, box }) => sheet.setValidation(box, null) },
});

/** The validation all cells of the range share; "mixed" where they differ. */
function specsOn({ sheet, box }: Place): ValidationSpec | "mixed" {
  const touching = sheet.validations.filter(({ boxes }) => boxes.some((other) => intersects(other, box)));
  const only = touching[0];
  if (only === undefined) return NONE;
  const covered = only.boxes.some((other) => containsBox(other, box));
  return touching.length === 1 && covered ? only.spec : "mixed";
}

/**
 * Changing one property needs one validation over exactly these cells: over a mixture Excel on the web answers
 * InvalidArgument (OfficeDev/office-js issue 2594); `clear()` first helps.
 */
function change(place: Place, changed: Partial<ValidationSpec>): void {
  const now = specsOn(place);
  if (now === "mixed") throw invalidArgument("the cells have different data validation; clear it first");
  place.sheet.setValidation(place.box, { ...now, ...changed });
}

function readPrompt(value: unknown): ValidationSpec["prompt"] {
  if (!isRecord(value)) throw invalidArgument();
  return {
    show: value["showPrompt"] === undefined ? false : asFlag(value["showPrompt"]),
    title: short(value["title"], LONGEST_TITLE),
    message: short(value["message"], LONGEST_MESSAGE),
  };
}

function readAlert(value: unknown): ValidationSpec["alert"] {
  if (!isRecord(value)) throw invalidArgument();
  return {
    show: value["showAlert"] === undefined ? true : asFlag(value["showAlert"]),
    style: asOneOf(STYLES, value["style"] ?? "Stop"),
    title: short(value["title"], LONGEST_TITLE),
    message: short(value["message"], LONGEST_MESSAGE),
  };
}

function short(value: unknown, longest: number): string {
  const text = value === undefined ? "" : asText(value);
  if (text.length > longest) throw invalidArgument(`at most ${longest} characters`);
  return text;
}
