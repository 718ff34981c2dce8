import type { ModelSheet, ModelWorkbook } from "../model/contract";
import type { Metadata } from "../office/metadata/metadata";
import { alertBox } from "./alert";
import { element } from "./element";
import { LiveGrid } from "./grid/live-grid";
import { TaskPane } from "./pane/task-pane";
import { readRibbon } from "./ribbon/read-manifest";
import { addinGroups } from "./ribbon/ribbon";
import type { Example } from "./settings";
import { TEXTS } from "./texts";

export type PageParts = { readonly top: HTMLElement; readonly grid: HTMLElement; readonly pane: HTMLElement };
export type PageContent = {
  readonly metadata: Metadata;
  readonly manifest: string;
  readonly examples: readonly Example[];
};

/** Excel says in the cell's own words why it refuses what was typed, where somebody wrote some. */
function sayRefused(error: unknown, sheet: ModelSheet, row: number, column: number): void {
  const alert = sheet.validationAt(row, column)?.alert;
  const title = alert?.title ?? "";
  const message = alert?.message ?? "";
  void alertBox(
    title === "" ? TEXTS.alertTitle : title,
    message === "" ? `${TEXTS.alertRefused}\n${String(error)}` : message,
  );
}

/** Puts grid, ribbon and task pane together around a workbook. */
export function startPage(parts: PageParts, content: PageContent, first: ModelWorkbook): void {
  const tab = readRibbon(content.manifest);
  const pane = new TaskPane(parts.pane, content.metadata, () => undefined);
  const host = element("div", { class: "univer-host" });
  parts.grid.append(host);
  const grid = new LiveGrid(host, first, {
    refused: sayRefused,
    failed: (error) => void alertBox(TEXTS.refusedByExcel, String(error)),
    drawn: () => undefined,
    scrolled: () => undefined,
    selected: () => undefined,
  });
  parts.top.append(
    element(
      "div",
      { class: "title-bar" },
      element("span", {}, TEXTS.product),
      element("span", { class: "document" }, TEXTS.newDocument),
      element("span", { class: "note" }, TEXTS.note),
    ),
    element("div", { class: "tabs" }, element("span", {}, tab.label)),
    element(
      "div",
      { class: "ribbon" },
      ...addinGroups(tab, ({ page, paneTitle }) => pane.open(grid.workbook, page, paneTitle)),
    ),
  );
  const home = tab.groups[0]?.buttons[0];
  if (home !== undefined) pane.open(first, home.page, home.paneTitle);
}
