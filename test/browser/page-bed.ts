import { join } from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { findBrowser } from "../../scripts/start/browser";
import { makeCertificate } from "../../scripts/start/certificate";
import { serve, type Served } from "../../scripts/start/serve";
import { site } from "../../scripts/start/site";
import type { CellValue, ModelWorkbook } from "../../src/local-excel";
import type { Rectangle } from "../../src/local-excel/page/grid/sight";

const OUT = join(__dirname, "../../out/start");
const FIRST_PORT = 3500;
const SIZE = { width: 1400, height: 900 };

type InPage = {
  readonly workbook: ModelWorkbook;
  readonly onScreen: (row: number, column: number) => Rectangle | null;
};
declare global {
  interface Window {
    readonly localExcel: InPage;
  }
}

/** What a cell of the sheet in front holds. */
export type SeenCell = { readonly value: CellValue; readonly formula: string | null; readonly text: string };

/** The page open in a real browser, and what a person does there. */
export class PageBed {
  clicks = 0;

  private constructor(
    readonly page: Page,
    readonly origin: string,
    /** Addresses the page asked for outside its own server. */
    readonly strayed: readonly string[],
    /** What went wrong in the page unnoticed. */
    readonly errors: readonly string[],
    private readonly browser: Browser,
    private readonly served: Served,
  ) {}

  /**
   * Starts server and browser, and waits for the pane's first control of this role. The page must have been built before
   * (`npm run test:browser` does).
   */
  static async open(path = "/", ready: "tab" | "button" = "tab"): Promise<PageBed> {
    const executablePath = findBrowser();
    if (executablePath === null)
      throw new Error("No Chrome, Edge or Chromium was found; CHROME_PATH may name one.");
    const certificate = await makeCertificate();
    const built = { addin: join(OUT, "addin"), page: join(OUT, "page") };
    const served = await serve(site(built), certificate, FIRST_PORT);
    const browser = await chromium.launch({
      executablePath,
      args: [`--ignore-certificate-errors-spki-list=${certificate.publicKeyHash}`, "--no-sandbox"],
    });
    const page = await browser.newPage({ viewport: SIZE, locale: "ja-JP" });
    const strayed: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${served.origin}/`) && !/^(data|blob):/.test(url)) strayed.push(url);
    });
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`${served.origin}${path}`);
    const bed = new PageBed(page, served.origin, strayed, errors, browser, served);
    await bed.pane.getByRole(ready).first().waitFor();
    return bed;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }

  /** The add-in in its frame. */
  get pane(): FrameLocator {
    return this.page.frameLocator("#pane iframe");
  }

  /** A button of the ribbon, by its label. */
  async ribbon(label: string): Promise<void> {
    this.clicks += 1;
    await this.page.locator("#top").getByRole("button", { name: label, exact: true }).click();
  }

  async paneButton(name: string): Promise<void> {
    this.clicks += 1;
    await this.pane.getByRole("button", { name, exact: true }).click();
  }

  async tab(name: string): Promise<void> {
    this.clicks += 1;
    await this.page.locator("#grid").getByText(name, { exact: true }).click();
    await this.page.waitForFunction((wanted) => window.localExcel.workbook.activeSheet.name === wanted, name);
  }

  async clickCell(row: number, column: number): Promise<void> {
    this.clicks += 1;
    const place = await this.page.evaluate(([r, c]) => window.localExcel.onScreen(r, c), [
      row,
      column,
    ] as const);
    if (place === null) throw new Error(`The cell in row ${row}, column ${column} is out of sight.`);
    await this.page.mouse.click(place.left + place.width / 2, place.top + place.height / 2);
    await this.page.waitForFunction(
      ([r, c]) => {
        const { box } = window.localExcel.workbook.selection;
        return box.row === r && box.column === c;
      },
      [row, column] as const,
    );
  }

  /** Types into the selected cell and presses Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.settled();
  }

  /** Until the editor is shut and the grid has been drawn again. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => !window.localExcel.workbook.editMode);
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  cell(row: number, column: number): Promise<SeenCell> {
    return this.page.evaluate(
      ([r, c]) => {
        const sheet = window.localExcel.workbook.activeSheet;
        const { value, formula } = sheet.cell(r, c);
        return { value, formula, text: sheet.text(r, c) };
      },
      [row, column] as const,
    );
  }

  /** Text from another program is pasted at the selected cell. */
  async pasteText(text: string): Promise<void> {
    await this.page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", given);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
    await this.settled();
  }
}
