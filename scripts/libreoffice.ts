import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A conversion takes a few seconds; one that takes minutes hangs. */
const TIMEOUT_MS = 180_000;
const DOTS_PER_INCH = 80;

/** LibreOffice trusts the results in files of other programs unless told: 0 is "always recalculate". */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Runs the work with a throw-away LibreOffice profile, so runs side by side do not meet. */
const withProfile = async <T>(work: (profile: string) => Promise<T>): Promise<T> => {
  const profile = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    await mkdir(join(profile, "user"));
    await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    return await work(profile);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
};

const convert = async (source: string, format: string, outDir: string): Promise<string> => {
  await mkdir(outDir, { recursive: true });
  await withProfile((profile) =>
    run(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        format,
        "--outdir",
        outDir,
        source,
      ],
      { timeout: TIMEOUT_MS },
    ),
  );
  return join(outDir, `${basename(source, extname(source))}.${format}`);
};

/**
 * Has LibreOffice open the workbook, work out every formula anew and save it again.
 * @param outDir must not be the folder of `xlsx`. @returns path of the new file, of the same name.
 */
export const recalculate = (xlsx: string, outDir: string): Promise<string> => convert(xlsx, "xlsx", outDir);

/** Pages as LibreOffice prints them. @returns paths of the pictures, `name-1.png` onwards. */
export const toPng = async (xlsx: string, outDir: string): Promise<readonly string[]> => {
  const pages = await mkdtemp(join(tmpdir(), "pages-"));
  try {
    const pdf = await convert(xlsx, "pdf", pages);
    const name = basename(pdf, ".pdf");
    await run("pdftoppm", ["-r", String(DOTS_PER_INCH), "-png", pdf, join(pages, name)], {
      timeout: TIMEOUT_MS,
    });
    await mkdir(outDir, { recursive: true });
    const pictures = (await readdir(pages)).filter((file) => file.endsWith(".png")).sort();
    for (const picture of pictures) await copyFile(join(pages, picture), join(outDir, picture));
    return pictures.map((picture) => join(outDir, picture));
  } finally {
    await rm(pages, { recursive: true, force: true });
  }
};
