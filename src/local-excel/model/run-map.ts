import { moveSpan, type SpanChange } from "./span";

type Run<T> = { readonly from: number; readonly count: number; readonly value: T };

/** Values that hold for runs of rows or columns (widths, hidden rows, column formats), without a million entries. */
export class RunMap<T> {
  private runs: readonly Run<T>[] = [];

  get(index: number): T | undefined {
    let low = 0;
    let high = this.runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (run === undefined || index < run.from) high = middle - 1;
      else if (index >= run.from + run.count) low = middle + 1;
      else return run.value;
    }
    return undefined;
  }

  /** Sets a run to what `value` makes of the old value; `undefined` takes it out. */
  update(from: number, count: number, value: (old: T | undefined) => T | undefined): void {
    const end = from + count;
    const kept: Run<T>[] = [];
    const inside: Run<T>[] = [];
    for (const run of this.runs) {
      const runEnd = run.from + run.count;
      if (runEnd <= from || run.from >= end) {
        kept.push(run);
        continue;
      }
      if (run.from < from) kept.push({ ...run, count: from - run.from });
      if (runEnd > end) kept.push({ ...run, from: end, count: runEnd - end });
      inside.push({
        ...run,
        from: Math.max(run.from, from),
        count: Math.min(runEnd, end) - Math.max(run.from, from),
      });
    }
    let position = from;
    const put = (until: number, old: T | undefined): void => {
      const made = value(old);
      if (until > position && made !== undefined)
        kept.push({ from: position, count: until - position, value: made });
      position = Math.max(position, until);
    };
    for (const run of inside) {
      if (run.from > position) put(run.from, undefined);
      put(run.from + run.count, run.value);
    }
    if (position < end) put(end, undefined);
    this.runs = kept.sort((a, b) => a.from - b.from);
  }

  set(from: number, count: number, value: T | undefined): void {
    this.update(from, count, () => value);
  }

  move(change: SpanChange): void {
    this.runs = this.runs.flatMap((run) => {
      const moved = moveSpan(run, change);
      return moved === null ? [] : [{ ...moved, value: run.value }];
    });
  }

  restorePoint(): () => void {
    const { runs } = this;
    return () => void (this.runs = runs);
  }

  /** The runs that have a value, in order. */
  entries(): readonly Run<T>[] {
    return this.runs;
  }

  clear(): void {
    this.runs = [];
  }
}
