import type { ModelWorkbook } from "../model/contract";
import type { Fault } from "../office/faults/faults";
import type { Metadata } from "../office/metadata/metadata";
import { openXlsx } from "../xlsx/open-xlsx";
import { XlsxUnreadable } from "../xlsx/xlsx-unreadable";
import { alertBox } from "./alert";
import { DocumentView } from "./document-view";
import { element } from "./element";
import { chooseFile, downloadXlsx } from "./files/files";
import type { Rectangle } from "./grid/sight";
import { askedPage } from "./pane/asked-page";
import { Line } from "./pane/line";
import { TaskPane } from "./pane/task-pane";
import { fileGroup } from "./ribbon/file-group";
import { lineGroup } from "./ribbon/line-group";
import { readRibbon, type RibbonButton } from "./ribbon/read-manifest";
import { addinGroups } from "./ribbon/ribbon";
import { fetchBytes, type Example } from "./settings";
import { TEXTS } from "./texts";

export type PageParts = { readonly top: HTMLElement; readonly grid: HTMLElement; readonly pane: HTMLElement };
export type PageContent = {
  readonly metadata: Metadata;
  readonly manifest: string;
  readonly examples: readonly Example[];
};

/** Name of a file from the last part of its address. */
const fileName = (address: string): string => address.split("/").at(-1) ?? address;

/** Puts grid, ribbon and task pane together around a workbook. */
export function startPage(parts: PageParts, content: PageContent, first: ModelWorkbook): void {
  const tab = readRibbon(content.manifest);
  const line = new Line(() => trial.well());
  const trial = lineGroup(line);
  const pane = new TaskPane(parts.pane, content.metadata, (host) => line.connect(host));
  const title = element("span", { class: "document" });
  let view: DocumentView | null = null;

  const show = ({ page, paneTitle }: RibbonButton): void => {
    if (view !== null) pane.open(view.workbook, page, paneTitle);
  };
  const open = (workbook: ModelWorkbook, name: string): void => {
    pane.close();
    view?.dispose();
    const opened = new DocumentView(parts.grid, workbook);
    view = opened;
    title.textContent = name;
    const home = tab.groups[0]?.buttons[0];
    if (home !== undefined) show({ ...home, page: askedPage(home.page, window.location.search) });
    // For the console and for tests: what the page shows, as data, and where it shows it.
    const onScreen = (row: number, column: number): Rectangle | null => opened.onScreen(row, column);
    const formulaBar = (): string => opened.formulaBar;
    const meet = (fault: Fault | null, spared: number): void => line.meet(fault, spared);
    Object.assign(window, { localExcel: { workbook, onScreen, formulaBar, meet } });
  };
  const said = (work: Promise<void>): void =>
    void work.catch((error: unknown) => {
      const isFile = error instanceof XlsxUnreadable;
      return alertBox(TEXTS.notOpened, isFile ? `${TEXTS.unreadable}\n${error.message}` : String(error));
    });

  const files = fileGroup(
    {
      open: () => said(chooseFile().then((file) => void (file !== null && open(file.workbook, file.name)))),
      save: () => view !== null && said(downloadXlsx(view.workbook, title.textContent ?? TEXTS.newDocument)),
      openExample: ({ address }) =>
        said(
          fetchBytes(address)
            .then(openXlsx)
            .then((workbook) => open(workbook, fileName(address))),
        ),
    },
    content.examples,
  );
  parts.top.append(
    element(
      "div",
      { class: "title-bar" },
      element("span", {}, TEXTS.product),
      title,
      element("span", { class: "note" }, TEXTS.note),
    ),
    element("div", { class: "tabs" }, element("span", {}, tab.label)),
    element("div", { class: "ribbon" }, files, ...addinGroups(tab, show), trial.group),
  );
  open(first, TEXTS.newDocument);
}
