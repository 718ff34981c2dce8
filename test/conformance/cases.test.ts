import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { AREAS } from "../../src/conformance/case";
import { allCases } from "../../src/conformance/cases/all-cases";
import { areaNames, conformanceSentences, verdictNames } from "../../src/i18n/conformance";

const root = path.join(__dirname, "../..");
const types = readFileSync(path.join(root, "node_modules/@types/office-js/index.d.ts"), "utf8");

test("ids are unique and begin with their area", () => {
  const ids = allCases.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const { id, area } of allCases) expect(id).toMatch(new RegExp(`^${area}\\.[a-z0-9-]+$`));
  expect(AREAS.filter((area) => !allCases.some((one) => one.area === area))).toEqual([]);
});

test("every case says itself in both languages", () => {
  for (const { id, title } of allCases) {
    expect([id, title.ja.trim() !== "", title.en.trim() !== ""]).toEqual([id, true, true]);
  }
  const sentences = { ...conformanceSentences, ...areaNames, ...verdictNames };
  for (const { ja, en } of Object.values(sentences)) {
    const gaps = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(gaps(en)).toEqual(gaps(ja));
  }
});

test("the source files that rely on a case are there", () => {
  const files = new Set(allCases.flatMap(({ reliedOn }) => reliedOn));
  expect([...files].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test("a class of the API reference is one of the Excel API's", () => {
  const named = allCases.flatMap(({ source }) =>
    source.kind === "unverified" ? [] : (/\/excel\/excel\.(\w+)$/.exec(source.url)?.[1] ?? []),
  );
  const known = new Set(
    [...types.matchAll(/(?:class|interface|enum) (\w+)/g)].map(([, name]) => (name ?? "").toLowerCase()),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test("a page of Excel's help is named with its id, without which it cannot be opened", () => {
  const pages = allCases.flatMap(({ source }) =>
    source.kind === "documented" && source.url.includes("support.microsoft.com") ? [source.url] : [],
  );
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter((url) => !/-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(url))).toEqual([]);
});

/** Cases the documentation names: `entry.digits`, in back quotes. */
const namedIn = (file: string): readonly string[] =>
  [...readFileSync(path.join(root, file), "utf8").matchAll(/`([a-z-]+\.[a-z0-9-]+)`/g)]
    .map(([, id]) => id ?? "")
    .filter((id) => AREAS.some((area) => id.startsWith(`${area}.`)));

test("docs/unverified.md names cases that exist, and every line of its lists and tables names one", () => {
  const ids = allCases.map(({ id }) => id);
  expect(namedIn("docs/unverified.md").filter((id) => !ids.includes(id))).toEqual([]);
  const text = readFileSync(path.join(root, "docs/unverified.md"), "utf8").replace(/\n {2}(?=\S)/g, " ");
  const settled = text.slice(0, text.indexOf("## The saved file"));
  const lines = settled
    .split("\n")
    .filter((line) => /^(- |\| (?!behaviour|-))/.test(line) && !/^\| -+/.test(line));
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter((line) => !AREAS.some((area) => line.includes(`\`${area}.`)))).toEqual([]);
});
