/**
 * Makes the pictures of README and docs from real runs: `npm run pictures`. Or only some of them:
 * `npm run pictures -- sheets ninohe-2` (needs LibreOffice, pdftoppm and ImageMagick) prints sheets of a plan,
 * `npm run pictures -- page check` (needs a Chrome, Edge or Chromium) shows the page with every state of the task pane.
 * `npm run pictures -- states kitamoto-2` puts every sheet of a plan, half-filled with mistakes and complete, printed and
 * on the screen, in colour and grey, into `out/pictures/`, for looking at (needs both); without a plan all of them and
 * one of 200 indicators.
 */
import { join } from "node:path";
import { knownPlans } from "../src/headless/known-plans";
import type { Plan } from "../src/plan/plan";
import { syntheticPlan } from "../test/support/synthetic-plan";
import { takePagePictures } from "./pictures/page-pictures";
import { takeStatePictures } from "./pictures/state-pictures";
import { takeSheetPictures } from "./pictures/sheet-pictures";
import { build } from "./start/build";

const OUT = join(__dirname, "../out/pictures");

/** All plans the project brings along, and a made-up one of 200 indicators. */
const statePlans = (only: readonly string[]): readonly Plan[] =>
  [...knownPlans(), syntheticPlan(200)].filter(({ id }) => only.length === 0 || only.includes(id));

const main = async (half?: string, ...only: readonly string[]): Promise<void> => {
  if (half === "states") {
    await build(join(__dirname, "../out/start"));
    const faults = await takeStatePictures(statePlans(only), OUT);
    for (const fault of faults) process.stderr.write(`${fault}\n`);
    process.exitCode = faults.length === 0 ? 0 : 1;
    return;
  }
  if (half !== "page") await takeSheetPictures(only);
  if (half === "sheets") return;
  await build(join(__dirname, "../out/start"));
  await takePagePictures(only[0] ?? null);
};

main(...process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
