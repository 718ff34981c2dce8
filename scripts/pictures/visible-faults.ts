import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page, Word } from "../libreoffice";

const run = promisify(execFile);

/** What must not be seen on any page: numbers that do not fit, and formulas that failed. */
const FAULT = /^#+$|#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!)|Err:\d+/;

/** Brightness (0 black to 1 white) of the darkest pixel that still counts as writing; lines of tables are lighter. */
const INK = 0.45;

/** LibreOffice also puts the text of hidden columns and of chart data in white into the PDF: only ink is seen. */
const isSeen = async (picture: string, { x, y, width, height }: Word): Promise<boolean> => {
  const area = [width, height].map((length) => Math.max(1, Math.round(length))).join("x");
  const { stdout } = await run("convert", [
    picture,
    "-crop",
    `${area}+${Math.round(x)}+${Math.round(y)}`,
    "-colorspace",
    "Gray",
    "-format",
    "%[fx:minima]",
    "info:",
  ]);
  return Number(stdout) < INK;
};

const overlap = (a: Word, b: Word): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Words that should not be on a page and can be seen there; not those whose ink is another word's. */
export const visibleFaults = async ({ picture, words }: Page): Promise<readonly string[]> => {
  const sound = words.filter(({ text }) => !FAULT.test(text));
  const suspects = words.filter((word) => FAULT.test(word.text) && !sound.some((own) => overlap(word, own)));
  const seen: string[] = [];
  for (const word of suspects) if (await isSeen(picture, word)) seen.push(word.text);
  return seen;
};
