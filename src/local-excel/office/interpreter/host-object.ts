import type { Session } from "./session";

export type ObjectId = string | number;

/** One object of the emulated Excel as the interpreter sees it. Names are wire names (PascalCase). */
export interface HostObject {
  readonly type: string;
  /** The key a client may use to address the object again; null where there is none. */
  id(session: Session): ObjectId | null;
  /** Scalar properties that are emulated. */
  readonly properties: readonly string[];
  /** The emulated member, or null: the caller says so by name. */
  getter(property: string): ((session: Session) => unknown) | null;
  setter(property: string): ((value: unknown, session: Session) => void) | null;
  navigator(property: string): ((session: Session) => HostObject | null) | null;
  method(name: string): ((args: Arguments, session: Session) => unknown) | null;
  /** Child objects of a collection; null for other objects. */
  items(session: Session): readonly HostObject[] | null;
  /** A child of a collection by key; null where there is none. */
  item(key: unknown, session: Session): HostObject | null;
}

/** What a call passes: plain JSON, `HostObject` where the client passed an object, null for its null objects. */
export type Arguments = readonly unknown[];

/** Behaviour of one Excel class over the part of the model it stands for. A missing member is "not emulated". */
export type ClassTable<T> = {
  readonly id?: (target: T, session: Session) => ObjectId | null;
  readonly get?: Readonly<Record<string, (target: T, session: Session) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown, session: Session) => void>>;
  readonly navigate?: Readonly<Record<string, (target: T, session: Session) => HostObject | null>>;
  /** Gives a HostObject, null for a null object, or a plain value; nothing for calls without a result. */
  readonly call?: Readonly<Record<string, (target: T, args: Arguments, session: Session) => unknown>>;
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  readonly item?: (target: T, key: unknown, session: Session) => HostObject | null;
};

/** An Excel class: makes host objects and recognises its own. */
export type HostClass<T> = {
  readonly type: string;
  /** Emulated member names, for documentation and for the test against the client's metadata. */
  readonly members: {
    readonly properties: readonly string[];
    readonly settable: readonly string[];
    readonly navigation: readonly string[];
    readonly methods: readonly string[];
  };
  of(target: T): HostObject;
  /** What an object of this class stands for; null for anything else. */
  targetOf(value: unknown): T | null;
};

export function defineClass<T>(type: string, table: ClassTable<T>): HostClass<T> {
  const members = {
    properties: Object.keys(table.get ?? {}),
    settable: Object.keys(table.set ?? {}),
    navigation: Object.keys(table.navigate ?? {}),
    methods: Object.keys(table.call ?? {}),
  };
  return {
    type,
    members,
    of: (target) => new TableObject(type, members.properties, table, target),
    targetOf: (value) => (value instanceof TableObject && value.table === table ? ownTarget<T>(value) : null),
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof TableObject;
}

/** The table has just been found to be the class's own, so the target is of its type. */
function ownTarget<T>(object: TableObject<unknown>): T {
  return object.target as T;
}

class TableObject<T> implements HostObject {
  constructor(
    readonly type: string,
    readonly properties: readonly string[],
    readonly table: ClassTable<T>,
    readonly target: T,
  ) {}

  id(session: Session): ObjectId | null {
    return this.table.id?.(this.target, session) ?? null;
  }
  getter(property: string): ((session: Session) => unknown) | null {
    const get = this.table.get?.[property];
    return get ? (session) => get(this.target, session) : null;
  }
  setter(property: string): ((value: unknown, session: Session) => void) | null {
    const set = this.table.set?.[property];
    return set ? (value, session) => set(this.target, value, session) : null;
  }
  navigator(property: string): ((session: Session) => HostObject | null) | null {
    const navigate = this.table.navigate?.[property];
    return navigate ? (session) => navigate(this.target, session) : null;
  }
  method(name: string): ((args: Arguments, session: Session) => unknown) | null {
    const call = this.table.call?.[name];
    return call ? (args, session) => call(this.target, args, session) : null;
  }
  items(session: Session): readonly HostObject[] | null {
    return this.table.items?.(this.target, session) ?? null;
  }
  item(key: unknown, session: Session): HostObject | null {
    return this.table.item?.(this.target, key, session) ?? null;
  }
}
