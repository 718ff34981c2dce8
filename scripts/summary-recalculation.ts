/**
 * Changes single values of a saved workbook and has LibreOffice work it out anew: rating, sentences, counts, list and
 * chart data of 議会要約 have to follow without the add-in. `npm run test:libreoffice` (needs `soffice`).
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readEntriesFile } from "../src/headless/entries-file";
import { knownPlan } from "../src/headless/known-plans";
import { makeWorkbook } from "../src/headless/make-workbook";
import { saveXlsx } from "../src/local-excel";
import { OpenedPackage } from "../src/local-excel/xlsx/package/opened-package";
import { attributeOf, childOf, childrenOf } from "../src/local-excel/xlsx/xml/read-xml";
import { cachedCells } from "./cached-values";
import type { CachedCell } from "./cached-values";
import { recalculate } from "./libreoffice";

const ROOT = join(__dirname, "..");
const SUMMARY = "議会要約";
const ACTUALS = "実績入力";
const INDICATOR = "births";
const NAME = "出生数";
const YEAR = "令和6年度（R6）";

type Shown = {
  readonly rating: string;
  readonly sentence: string;
  /** 達成 and 後退 among all indicators. */
  readonly achieved: string;
  readonly worse: string;
  readonly inList: string;
  /** Numbers the progress chart draws for the indicator. */
  readonly charted: string;
};

type Case = {
  readonly what: string;
  readonly value: number;
  readonly expected: Shown;
};

/** 出生数: baseline 340, target 380, 318 in the sample entries, which has it as the slowest of all. */
const CASES: readonly Case[] = [
  {
    what: "as the sample entries have it",
    value: 318,
    expected: {
      rating: "▼ 後退",
      sentence: "達成3、順調2、やや遅れ2、遅れ1、後退1、未判定2",
      achieved: "3",
      worse: "2",
      inList: "318（R6）",
      charted: "-0.55",
    },
  },
  {
    what: "the target met",
    value: 390,
    expected: {
      rating: "◎ 達成",
      sentence: "達成4、順調2、やや遅れ2、遅れ1、後退0、未判定2",
      achieved: "4",
      worse: "1",
      inList: "390（R6）",
      charted: "1.25",
    },
  },
];

const textOf = ({ value }: CachedCell): string => (typeof value === "object" ? value.error : String(value));

const lettersOf = (address: string): string => address.replace(/\d+/, "");
const rowOf = (address: string): string => address.replace(/\D+/, "");

const findCell = (
  cells: readonly CachedCell[],
  sheet: string,
  isIt: (text: string) => boolean,
): CachedCell => {
  const found = cells.find((cell) => cell.sheet === sheet && isIt(textOf(cell)));
  if (!found) throw new Error(`A cell of ${sheet} is not there`);
  return found;
};

/** Zip path of a sheet's part. */
const partOf = (bytes: Uint8Array, sheet: string): string => {
  const opened = new OpenedPackage(bytes);
  const workbook = opened.related("", "officeDocument") ?? "";
  const node = childrenOf(childOf(opened.part(workbook), "sheets"), "sheet").find(
    (candidate) => attributeOf(candidate, "name") === sheet,
  );
  const id = node === undefined ? undefined : attributeOf(node, "id");
  return opened.relationships(workbook).find((relation) => relation.id === id)?.target ?? "";
};

/** The file with one number replaced in its XML: every formula keeps the result it had before. */
const withValue = (bytes: Uint8Array, value: number): Uint8Array => {
  const cells = cachedCells(bytes);
  const row = rowOf(findCell(cells, ACTUALS, (text) => text === INDICATOR).address);
  const column = lettersOf(findCell(cells, ACTUALS, (text) => text === YEAR).address);
  const files = unzipSync(bytes);
  const part = partOf(bytes, ACTUALS).replace(/^\//, "");
  const xml = strFromU8(files[part] ?? new Uint8Array());
  const cell = new RegExp(`(<c [^>]*r="${column}${row}"[^>]*>)<v>[^<]*</v>`);
  if (!cell.test(xml)) throw new Error(`${ACTUALS}!${column}${row} holds no number`);
  return zipSync({ ...files, [part]: strToU8(xml.replace(cell, `$1<v>${value}</v>`)) });
};

const shown = (cells: readonly CachedCell[]): Shown => {
  const at = new Map(
    cells.filter(({ sheet }) => sheet === SUMMARY).map((cell) => [cell.address, textOf(cell)]),
  );
  const inRow = (start: string, letters: string): string => {
    const { address } = findCell(cells, SUMMARY, (text) => text.startsWith(start));
    return at.get(`${letters}${rowOf(address)}`) ?? "";
  };
  const slot = findCell(cells, SUMMARY, (text) => text.startsWith(`${NAME}\n`));
  const next = String.fromCharCode(lettersOf(slot.address).slice(-1).charCodeAt(0) + 1);
  const charted = at.get(`${lettersOf(slot.address).slice(0, -1)}${next}${rowOf(slot.address)}`);
  return {
    rating: inRow(`${NAME}（`, "K"),
    sentence: /は、(.*)でした/.exec(at.get("A4") ?? "")?.[1] ?? "",
    achieved: inRow("全体（", "D"),
    worse: inRow("全体（", "J"),
    inList: inRow(`${NAME}（`, "G").replace("\n", ""),
    charted: charted ?? "",
  };
};

const main = async (): Promise<number> => {
  const plan = knownPlan("kitamoto-2");
  const entries = readEntriesFile(join(ROOT, "seeds/samples/kitamoto-2-entries.json"), plan);
  const { workbook } = await makeWorkbook({ plan, entries, judgedYear: 2024, summary: true, check: false });
  const saved = await saveXlsx(workbook);
  const folder = await mkdtemp(join(tmpdir(), "summary-recalculation-"));
  let wrong = 0;
  try {
    await mkdir(join(folder, "out"));
    for (const { what, value, expected } of CASES) {
      const file = join(folder, "changed.xlsx");
      await writeFile(file, withValue(saved, value));
      const found = shown(cachedCells(await readFile(await recalculate(file, join(folder, "out")))));
      for (const key of Object.keys(expected) as readonly (keyof Shown)[]) {
        if (found[key] === expected[key]) continue;
        wrong += 1;
        process.stdout.write(`${what}: ${key} is ${found[key]}, not ${expected[key]}\n`);
      }
      process.stdout.write(`${what}: ${found.rating}; ${found.sentence}\n`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return wrong === 0 ? 0 : 1;
};

void main().then((code) => {
  process.exitCode = code;
});
