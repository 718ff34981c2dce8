/** Rows or columns put in or taken out of one axis. */
export type SpanChange = { readonly kind: "insert" | "delete"; readonly at: number; readonly count: number };

/** A run of rows or columns. */
export type Span = { readonly from: number; readonly count: number };

/** Where one row or column is after the change; null when it was deleted. */
export function moveIndex(index: number, change: SpanChange): number | null {
  if (index < change.at) return index;
  if (change.kind === "insert") return index + change.count;
  return index < change.at + change.count ? null : index - change.count;
}

/**
 * Where a run is after the change, as Excel moves references, tables, merges and formats:
 * it grows when the insertion is inside, shrinks by what was deleted; null when nothing is left.
 */
export function moveSpan(span: Span, change: SpanChange): Span | null {
  const end = span.from + span.count;
  if (change.kind === "insert") {
    if (change.at <= span.from) return { from: span.from + change.count, count: span.count };
    return change.at < end ? { from: span.from, count: span.count + change.count } : span;
  }
  const gone = change.at + change.count;
  const before = Math.max(0, Math.min(end, change.at) - span.from);
  const after = Math.max(0, end - Math.max(span.from, gone));
  if (before + after === 0) return null;
  const from = span.from < change.at ? span.from : Math.max(span.from, gone) - change.count;
  return { from, count: before + after };
}
