import { parseArgs } from "node:util";
import { UsageError } from "./usage-error";

/** What `npm run workbook` was asked for. */
export type WorkbookArguments = {
  readonly plan: string | null;
  readonly planFile: string | null;
  readonly entries: string | null;
  readonly year: string | null;
  /** Of a plan whose document states no period: `R2-R6`. */
  readonly years: string | null;
  readonly profile: string | null;
  readonly summary: boolean;
  /** 施策評価シート. */
  readonly assessment: boolean;
  /** グラフ. */
  readonly charts: boolean;
  /** 公表用データ, and the same as this CSV file; null: not asked for. */
  readonly csv: string | null;
  /** 議会要約 for whom; null: the council. */
  readonly variant: string | null;
  readonly check: boolean;
  /** Written without Office.js. */
  readonly direct: boolean;
  readonly out: string;
};

export const WORKBOOK_USAGE =
  "使い方: npm run --silent workbook -- --plan <id> [--plan-file <plan.json>] [--entries <file.json>] [--year R6] [--years R2-R6] [--profile <id>] [--summary] [--variant council|panel|public] [--assessment] [--charts] [--csv <file.csv>] [--check] [--direct] --out <file.xlsx>";
export const CHECK_USAGE = "使い方: npm run --silent check -- <file.xlsx>";
export const PUBLICATION_USAGE =
  "使い方: npm run --silent publication -- <file.xlsx> [--plan <id>] --out <file.xlsx>";

const parse = <T>(usage: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
};

/**
 * The arguments of `npm run workbook`.
 * @throws UsageError with the usage line.
 */
export const workbookArguments = (args: readonly string[]): WorkbookArguments => {
  const { values } = parse(WORKBOOK_USAGE, () =>
    parseArgs({
      args: [...args],
      options: {
        plan: { type: "string" },
        "plan-file": { type: "string" },
        entries: { type: "string" },
        year: { type: "string" },
        years: { type: "string" },
        profile: { type: "string" },
        summary: { type: "boolean" },
        assessment: { type: "boolean" },
        charts: { type: "boolean" },
        csv: { type: "string" },
        variant: { type: "string" },
        check: { type: "boolean" },
        direct: { type: "boolean" },
        out: { type: "string" },
      },
    }),
  );
  if (values.plan === undefined && values["plan-file"] === undefined)
    throw new UsageError(`--plan か --plan-file を指定してください。${WORKBOOK_USAGE}`);
  if (values.out === undefined) throw new UsageError(`--out を指定してください。${WORKBOOK_USAGE}`);
  if (!values.out.toLowerCase().endsWith(".xlsx"))
    throw new UsageError(`--out は .xlsx のファイル名にしてください（${values.out}）`);
  if (values.direct && values.csv !== undefined)
    throw new UsageError("--csv は --direct と一緒には使えません（公表用データは入力後の値から作ります）。");
  return {
    plan: values.plan ?? null,
    planFile: values["plan-file"] ?? null,
    entries: values.entries ?? null,
    year: values.year ?? null,
    years: values.years ?? null,
    profile: values.profile ?? null,
    summary: values.summary ?? false,
    assessment: values.assessment ?? false,
    charts: values.charts ?? false,
    csv: values.csv ?? null,
    variant: values.variant ?? null,
    check: values.check ?? false,
    direct: values.direct ?? false,
    out: values.out,
  };
};

/**
 * The file `npm run check` was given.
 * @throws UsageError with the usage line.
 */
export const checkArguments = (args: readonly string[]): string => {
  const { positionals } = parse(CHECK_USAGE, () =>
    parseArgs({ args: [...args], options: {}, allowPositionals: true }),
  );
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(CHECK_USAGE);
  return file;
};

export type PublicationArguments = {
  readonly path: string;
  /** Null: the only plan of the workbook. */
  readonly planId: string | null;
  readonly out: string;
};

/**
 * The arguments of `npm run publication`.
 * @throws UsageError with the usage line.
 */
export const publicationArguments = (args: readonly string[]): PublicationArguments => {
  const { positionals, values } = parse(PUBLICATION_USAGE, () =>
    parseArgs({
      args: [...args],
      options: { plan: { type: "string" }, out: { type: "string" } },
      allowPositionals: true,
    }),
  );
  const [path, ...others] = positionals;
  const { plan, out } = values;
  if (path === undefined || others.length > 0 || out === undefined) throw new UsageError(PUBLICATION_USAGE);
  if (!/\.xlsx$/i.test(out))
    throw new UsageError(`--out は .xlsx のファイル名にしてください ${PUBLICATION_USAGE}`);
  return { path, planId: plan ?? null, out };
};
