import type { RequestSummary } from "./faults";

/** One answered (or lost) request. */
export type RequestRecord = RequestSummary & {
  /** UTF-8 bytes of the answer; 0 where there was none. */
  readonly bytesDown: number;
  /** Excel's error code, `lost`, or null where all went well. */
  readonly error: string | null;
  /** Time the local Excel worked on it. */
  readonly milliseconds: number;
};

/** What has gone over the frame so far. */
export type Statistics = {
  /** Working requests; releases and start-up calls are counted apart. */
  readonly requests: number;
  readonly releases: number;
  readonly services: number;
  /** Of working requests. */
  readonly bytesUp: number;
  readonly bytesDown: number;
  /** Working requests, oldest first. */
  readonly records: readonly RequestRecord[];
};

/** Keeps the count. */
export class RequestLog {
  private records: RequestRecord[] = [];
  private counts = { work: 0, release: 0, service: 0 };

  /** The number the next request of that kind has. */
  next(kind: RequestSummary["kind"]): number {
    return ++this.counts[kind];
  }

  add(record: RequestRecord): void {
    if (record.kind === "work") this.records.push(record);
  }

  /** Starts counting anew, also for fault plans. */
  reset(): void {
    this.records = [];
    this.counts = { work: 0, release: 0, service: 0 };
  }

  get statistics(): Statistics {
    const records = [...this.records];
    return {
      requests: this.counts.work,
      releases: this.counts.release,
      services: this.counts.service,
      bytesUp: records.reduce((sum, record) => sum + record.bytesUp, 0),
      bytesDown: records.reduce((sum, record) => sum + record.bytesDown, 0),
      records,
    };
  }
}
