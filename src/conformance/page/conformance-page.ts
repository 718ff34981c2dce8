import { AREAS } from "../case";
import type { AutomaticCase, ManualCase } from "../case";
import { allCases } from "../cases/all-cases";
import { errorCode } from "../run/failure";
import { VERDICTS } from "../result";
import type { Result } from "../result";
import { verdictOf } from "../run/run-case";
import { runCases } from "../run/run-cases";
import { clearPrepared, prepareCase, readPrepared } from "../run/prepared";
import type { Diagnostics } from "../report/diagnostics";
import { asCsv, asJsonText, reportRows } from "../report/report";
import { areaNames, conformanceSentences, verdictNames } from "../../i18n/conformance";
import { say, type Words } from "../../i18n/sentence";
import { caseRow } from "./case-row";
import { download, fileStem } from "./download";
import { button, choice, element } from "./element";
import type { HandActions } from "./hand-controls";
import type { Filter, State } from "./state";
import { countOf, resultOf, shownCases } from "./state";

const SOURCES = [
  ["documented", "sourceDocumented"],
  ["reported", "sourceReported"],
  ["unverified", "sourceUnverified"],
] as const;

const messageOf = (thrown: unknown): string =>
  errorCode(thrown) ?? (thrown instanceof Error ? thrown.message : String(thrown));

/** The page: buttons, filters, the table, and what can be taken away. Drawn anew after every change but rows. */
export class ConformancePage {
  private readonly table = element("tbody");
  private readonly status = element("p", { role: "status", class: "status" });

  private readonly counts = element("p", { class: "counts" });

  constructor(
    private readonly root: HTMLElement,
    private readonly state: State,
    /** Asks Excel; null outside Excel, where nothing can be run. */
    private readonly diagnostics: (() => Diagnostics) | null,
  ) {}

  draw(): void {
    document.documentElement.lang = this.state.language;
    document.title = this.text("title");
    this.root.replaceChildren(
      element(
        "header",
        {},
        element(
          "div",
          { class: "heading" },
          element("h1", {}, this.text("title")),
          button(this.text("language"), () => this.switchLanguage()),
        ),
        element("p", {}, this.text(this.diagnostics === null ? "outsideExcel" : "lead")),
        this.actions(),
        this.status,
        this.counts,
        this.filters(),
      ),
      element("table", {}, this.head(), this.table),
      this.copyBox(),
    );
    this.drawRows();
    this.tell(this.state.message);
  }

  private text(id: keyof typeof conformanceSentences, words: Words = {}): string {
    return say(conformanceSentences[id], words, this.state.language);
  }

  private tell(message: string): void {
    this.state.message = message;
    this.status.textContent = message;
  }

  private actions(): HTMLElement {
    const bar = element("div", { class: "buttons" });
    if (this.diagnostics !== null) {
      const automatic = shownCases(this.state).filter(
        (one): one is AutomaticCase => one.kind === "automatic",
      );
      const every = allCases.filter((one): one is AutomaticCase => one.kind === "automatic");
      const whole = automatic.length === every.length;
      if (this.state.running !== null) {
        bar.append(button(this.text("stop"), () => this.state.running?.abort(), { class: "primary" }));
      } else {
        bar.append(button(this.text("run"), () => void this.run(every), { class: "primary" }));
        if (!whole && automatic.length > 0)
          bar.append(
            button(this.text("runShown", { count: automatic.length }), () => void this.run(automatic)),
          );
      }
    }
    bar.append(
      button(this.text("csv"), () => this.save("csv")),
      button(this.text("json"), () => this.save("json")),
    );
    return bar;
  }

  private filters(): HTMLElement {
    const { filter, language } = this.state;
    const all = ["", this.text("all")] as const;
    const change = (part: Partial<Filter>): void => {
      this.state.filter = { ...filter, ...part };
      this.draw();
    };
    return element(
      "div",
      { class: "filters" },
      choice(
        this.text("filterArea"),
        [all, ...AREAS.map((area) => [area, areaNames[area][language]] as const)],
        filter.area,
        (area) => change({ area }),
      ),
      choice(
        this.text("filterVerdict"),
        [
          all,
          ...VERDICTS.map(
            (verdict) =>
              [verdict, `${verdictNames[verdict][language]} ${countOf(this.state, verdict)}`] as const,
          ),
        ],
        filter.verdict,
        (verdict) => change({ verdict }),
      ),
      choice(
        this.text("filterSource"),
        [all, ...SOURCES.map(([kind, id]) => [kind, this.text(id)] as const)],
        filter.source,
        (source) => change({ source }),
      ),
      element("span", {}, this.text("shown", { shown: shownCases(this.state).length, of: allCases.length })),
    );
  }

