import { spawnSync } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PageBed } from "../../test/browser/page-bed";
import { SCENES } from "./scenes";

const ROOT = join(__dirname, "../..");
const ALL = join(ROOT, "out/pictures");
const SHOWN = join(ROOT, "docs/pictures");

/** The pictures README and guide show; the others are for looking at. */
const IN_DOCS: ReadonlySet<string> = new Set([
  "page-insert",
  "page-home",
  "page-check",
  "page-check-reason",
  "page-evaluation",
  "page-summary",
]);

/** Copies a picture with as few colours as still look the same, where ImageMagick is there to do it. */
const copySmall = async (from: string, to: string): Promise<void> => {
  const { status } = spawnSync("convert", [from, "-dither", "None", "-colors", "192", `PNG8:${to}`]);
  if (status !== 0) await copyFile(from, to);
};

/**
 * The page with every state of the task pane, 1400 × 900, into out/pictures; those the docs show into docs/pictures.
 * @param only part of a scene's name; null: all of them.
 */
export const takePagePictures = async (only: string | null): Promise<void> => {
  await Promise.all([mkdir(ALL, { recursive: true }), mkdir(SHOWN, { recursive: true })]);
  for (const { name: scene, options, play } of SCENES) {
    if (only !== null && !scene.includes(only)) continue;
    const bed = await PageBed.open(options);
    try {
      await play(bed, async (name) => {
        await bed.settled();
        const path = join(ALL, `${name}.png`);
        await bed.page.screenshot({ path, animations: "disabled", caret: "hide" });
        if (IN_DOCS.has(name)) await copySmall(path, join(SHOWN, `${name}.png`));
        process.stdout.write(`${name}\n`);
      });
    } finally {
      await bed.close();
    }
  }
};
