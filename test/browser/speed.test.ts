import type { CDPSession } from "playwright-core";
import { insertPlan } from "../../src/commands/insert-plan";
import { withAddin } from "../../src/headless/addin-session";
import { knownPlan } from "../../src/headless/known-plans";
import { createWorkbook, saveXlsx } from "../../src/local-excel";
import { PageBed } from "./page-bed";

const PLANS = ["kitamoto-2", "hachinohe-2", "hachinohe-mayor-1", "ninohe-2", "ninohe-comprehensive-late"];
/** Milliseconds, on a machine that does nothing else. */
const READY_WITHIN = 5_000;
const REDRAWN_WITHIN = 150;
const ROUNDS = 15;
/** Five inserts through Office.js before anything is measured, with patience for a busy machine. */
const INSERTED_WITHIN = 300_000;

let bed: PageBed;
let session: CDPSession;

beforeAll(async () => {
  bed = await PageBed.open();
  session = await bed.page.context().newCDPSession(bed.page);
  // The main thread's own time.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
});
afterAll(() => bed.close());

/** All plans in one workbook, inserted by the add-in itself. */
async function fivePlans(): Promise<Uint8Array> {
  const workbook = createWorkbook();
  await withAddin(workbook, async (run) => {
    for (const id of PLANS) {
      const { result } = await run(() => insertPlan(knownPlan(id), { onNamesTaken: "rename" }));
      expect([id, result.kind]).toEqual([id, "inserted"]);
    }
  });
  return saveXlsx(workbook);
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds the page's main thread has worked: waiting for a busy machine does not count. */
async function worked(): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}

/** How often as long as its work a piece of work takes on this machine just now. */
async function business(): Promise<number> {
  const before = await worked();
  const took = await bed.page.evaluate(() => {
    const start = performance.now();
    for (let i = 0, sum = 0; i < 3e7; i++) sum += Math.sqrt(i + sum);
    return performance.now() - start;
  });
  return Math.max(1, took / ((await worked()) - before));
}

test("the page is ready in time", async () => {
  const busy = await business();
  const start = Date.now();
  await bed.page.reload();
  await bed.pane.getByRole("tab").first().waitFor();
  const ready = Date.now() - start;
  process.stdout.write(`page ready: ${ready} ms, the machine being busy ${busy.toFixed(1)} times\n`);
  expect(ready / busy).toBeLessThan(READY_WITHIN);
});

test(
  "with five plans, what is typed stands in the grid in time",
  async () => {
    const bytes = Buffer.from(await fivePlans());
    const [chooser] = await Promise.all([bed.page.waitForEvent("filechooser"), bed.ribbon(".xlsx を開く")]);
    await chooser.setFiles({ name: "five.xlsx", mimeType: "application/octet-stream", buffer: bytes });
    await bed.page.waitForFunction(() => window.localExcel.workbook.sheets.length > 20, null, {
      timeout: 60_000,
    });
    await bed.pane.getByText("北本市").first().waitFor({ timeout: 60_000 });
    await bed.tab("実績入力");
    await bed.page.waitForFunction(() => window.localExcel.onScreen(3, 8) !== null);
    const before = await worked();
    const times = await bed.page.evaluate(async (rounds) => {
      const { workbook } = window.localExcel;
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const took: number[] = [];
      for (let i = 0; i < rounds; i++) {
        const start = performance.now();
        // What Enter in the editor calls; then the frame that draws it, to its end.
        workbook.type(workbook.activeSheet, 3 + i, 8, String(400 + i));
        await frame();
        await new Promise((resolve) => setTimeout(resolve, 0));
        took.push(performance.now() - start);
        await frame();
      }
      return took;
    }, ROUNDS);
    const work = ((await worked()) - before) / ROUNDS;
    process.stdout.write(
      `typing to redraw, ${PLANS.length} plans: ${work.toFixed(0)} ms of work, ${middle(times).toFixed(0)} ms by the clock\n`,
    );
    expect(work).toBeLessThan(REDRAWN_WITHIN);
    expect(bed.errors).toEqual([]);
  },
  INSERTED_WITHIN,
);
