/** One class as it stands in the debug build of Office.js, names paired wire → public. */
export type ClientType = {
  readonly properties: readonly {
    readonly wire: string;
    readonly name: string;
    readonly settable: boolean;
  }[];
  readonly navigation: readonly { readonly wire: string; readonly name: string; readonly type: string }[];
  readonly methods: readonly { readonly wire: string; readonly name: string; readonly writes: boolean }[];
  /** Event name (`onChanged`) → the wire method that registers it. */
  readonly events: readonly { readonly name: string; readonly registers: string }[];
  readonly isCollection: boolean;
};

const CLASS_START = /\n {4}var (\w+) = \(function \(_super\) \{/g;
const CLASS_END = "\n    }(OfficeExtension.ClientObject));";
const MEMBER = /\n {8}(?:Object\.defineProperty\(\w+\.prototype, "(\w+)"|\w+\.prototype\.(\w+) = function)/g;

/**
 * The Excel classes in the text of `excel-web-16.00.debug.js`. Nothing is executed: the compiled classes all have
 * one shape, and the few calls that matter (`_createPropertyObject`, `_invokeMethod` …) carry the wire names.
 */
export function readClientTypes(source: string): ReadonlyMap<string, ClientType> {
  const types = new Map<string, ClientType>();
  for (const namespace of excelNamespaces(source)) {
    const starts = [...namespace.matchAll(CLASS_START)];
    for (const [i, start] of starts.entries()) {
      const text = namespace.slice(start.index, starts[i + 1]?.index);
      const end = text.indexOf(CLASS_END);
      if (start[1] !== undefined && end >= 0) types.set(start[1], readClass(text.slice(0, end)));
    }
  }
  return types;
}

function excelNamespaces(source: string): readonly string[] {
  return source
    .split(/\nvar Excel;\r?\n/)
    .slice(1)
    .map((rest) => rest.split("\n})(Excel || (Excel = {}));")[0] ?? "");
}

function readClass(body: string): ClientType {
  const members = splitMembers(body);
  const names = stringList(members, "_scalarPropertyNames");
  const wires = stringList(members, "_scalarPropertyOriginalNames");
  const settable = /return (\[.*\]);/.exec(textOf(members, "_scalarPropertyUpdateable"))?.[1] ?? "[]";
  const flags = settable.match(/true|false/g) ?? [];
  const navigation: ClientType["navigation"][number][] = [];
  const methods: ClientType["methods"][number][] = [];
  const events: ClientType["events"][number][] = [];
  for (const { name, text } of members) {
    const property = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(text);
    if (property?.[1] && property[2]) navigation.push({ wire: property[2], name, type: property[1] });
    for (const [, wire, operation] of text.matchAll(
      /(?:_createMethodObject\(Excel\.\w+, this|_invokeMethod\(this), "(\w+)", (\d)/g,
    )) {
      if (wire !== undefined) methods.push({ wire, name, writes: operation === "0" });
    }
    const registers = /registerFunc: function \(\) \{ return _this\.(\w+)\(\)/.exec(text)?.[1];
    if (registers !== undefined) events.push({ name, registers });
  }
  return {
    properties: wires.map((wire, i) => ({ wire, name: names[i] ?? wire, settable: flags[i] === "true" })),
    navigation,
    methods,
    events,
    isCollection: textOf(members, "_isCollection").includes("return true"),
  };
}

type Member = { readonly name: string; readonly text: string };

function splitMembers(body: string): readonly Member[] {
  const starts = [...body.matchAll(MEMBER)];
  return starts.map((start, i) => ({
    name: start[1] ?? start[2] ?? "",
    text: body.slice(start.index, starts[i + 1]?.index ?? body.length),
  }));
}

function textOf(members: readonly Member[], name: string): string {
  return members.find((member) => member.name === name)?.text ?? "";
}

function stringList(members: readonly Member[], name: string): readonly string[] {
  const list = /return \[(.*)\];/.exec(textOf(members, name))?.[1] ?? "";
  return [...list.matchAll(/"(\w+)"/g)].map((match) => match[1] ?? "");
}
