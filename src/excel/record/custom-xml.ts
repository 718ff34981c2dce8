/** Puts a part's content in place: into the one that is there, else into a new one. Surplus ones go. */
export const putPart = (context: Excel.RequestContext, xml: string, partIds: readonly string[]): void => {
  const parts = context.workbook.customXmlParts;
  const [first, ...surplus] = partIds;
  if (first === undefined) parts.add(xml);
  else parts.getItem(first).setXml(xml);
  for (const id of surplus) parts.getItem(id).delete();
};

/** Deletes the only part of a namespace. */
export const deletePart = (context: Excel.RequestContext, namespace: string): void =>
  context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem().delete();