  private head(): HTMLElement {
    const titles = ["columnCase", "columnExpected", "columnSeen", "columnVerdict", "columnTime"] as const;
    return element(
      "thead",
      {},
      element("tr", {}, ...titles.map((id) => element("th", { scope: "col" }, this.text(id)))),
    );
  }

  private copyBox(): HTMLElement {
    const box = element("textarea", { readonly: "", rows: "6", "aria-label": this.text("text") });
    const details = element("details", {}, element("summary", {}, this.text("text")), box);
    details.addEventListener("toggle", () => {
      if (details.open) box.value = this.report("json");
    });
    return details;
  }

  private drawCounts(): void {
    const counted = VERDICTS.map((verdict) => [verdict, countOf(this.state, verdict)] as const);
    this.counts.replaceChildren(
      ...counted
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) =>
          element(
            "span",
            { class: `badge ${verdict}` },
            `${verdictNames[verdict][this.state.language]} ${count}`,
          ),
        ),
    );
  }

  private drawRows(): void {
    this.drawCounts();
    const rows = shownCases(this.state).map((one) =>
      caseRow(
        one,
        resultOf(this.state, one),
        this.state.language,
        this.diagnostics === null ? null : this.handActions,
      ),
    );
    this.table.replaceChildren(...rows);
  }

  private drawRow(id: string): void {
    this.drawCounts();
    const one = shownCases(this.state).find((known) => known.id === id);
    const old = [...this.table.rows].find((row) => row.dataset["case"] === id);
    const actions = this.diagnostics === null ? null : this.handActions;
    if (one !== undefined && old !== undefined)
      old.replaceWith(caseRow(one, resultOf(this.state, one), this.state.language, actions));
  }

  private switchLanguage(): void {
    this.state.language = this.state.language === "ja" ? "en" : "ja";
    this.state.message = "";
    this.draw();
  }

  private async run(cases: readonly AutomaticCase[]): Promise<void> {
    const stopping = new AbortController();
    this.state.running = stopping;
    for (const { id } of cases) this.state.results.delete(id);
    this.draw();
    let done = 0;
    try {
      await runCases(cases, {
        signal: stopping.signal,
        onCase: ({ title }) =>
          this.tell(
            this.text("progress", { done: done + 1, of: cases.length, title: title[this.state.language] }),
          ),
        onResult: (result) => {
          done += 1;
          this.state.results.set(result.id, result);
          this.drawRow(result.id);
        },
      });
      this.state.message = this.text(stopping.signal.aborted ? "stopped" : "done", { count: done });
    } catch (thrown) {
      this.state.message = this.text("runFailed", { message: messageOf(thrown) });
    }
    this.state.running = null;
    this.draw();
  }

  private readonly handActions: HandActions = {
    prepare: (one) =>
      void this.attempt(one, async () => {
        await prepareCase(one);
        return this.text("prepared");
      }),
    read: (one) =>
      void this.attempt(one, async () => {
        const seen = await readPrepared(one);
        if (seen === null) return "";
        this.keep(one, { seen, verdict: verdictOf(one.expected, seen) === "match" ? "passed" : "failed" });
        return "";
      }),
    clear: (one) =>
      void this.attempt(one, async () => {
        await clearPrepared(one);
        return "";
      }),
    judge: (one, verdict) => this.keep(one, { verdict }),
    note: (one, note) => this.keep(one, { note }),
  };

  private keep(one: ManualCase, part: Partial<Result>): void {
    this.state.results.set(one.id, { ...resultOf(this.state, one), ...part });
    this.drawRow(one.id);
  }

  /** What goes wrong is what was seen: some cases by hand are about that. */
  private async attempt(one: ManualCase, work: () => Promise<string>): Promise<void> {
    try {
      this.tell(await work());
    } catch (thrown) {
      this.keep(one, { seen: { error: messageOf(thrown) } });
      this.tell(this.text("failed", { message: messageOf(thrown) }));
    }
  }

  private report(kind: "csv" | "json"): string {
    const rows = reportRows(allCases, this.state.results);
    const diagnostics = this.diagnostics?.() ?? null;
    return kind === "csv" ? asCsv(rows, diagnostics) : asJsonText(rows, diagnostics);
  }

  private save(kind: "csv" | "json"): void {
    const type = kind === "csv" ? "text/csv;charset=utf-8" : "application/json";
    download(`${fileStem(new Date())}.${kind}`, type, this.report(kind));
  }
}
