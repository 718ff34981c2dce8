import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";

/** How the parts that are ours, not Fabric's, look. */
export const look = mergeStyleSets({
  pane: { display: "flex", flexDirection: "column", minHeight: "100%", minWidth: 280, fontSize: 14 },
  header: { borderBottom: "1px solid #c8c6c4", padding: "4px 8px 0" },
  view: { display: "flex", flexDirection: "column", gap: 12, padding: 12, lineHeight: "1.6" },
  section: { display: "flex", flexDirection: "column", gap: 12 },
  heading: { margin: 0, fontSize: 16, fontWeight: 600 },
  subheading: { margin: 0, fontSize: 14, fontWeight: 600 },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: 8 },
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: 8 },
  card: { border: "1px solid #c8c6c4", borderRadius: 2, padding: 10, overflowWrap: "anywhere" },
  plainList: { margin: 0, paddingLeft: 20 },
  badge: { fontWeight: 600, marginRight: 6, whiteSpace: "nowrap" },
  quiet: { margin: 0, color: "#484644", fontSize: 13 },
  details: { marginTop: 6, fontSize: 12, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});
