/**
 * Makes the pictures of README and docs from real runs: `npm run pictures`. Or only some of them:
 * `npm run pictures -- sheets ninohe-2` (needs LibreOffice, pdftoppm and ImageMagick) prints sheets of a plan,
 * `npm run pictures -- page check` (needs a Chrome, Edge or Chromium) shows the page with every state of the task pane.
 */
import { join } from "node:path";
import { takePagePictures } from "./pictures/page-pictures";
import { takeSheetPictures } from "./pictures/sheet-pictures";
import { build } from "./start/build";

const main = async (half?: string, ...only: readonly string[]): Promise<void> => {
  if (half !== "page") await takeSheetPictures(only);
  if (half === "sheets") return;
  await build(join(__dirname, "../out/start"));
  await takePagePictures(only[0] ?? null);
};

main(...process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
