import type { ModelChange } from "./contract";

/** Tells listeners of changes, and knows who is making them. */
export class ChangeListeners {
  private readonly listeners = new Set<(change: ModelChange) => void>();
  by: ModelChange["by"] = "person";

  add(listener: (change: ModelChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: Omit<ModelChange, "by">): void {
    for (const listener of this.listeners) listener({ ...change, by: this.by });
  }

  /** Changes made inside are the add-in's. */
  asAddin<T>(work: () => T): T {
    const before = this.by;
    this.by = "addin";
    try {
      return work();
    } finally {
      this.by = before;
    }
  }
}
