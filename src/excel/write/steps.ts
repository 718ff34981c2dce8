import { packed } from "../packed";
import { request } from "../request";

/** A piece of work that can travel in one request with others. */
export type Step = {
  /** What a person is told meanwhile: a sheet name, or null. */
  readonly label: string | null;
  /** Estimated bytes on the wire. */
  readonly size: number;
  readonly apply: (context: Excel.RequestContext) => void;
};

export type Progress = { readonly done: number; readonly of: number; readonly label: string | null };

export type RunOptions = {
  /** Told before each request. */
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at before each request; a request on its way is not called back. */
  readonly signal?: AbortSignal;
};

/**
 * Bytes one request may reach. Excel on the web refuses 5 MB; below about 1 MB a command is a single request,
 * above it progress and cancelling are worth more than one round trip.
 */
export const REQUEST_BYTES = 1_000_000;

/** Neighbouring steps together as long as they stay below the limit; a larger step travels alone. */
export const packSteps = (steps: readonly Step[], limit = REQUEST_BYTES): readonly (readonly Step[])[] =>
  packed(steps, limit);

/** Steps of one request, with events, repainting and recalculation held back meanwhile. */
const runBatch = (steps: readonly Step[]): Promise<void> =>
  request((context) => {
    context.runtime.enableEvents = false;
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    for (const step of steps) step.apply(context);
    context.runtime.enableEvents = true;
  });

/** After a failed batch events may be off still. Should this fail too, the first failure is the one to tell. */
const restoreEvents = async (): Promise<void> => {
  try {
    await request((context) => {
      context.runtime.enableEvents = true;
    });
  } catch {
    return;
  }
};

/**
 * Runs steps in order, in as few requests as their size allows.
 * @returns `cancelled` when the signal came before the last request; the steps before it have been applied.
 * @throws what Office.js throws; the steps up to the failing action have been applied.
 */
export const runSteps = async (
  steps: readonly Step[],
  { onProgress, signal }: RunOptions = {},
): Promise<"done" | "cancelled"> => {
  const batches = packSteps(steps);
  for (const [index, batch] of batches.entries()) {
    if (signal?.aborted) return "cancelled";
    onProgress?.({
      done: index,
      of: batches.length,
      label: batch.find((step) => step.label !== null)?.label ?? null,
    });
    try {
      await runBatch(batch);
    } catch (error) {
      await restoreEvents();
      throw error;
    }
  }
  onProgress?.({ done: batches.length, of: batches.length, label: null });
  return "done";
};
