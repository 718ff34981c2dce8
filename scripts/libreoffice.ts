import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A conversion takes a few seconds; one that takes minutes hangs. */
const TIMEOUT_MS = 180_000;
const DOTS_PER_INCH = 100;

/**
 * LibreOffice trusts the results in files of other programs unless told: recalculation mode 0 is "always". East
 * Asian text counts as Japanese, or it is drawn with Chinese letter forms; a Japanese system locale would make
 * version 7.4 draw BIZ UD fonts bold.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="DefaultLocale_CJK" oor:op="fuse"><value>ja-JP</value></prop></item>
</oor:items>
`;

/** Machines without Windows lack its fonts: the nearest free ones stand in, so pictures come near Excel's. */
const STAND_INS: Readonly<Record<string, string>> = {
  游ゴシック: "Noto Sans CJK JP",
  "ＭＳ Ｐゴシック": "IPAPGothic",
  "ＭＳ ゴシック": "IPAGothic",
};

const fontConfiguration = (): string => {
  const aliases = Object.entries(STAND_INS).map(
    ([family, standIn]) =>
      `<alias binding="same"><family>${family}</family><accept><family>${standIn}</family></accept></alias>`,
  );
  return `<?xml version="1.0"?>\n<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${aliases.join("")}</fontconfig>\n`;
};

type Profile = { readonly folder: string; readonly fonts: string };

/** Runs the work with a throw-away LibreOffice profile, so runs side by side do not meet. */
const withProfile = async <T>(work: (profile: Profile) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  const fonts = join(folder, "fonts.conf");
  try {
    await mkdir(join(folder, "user"));
    await writeFile(join(folder, "user", "registrymodifications.xcu"), SETTINGS);
    await writeFile(fonts, fontConfiguration());
    return await work({ folder, fonts });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const convert = async (source: string, format: string, outDir: string): Promise<string> => {
  await mkdir(outDir, { recursive: true });
  await withProfile(({ folder, fonts }) =>
    run(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(folder).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        format,
        "--outdir",
        outDir,
        source,
      ],
      { timeout: TIMEOUT_MS, env: { ...process.env, FONTCONFIG_FILE: fonts } },
    ),
  );
  return join(outDir, `${basename(source, extname(source))}.${format}`);
};

/**
 * Has LibreOffice open the workbook, work out every formula anew and save it again.
 * @param outDir must not be the folder of `xlsx`. @returns path of the new file, of the same name.
 */
export const recalculate = (xlsx: string, outDir: string): Promise<string> => convert(xlsx, "xlsx", outDir);

/** A word of a page and where it stands on the page's picture, pixels. */
export type Word = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A printed page: its picture and the text on it. */
export type Page = { readonly picture: string; readonly text: string; readonly words: readonly Word[] };

const POINTS_PER_INCH = 72;

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;

const wordsIn = (page: string): readonly Word[] =>
  [...page.matchAll(WORD)].map(([, ...parts]) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = parts
      .slice(0, 4)
      .map((points) => (Number(points) / POINTS_PER_INCH) * DOTS_PER_INCH);
    return { text: parts[4] ?? "", x: left, y: top, width: right - left, height: bottom - top };
  });

/** Pages as LibreOffice prints them, pictures named `name-1.png` onwards. */
export const printPages = async (xlsx: string, outDir: string): Promise<readonly Page[]> => {
  const work = await mkdtemp(join(tmpdir(), "pages-"));
  try {
    const pdf = await convert(xlsx, "pdf", work);
    const name = basename(pdf, ".pdf");
    await run("pdftoppm", ["-r", String(DOTS_PER_INCH), "-png", pdf, join(work, name)], {
      timeout: TIMEOUT_MS,
    });
    const { stdout } = await run("pdftotext", ["-layout", pdf, "-"], { timeout: TIMEOUT_MS });
    const texts = stdout.split("\f");
    const boxes = await run("pdftotext", ["-bbox", pdf, "-"], { timeout: TIMEOUT_MS, maxBuffer: 1e8 });
    const words = boxes.stdout.split("</page>").map(wordsIn);
    await mkdir(outDir, { recursive: true });
    const pictures = (await readdir(work)).filter((file) => file.endsWith(".png")).sort();
    for (const picture of pictures) await copyFile(join(work, picture), join(outDir, picture));
    return pictures.map((picture, i) => ({
      picture: join(outDir, picture),
      text: texts[i] ?? "",
      words: words[i] ?? [],
    }));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};
