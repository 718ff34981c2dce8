import type { Fault, FaultPlan } from "../../office/faults/faults";
import type { Host } from "../../office/host";

/** What may go wrong with the next request, for those who want to see how the add-in takes it. */
export const LINE_FAULTS = {
  "never-arrives": { kind: "never-arrives", seenAs: "error" },
  "reply-lost": { kind: "reply-lost", seenAs: "error" },
  "action-fails": { kind: "action-fails", action: 2, code: "GeneralException" },
  silence: { kind: "never-arrives", seenAs: "silence" },
} as const satisfies Readonly<Record<string, Fault>>;

export type LineFault = keyof typeof LINE_FAULTS;

export const isLineFault = (word: string): word is LineFault => Object.hasOwn(LINE_FAULTS, word);

/** The line between task pane and Excel: how slow it is, and what happens to the next request. */
export class Line {
  private host: Host | null = null;
  private delay = 0;
  private next: Fault | null = null;
  /** Requests that pass before it happens. */
  private spared = 0;

  /** @param spent called when the fault has happened and the line is well again. */
  constructor(private readonly spent: () => void) {}

  /** Goes on with a task pane just opened. */
  connect(host: Host): void {
    this.host = host;
    host.setDelay(this.delay);
    host.setFaults(this.plan);
  }

  /** Milliseconds before every answer. */
  slow(milliseconds: number): void {
    this.delay = milliseconds;
    this.host?.setDelay(milliseconds);
  }

  /** The next request that reads or changes the workbook meets this; null: none does. */
  fail(fault: LineFault | null): void {
    this.meet(fault === null ? null : LINE_FAULTS[fault]);
  }

  /** The same with any fault there is, after some requests that go well; for tests. */
  meet(fault: Fault | null, spared = 0): void {
    this.next = fault;
    this.spared = spared;
  }

  private readonly plan: FaultPlan = ({ kind }) => {
    if (kind !== "work" || this.next === null) return null;
    if (this.spared > 0) {
      this.spared -= 1;
      return null;
    }
    const fault = this.next;
    this.next = null;
    this.spent();
    return fault;
  };
}
