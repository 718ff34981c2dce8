import { ExcelError } from "../../model/excel-error";
import type { Arguments, HostObject } from "./host-object";
import { isHostObject } from "./host-object";
import { callMethod, itemOf, navigate } from "./members";
import type { Session } from "./session";
import { isRecord, PATH, type WireArguments, type WirePath } from "./wire";

/** Resolves the paths of one request. A path is walked once: a method on the way is called once only. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly root: HostObject,
    private readonly service: (name: string) => HostObject | null,
    private readonly session: Session,
  ) {}

  /** Null: a null object. */
  resolve(id: number | undefined): HostObject | null {
    if (id === undefined) return this.root;
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new ExcelError("InvalidReference", `There is no object path ${id}.`);
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  /** What was resolved so far, for saying where an error happened. */
  known(id: number): HostObject | null {
    return this.resolved.get(id) ?? null;
  }

  argumentsOf(info: WireArguments | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return references
      ? values.map((value, i) => this.substitute(value, references[i]))
      : values.map((v) => this.deep(v));
  }

  private walk(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.root;
      case PATH.nullObject:
        return null;
      case PATH.newObject: {
        const service = this.service(path.Name);
        if (service === null) throw new ExcelError("ApiNotFound", `There is no service ${path.Name}.`);
        return service;
      }
      case PATH.referenceId: {
        const kept = this.session.references.find(path.Name);
        if (kept === null) {
          throw new ExcelError("InvalidReference", "This reference is not valid for the current operation.");
        }
        return kept;
      }
      default:
        return this.walkFrom(this.resolve(path.ParentObjectPathId), path);
    }
  }

  private walkFrom(parent: HostObject | null, path: WirePath): HostObject | null {
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.method: {
        const result = callMethod(parent, path.Name, this.argumentsOf(path.ArgumentInfo), this.session);
        if (result === null || isHostObject(result)) return result;
        throw new ExcelError("GeneralException", `${parent.type}.${path.Name} gave no object.`);
      }
      case PATH.property:
        return navigate(parent, path.Name, this.session);
      case PATH.indexer:
        return itemOf(parent, this.argumentsOf(path.ArgumentInfo)[0], this.session);
      default:
        throw new ExcelError("GeneralException", `Unknown kind of object path: ${path.ObjectPathType}.`);
    }
  }

  /** `references` has the form of the arguments: an id where the client put an object, 0 or null elsewhere. */
  private substitute(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      const list: readonly unknown[] = reference;
      return value.map((item: unknown, i) => this.substitute(item, list[i]));
    }
    return typeof reference === "number" && reference !== 0 ? this.resolve(reference) : this.deep(value);
  }

  /** Inside plain objects the client writes objects as `{ _ObjectPathId }`. */
  private deep(value: unknown): unknown {
    if (!isRecord(value)) return value;
    const id = value["_ObjectPathId"];
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.deep(inner)]));
  }
}
