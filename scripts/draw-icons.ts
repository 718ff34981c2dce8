/**
 * Draws assets/icons/source/*.svg as the PNG sizes an add-in manifest may name, into assets/icons.
 * Only needed after a change of a drawing: the PNGs are committed, and the build copies them.
 * Usage: npx tsx scripts/draw-icons.ts [path of a Chromium]
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { ICON_SIZES } from "./manifest/icon-sizes";

const icons = path.join(__dirname, "../assets/icons");

const draw = async (): Promise<void> => {
  const names = (await readdir(path.join(icons, "source"))).filter((file) => file.endsWith(".svg"));
  const browser = await chromium.launch({
    executablePath: process.argv[2] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  for (const name of names) {
    const svg = await readFile(path.join(icons, "source", name), "utf8");
    for (const size of ICON_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({
        path: path.join(icons, `${path.parse(name).name}-${size}.png`),
        omitBackground: true,
      });
    }
  }
  await browser.close();
  console.log(`${names.length} drawings × ${ICON_SIZES.length} sizes → ${icons}`);
};

void draw();
