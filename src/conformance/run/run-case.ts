import type { AutomaticCase } from "../case";
import type { Json } from "../json";
import { canonical } from "../json";
import type { Result, Verdict } from "../result";
import { clearCase } from "./clear-away";
import { errorCode, isNotOffered } from "./failure";
import type { Scratch } from "./scratch";

/** A case that says nothing for so long is told as such, and the next one begins. */
export const PATIENCE = 30_000;

type Outcome = Pick<Result, "verdict" | "seen">;

const patiently = async (work: Promise<Json>, milliseconds: number): Promise<Json> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<Json>((resolve) => {
    timer = setTimeout(() => resolve({ error: "no answer", milliseconds }), milliseconds);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
};

const thrownAs = (thrown: unknown): Json => ({
  error: errorCode(thrown) ?? "not an Office.js error",
  message: thrown instanceof Error ? thrown.message : String(thrown),
});

/** Compares what a case saw with what it expects. */
export const verdictOf = (expected: Json, seen: Json): Verdict =>
  canonical(expected) === canonical(seen) ? "match" : "differs";

const outcome = async (one: AutomaticCase, scratch: Scratch, patience: number): Promise<Outcome> => {
  try {
    const seen = await patiently(one.run(scratch), patience);
    return { verdict: verdictOf(one.expected, seen), seen };
  } catch (thrown) {
    const verdict = isNotOffered(thrown) ? "unsupported" : "differs";
    return { verdict, seen: thrownAs(thrown) };
  }
};

/** Runs one case on its own sheet and deletes that again. Never rejects: a failure is what was seen. */
export const runCase = async (
  one: AutomaticCase,
  scratch: Scratch,
  patience: number = PATIENCE,
): Promise<Result> => {
  if (!Office.context.requirements.isSetSupported("ExcelApi", one.needs)) {
    return { id: one.id, verdict: "unsupported", seen: null, milliseconds: null, note: "" };
  }
  const started = Date.now();
  const { verdict, seen } = await outcome(one, scratch, patience);
  const milliseconds = Date.now() - started;
  // A sheet the case renamed or deleted itself is found, or not missed, at the end of the run.
  await clearCase(scratch).catch(() => undefined);
  return { id: one.id, verdict, seen, milliseconds, note: "" };
};
