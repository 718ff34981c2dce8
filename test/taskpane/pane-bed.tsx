import React from "react";
import { render, unmountComponentAtNode } from "react-dom";
import { act } from "react-dom/test-utils";
import type { Language } from "../../src/i18n/sentence";
import { App } from "../../src/taskpane/app";
import type { PaneCommands } from "../../src/taskpane/commands";
import { LanguageContext } from "../../src/taskpane/language";
import { registerOwnIcons } from "../../src/taskpane/ui/icons";
import type { ViewId } from "../../src/taskpane/views";

/** The task pane on a page, as a person sees and uses it. */
export type Pane = {
  /** All text of the view in front. */
  readonly text: () => string;
  readonly buttons: () => readonly string[];
  /** Presses the button, tab or fold of this name and waits for what comes of it. */
  readonly press: (name: string) => Promise<void>;
  /** Types into the field of this label. */
  readonly write: (label: string, text: string) => Promise<void>;
  /** Unfolds the list of this label and takes one of its options. */
  readonly choose: (label: string, option: string) => Promise<void>;
  /** Ticks or clears the box of this label. */
  readonly tick: (label: string) => Promise<void>;
  /** Chooses a file, as the browser's own dialog would. */
  readonly giveFile: (file: Pick<File, "name" | "text">) => Promise<void>;
  readonly close: () => void;
};

const unexpected = (name: string) => (): never => {
  throw new Error(`The pane called ${name}, which this test does not expect`);
};

/** Commands that answer as given; a command not given must not be called. */
export const answering = (answers: Partial<PaneCommands>): PaneCommands => ({
  plansInWorkbook: () => Promise.resolve({ kind: "plans", plans: [] }),
  unfinishedCommand: () => Promise.resolve({ kind: "none" }),
  showSheet: unexpected("showSheet"),
  insertPlan: unexpected("insertPlan"),
  chooseEvaluation: unexpected("chooseEvaluation"),
  checkEntries: unexpected("checkEntries"),
  applyFindings: unexpected("applyFindings"),
  undoApplied: unexpected("undoApplied"),
  dismissFinding: unexpected("dismissFinding"),
  reopenFinding: unexpected("reopenFinding"),
  switchRuleOff: unexpected("switchRuleOff"),
  switchRuleOn: unexpected("switchRuleOn"),
  clearMarks: unexpected("clearMarks"),
  selectFinding: unexpected("selectFinding"),
  writeCheckResult: unexpected("writeCheckResult"),
  watchEntries: () => Promise.resolve({ kind: "watching", stop: () => Promise.resolve() }),
  withRowFindings: unexpected("withRowFindings"),
  makeCouncilSummary: unexpected("makeCouncilSummary"),
  makeAssessment: unexpected("makeAssessment"),
  makeCharts: unexpected("makeCharts"),
  makePublication: unexpected("makePublication"),
  resumeUnfinished: unexpected("resumeUnfinished"),
  undoUnfinished: unexpected("undoUnfinished"),
  ...answers,
});

registerOwnIcons();

/** Milliseconds; inserting a plan takes long on a machine that is busy with other things. */
const PATIENCE = 40_000;

/** Lets lazily loaded views, plan data and answers arrive: waits until the page has stood still for a while. */
const settled = async (): Promise<void> => {
  const start = Date.now();
  for (let still = 0, before = ""; still < 3;) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 15)));
    const now = document.body.innerHTML;
    still = now === before ? still + 1 : 0;
    before = now;
    if (Date.now() - start > PATIENCE) throw new Error(`The page does not come to rest: ${now}`);
  }
};

const labelOf = (element: Element): string =>
  (element.textContent ?? "").replace(/[\u200b\ue000-\uf8ff]/g, "").trim();

export const openPane = async (
  commands: PaneCommands,
  firstView: ViewId = "home",
  language: Language = "ja",
): Promise<Pane> => {
  const container = document.body.appendChild(document.createElement("div"));
  act(() => {
    render(
      <LanguageContext.Provider value={language}>
        <App firstView={firstView} commands={commands} />
      </LanguageContext.Provider>,
      container,
    );
  });
  await settled();

  const front = (): Element => {
    const view = container.querySelector("main:not([hidden])");
    if (view === null) throw new Error("No view stands in front");
    return view;
  };
  const pressable = (): readonly Element[] => [
    ...front().querySelectorAll("button, summary"),
    ...container.querySelectorAll("[role=tab]"),
  ];

  const named = <E extends Element>(elements: readonly E[], name: string): E => {
    const found = elements.find((element) => labelOf(element) === name);
    if (found === undefined)
      throw new Error(`There is no “${name}” among ${elements.map(labelOf).join(", ")}`);
    return found;
  };
  const click = async (element: Element): Promise<void> => {
    act(() => {
      element.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    });
    await settled();
  };
  const fieldOf = (label: string): Element => {
    const { id, htmlFor } = named([...front().querySelectorAll("label")], label);
    const field = document.getElementById(htmlFor) ?? front().querySelector(`[aria-labelledby~="${id}"]`);
    if (field === null) throw new Error(`The label “${label}” has no field`);
    return field;
  };

  return {
    text: () => labelOf(front()),
    buttons: () => [...front().querySelectorAll("button")].map(labelOf),
    press: async (name) => {
      await click(named(pressable(), name));
    },
    write: async (label, text) => {
      const field = fieldOf(label);
      act(() => {
        // Past React's own notion of the value, as the browser does when a person types.
        Reflect.set(HTMLInputElement.prototype, "value", text, field);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await settled();
    },
    choose: async (label, option) => {
      await click(fieldOf(label));
      await click(named([...document.querySelectorAll("[role=option]")], option));
    },
    tick: async (label) => {
      await click(fieldOf(label));
    },
    giveFile: async (file) => {
      const input = front().querySelector("input[type=file]");
      if (input === null) throw new Error("No file is asked for");
      Object.defineProperty(input, "files", { configurable: true, value: [file] });
      act(() => {
        input.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await settled();
    },
    close: () => {
      act(() => {
        unmountComponentAtNode(container);
      });
      container.remove();
    },
  };
};
