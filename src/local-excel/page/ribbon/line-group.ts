import { element } from "../element";
import { isLineFault, LINE_FAULTS, type Line } from "../pane/line";
import { TEXTS } from "../texts";
import { ribbonGroup } from "./ribbon";

/** Milliseconds one can choose. */
const DELAYS = [0, 1_000, 3_000, 10_000] as const;
const WELL = "none";

/** Slow, drop and fail requests. */
export function lineGroup(line: Line): { readonly group: HTMLElement; readonly well: () => void } {
  const delay = element(
    "select",
    { "data-control": "delay" },
    ...DELAYS.map((ms) =>
      element("option", { value: String(ms) }, ms === 0 ? TEXTS.noDelay : TEXTS.seconds(ms)),
    ),
  );
  delay.addEventListener("change", () => line.slow(Number(delay.value)));
  const faults = Object.keys(LINE_FAULTS).filter(isLineFault);
  const fault = element(
    "select",
    { "data-control": "fault" },
    element("option", { value: WELL }, TEXTS.faults.none),
    ...faults.map((kind) => element("option", { value: kind }, TEXTS.faults[kind])),
  );
  fault.addEventListener("change", () => line.fail(isLineFault(fault.value) ? fault.value : null));
  return {
    group: ribbonGroup(
      TEXTS.trial,
      [element("label", {}, TEXTS.delay, delay), element("label", {}, TEXTS.fault, fault)],
      { class: "plain" },
    ),
    well: () => void (fault.value = WELL),
  };
}
