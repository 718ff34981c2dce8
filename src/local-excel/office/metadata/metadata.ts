/** A requirement set an API belongs to, such as ExcelApi 1.9. */
export type ApiSet = { readonly set: string; readonly version: string };

export type MemberInfo = {
  /** The name an add-in uses: `rowCount` for the wire's `RowCount`. */
  readonly name: string;
  /** Null where Microsoft's typings carry no tag (internal members). */
  readonly apiSet: ApiSet | null;
};
export type PropertyInfo = MemberInfo & { readonly settable: boolean };
export type NavigationInfo = MemberInfo & { readonly type: string };
export type MethodInfo = MemberInfo & {
  /** Whether the client marks the call as one that changes the document. */
  readonly writes: boolean;
};

/** What the genuine client knows about one Excel class. Keys are wire names (PascalCase). */
export type TypeInfo = {
  readonly properties: Readonly<Record<string, PropertyInfo>>;
  readonly navigation: Readonly<Record<string, NavigationInfo>>;
  readonly methods: Readonly<Record<string, MethodInfo>>;
  readonly isCollection: boolean;
  /** The requirement set of `collection.getItem(key)`; null for types without an indexer or tag. */
  readonly indexerApiSet: ApiSet | null;
};

/** Every Excel wire type by class name. Derived from the installed client, never committed. */
export type Metadata = Readonly<Record<string, TypeInfo>>;
