import type { ModelWorkbook } from "../model/contract";
import { ExcelError } from "../model/excel-error";
import { EventHub } from "./events/event-hub";
import type { Fault, FaultPlan, LossSeenAs, RequestSummary } from "./faults/faults";
import { requestKind } from "./faults/request-kind";
import { RequestLog, type RequestRecord, type Statistics } from "./faults/statistics";
import { DEFAULT_CONNECTION, type Connection } from "./frame/connection";
import { ERROR_CODE } from "./frame/error-codes";
import { createParentFrame } from "./frame/parent-frame";
import { processQuery } from "./interpreter/process-query";
import { References } from "./interpreter/references";
import type { Session } from "./interpreter/session";
import { parseRequest, type WireRequest, type WireResponse } from "./interpreter/wire";
import type { Metadata } from "./metadata/metadata";
import { DEFAULT_REQUIREMENT_SETS, type RequirementSets } from "./metadata/requirement-sets";
import { serviceNamed, serviceTypes } from "./objects/service";
import { workbook as workbookClass } from "./objects/workbook";
import { keepRangesInPlace } from "./tracked-ranges";
import { utf8Length } from "./utf8-length";

export type HostOptions = {
  readonly connection?: Partial<Connection>;
  /** Replaces single sets of the default (ExcelApi 1.17); `{ ExcelApi: "1.9" }` makes an older Excel. */
  readonly requirementSets?: RequirementSets;
  readonly documentUrl?: string;
  /** Milliseconds before a request is looked at, as a network would take. */
  readonly delay?: number;
  readonly faults?: FaultPlan;
  /** Told of every working request when it is over. */
  readonly onRequest?: (record: RequestRecord, request: WireRequest, response: WireResponse | null) => void;
};

/** Excel around one add-in. */
export type Host = {
  readonly workbook: ModelWorkbook;
  readonly connection: Connection;
  /** Give every message the add-in's window posts to its parent; false: it was not for Excel. */
  receive(data: unknown, reply: (message: string) => void): boolean;
  readonly statistics: Statistics;
  resetStatistics(): void;
  /** Null: nothing goes wrong from now on. */
  setFaults(plan: FaultPlan | null): void;
  setDelay(milliseconds: number): void;
  /** Ends timers and stops listening; what is under way is not answered any more. */
  close(): void;
};

/** Request and response limit of Excel on the web ("Resource limits and performance optimization"). */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** Request flag of `delayForCellEdit`. */
const WAIT_FOR_CELL_EDIT = 64;
const EDIT_POLL_MILLISECONDS = 10;

export function createHost(workbook: ModelWorkbook, metadata: Metadata, options: HostOptions = {}): Host {
  const connection: Connection = { ...DEFAULT_CONNECTION, ...options.connection };
  const requirementSets = { ...DEFAULT_REQUIREMENT_SETS, ...options.requirementSets };
  const log = new RequestLog();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let faults: FaultPlan | null = options.faults ?? null;
  let delay = options.delay ?? 0;
  let closed = false;

  const events = new EventHub(workbook, (event) => frame.send(event));
  const references = new References();
  const session: Session = {
    workbook,
    metadata: { ...metadata, ...serviceTypes },
    requirementSets,
    references,
    events,
    atRequestEnd: [],
  };
  const root = workbookClass.of(workbook);
  const stopTracking = keepRangesInPlace(workbook, references);

  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        resolve();
      }, milliseconds);
      timers.add(timer);
    });

  const run = async (body: string, flags: number): Promise<string | number | null> => {
    if (delay > 0) await wait(delay);
    // A request may ask to wait until the person has finished typing.
    while ((flags & WAIT_FOR_CELL_EDIT) !== 0 && workbook.editMode && !closed)
      await wait(EDIT_POLL_MILLISECONDS);
    events.hold();
    return closed ? null : answer(body);
  };

  const answer = (body: string): string | number | null => {
    const started = performance.now();
    const request = parseRequest(body);
    const kind = requestKind(request);
    const bytesUp = utf8Length(body);
    const summary: RequestSummary = {
      kind,
      number: log.next(kind),
      actions: request.Actions.length,
      bytesUp,
    };
    const fault = faults?.(summary) ?? null;
    const finish = (
      result: string | number | null,
      response: WireResponse | null,
      error: string | null,
    ): typeof result => {
      const bytesDown = typeof result === "string" ? utf8Length(result) : 0;
      const record = { ...summary, bytesDown, error, milliseconds: performance.now() - started };
      log.add(record);
      if (kind === "work") options.onRequest?.(record, request, response);
      return result;
    };
    if (bytesUp > PAYLOAD_LIMIT)
      return finish(ERROR_CODE.requestTooLarge, null, "RequestPayloadSizeLimitExceeded");
    if (fault?.kind === "never-arrives") return finish(lost(fault.seenAs), null, "lost");
    const response = processQuery(request, session, {
      root,
      service: serviceNamed,
      failAt: failureAt(fault),
    });
    if (fault?.kind === "reply-lost") return finish(lost(fault.seenAs), response, "lost");
    const text = JSON.stringify(response);
    if (utf8Length(text) > PAYLOAD_LIMIT) {
      return finish(ERROR_CODE.responseTooLarge, response, "ResponsePayloadSizeLimitExceeded");
    }
    return finish(text, response, response.Error?.Code ?? null);
  };

  const guarded = async (body: string, flags: number): Promise<string | number | null> => {
    try {
      return await run(body, flags);
    } catch {
      // An unanswered request would leave `sync()` waiting for ever.
      return ERROR_CODE.internal;
    }
  };

  const frame = createParentFrame({
    connection,
    requirementSets,
    documentUrl: options.documentUrl ?? "https://example.test/Book1.xlsx",
    run: guarded,
    answered: () => events.release(),
  });

  return {
    workbook,
    connection,
    receive: (data, reply) => !closed && frame.receive(data, (message) => void (closed || reply(message))),
    get statistics() {
      return log.statistics;
    },
    resetStatistics: () => log.reset(),
    setFaults: (plan) => void (faults = plan),
    setDelay: (milliseconds) => void (delay = milliseconds),
    close: () => {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      stopTracking();
      events.close();
    },
  };
}

function failureAt(fault: Fault | null): (action: number) => ExcelError | null {
  if (fault?.kind !== "action-fails") return () => null;
  const { action, code, message } = fault;
  return (index) =>
    index === action ? new ExcelError(code, message ?? `A fault was asked for: ${code}.`) : null;
}

function lost(seenAs: LossSeenAs): number | null {
  switch (seenAs) {
    case "silence":
      return null;
    case "timed-out":
      return ERROR_CODE.timedOutSession;
    case "error":
      return ERROR_CODE.internal;
  }
}
