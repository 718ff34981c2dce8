import type { HostObject } from "./host-object";

/** Objects a client keeps alive between requests (`_ReferenceId`), until it releases them. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  /** The id of a kept object, keeping it if it is not yet. */
  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `ref${this.next++}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | null {
    return this.ids.get(object) ?? null;
  }

  find(id: string): HostObject | null {
    return this.objects.get(id) ?? null;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object === undefined) return;
    this.objects.delete(id);
    this.ids.delete(object);
  }

  releaseAll(): void {
    this.objects.clear();
    this.ids.clear();
  }

  get count(): number {
    return this.objects.size;
  }

  kept(): Iterable<HostObject> {
    return this.objects.values();
  }
}
