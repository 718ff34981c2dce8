import type { Fact } from "./fact";
import { NOT_PRINTED, WORDS, isPeriodReading } from "./printed-as";
import { referredTo } from "./references";

/** What a plan says of one thing. It stands together in one row of some sheet. */
export type Entry = {
  /** Where in the file: `indicators[3].rows[0]`. */
  readonly place: string;
  readonly facts: readonly Fact[];
};

type Json = Readonly<Record<string, unknown>>;
type Within = {
  readonly plan: Json;
  /** Names of what an entry belongs to: a sub-measure stands with its measure. */
  readonly names: readonly Fact[];
  readonly inPercent: boolean;
};

/** Parts of the file that hold things of different kinds, each in a place of its own. */
const SECTIONS: ReadonlySet<string> = new Set([
  "",
  "termComparison",
  "linkage",
  "populationVision",
  "report",
]);

/** Facts that stand apart from the rest of their object: years head columns of their own. */
const APART: ReadonlySet<string> = new Set(["period.startYear", "period.endYear"]);

/** What names a thing for those below it. */
const NAMING: ReadonlySet<string> = new Set([
  "no",
  "code",
  "name",
  "label",
  "title",
  "heading",
  "breakdown",
  "reason",
]);

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** 2022 is printed as 令和4年度. */
const fiscalYear = (year: number): Fact => ({
  kind: "text",
  text: year > 2018 ? `令和${year === 2019 ? "元" : year - 2018}年度` : `平成${year - 1988}年度`,
});
/** 2022 is printed as R4. */
const shortYear = (year: number): Fact => ({
  kind: "text",
  text: year > 2018 ? `R${year - 2018}` : `H${year - 1988}`,
});

const YEARS: ReadonlyMap<string, (year: number) => Fact> = new Map([
  ["period.startYear", fiscalYear],
  ["period.endYear", fiscalYear],
  ["periodYears", (years: number): Fact => ({ kind: "text", text: `${years}年目` })],
  ["indicators[].rows[].baseline.year", shortYear],
  ["indicators[].rows[].target.year", shortYear],
  ["indicators[].rows[].guides[].year", shortYear],
]);

/** The fact a single value of the file states, if any. */
const factsOf = (value: unknown, path: string, { plan, inPercent }: Within): readonly Fact[] => {
  const property = path.replace(/^.*\./, "").replace("[]", "");
  if (value === null || NOT_PRINTED.has(property) || NOT_PRINTED.has(path) || isPeriodReading(path))
    return [];
  const words = WORDS.get(path.replace("termComparison.earlierMeasures", "measures"));
  if (words) {
    const word = words[String(value)];
    if (word === undefined) throw new Error(`No word is known for ${path} ${String(value)}`);
    return word === null ? [] : [{ kind: "text", text: word }];
  }
  const named = referredTo(plan, property, value);
  if (named) return named;
  if (typeof value === "number") {
    const year = YEARS.get(path);
    return [year ? year(value) : { kind: "number", value, inPercent }];
  }
  if (typeof value === "string") return [{ kind: "text", text: value }];
  throw new Error(`${path} is neither printed nor listed as not printed`);
};

const childPath = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** What an object states itself, not what it lists. */
const ownFacts = (object: Json, path: string, within: Within): readonly Fact[] => {
  const { document, line } = object;
  if (typeof document === "string" && typeof line === "number") return [{ kind: "source", document, line }];
  return Object.entries(object).flatMap(([key, value]) => {
    const at = childPath(path, key);
    if (Array.isArray(value) || APART.has(at)) return [];
    return isObject(value) ? ownFacts(value, at, within) : factsOf(value, at, within);
  });
};

/** The things an object lists, wherever below it the lists are. */
const listed = (object: Json, path: string, place: string, within: Within): readonly Entry[] =>
  Object.entries(object).flatMap(([key, value]) => {
    const at = childPath(path, key);
    const there = childPath(place, key);
    if (isObject(value)) return listed(value, at, there, within);
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, i) => entries(item, `${at}[]`, `${there}[${i}]`, within));
  });

const entries = (item: unknown, path: string, place: string, within: Within): readonly Entry[] => {
  if (!isObject(item)) return [{ place, facts: [...within.names, ...factsOf(item, path, within)] }];
  const inPercent = within.inPercent || item.unit === "%";
  const own = { ...within, inPercent };
  const names = Object.entries(item).flatMap(([key, value]) =>
    NAMING.has(key) ? factsOf(value, childPath(path, key), own) : [],
  );
  return [
    { place, facts: [...within.names, ...ownFacts(item, path, own)] },
    ...listed(item, path, place, { ...own, names: [...within.names, ...names] }),
  ];
};

const sectionEntries = (section: Json, path: string, within: Within): readonly Entry[] =>
  Object.entries(section).flatMap(([key, value]): readonly Entry[] => {
    const at = childPath(path, key);
    if (Array.isArray(value))
      return value.flatMap((item: unknown, i) => entries(item, `${at}[]`, `${at}[${i}]`, within));
    if (!isObject(value)) return [{ place: at, facts: factsOf(value, at, within) }];
    if (SECTIONS.has(at)) return sectionEntries(value, at, within);
    const apart = Object.entries(value).filter(([name]) => APART.has(childPath(at, name)));
    return [
      { place: at, facts: ownFacts(value, at, within) },
      ...sectionEntries(Object.fromEntries(apart), at, within),
    ];
  });

/** Everything a plan file says, found without knowing any sheet: every value of it but those listed as not printed. */
export const planFacts = (plan: Json): readonly Entry[] =>
  sectionEntries(plan, "", { plan, names: [], inPercent: false }).filter(({ facts }) => facts.length > 0);
