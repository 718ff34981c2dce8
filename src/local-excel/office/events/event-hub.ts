import type { ModelChange, ModelWorkbook } from "../../model/contract";
import type { HostEvent } from "./event-types";
import { eventsOf } from "./events-of-change";

/**
 * Tells a client what happens in the workbook, as far as it listens. While a request is being answered events wait:
 * Excel sends those of the client's own writes after the response.
 */
export class EventHub {
  /** `runtime.enableEvents`. */
  enabled = true;
  private readonly listening = new Map<string, number>();
  private waiting: HostEvent[] = [];
  private holding = 0;
  private readonly stop: () => void;

  constructor(
    workbook: ModelWorkbook,
    private readonly deliver: (event: HostEvent) => void,
  ) {
    this.stop = workbook.onChange((change) => this.changed(change));
  }

  register(type: number, target: string): void {
    const key = keyOf(type, target);
    this.listening.set(key, (this.listening.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = keyOf(type, target);
    const left = (this.listening.get(key) ?? 0) - 1;
    if (left > 0) this.listening.set(key, left);
    else this.listening.delete(key);
  }

  /** Events wait until the matching `release`. */
  hold(): void {
    this.holding++;
  }

  release(): void {
    this.holding--;
    if (this.holding > 0) return;
    for (const event of this.waiting.splice(0)) this.deliver(event);
  }

  close(): void {
    this.stop();
    this.listening.clear();
    this.waiting = [];
  }

  private changed(change: ModelChange): void {
    if (!this.enabled || this.listening.size === 0) return;
    for (const event of eventsOf(change)) {
      if (!this.listening.has(keyOf(event.type, event.target))) continue;
      if (this.holding > 0) this.waiting.push(event);
      else this.deliver(event);
    }
  }
}

function keyOf(type: number, target: string): string {
  return `${type} ${target}`;
}
