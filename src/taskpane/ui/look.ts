import { mergeStyles, mergeStyleSets } from "office-ui-fabric-react/lib/Styling";

const FOCUS = { outline: "2px solid #0f6b67", outlineOffset: 1 } as const;

/** How the parts that are ours, not Fabric's, look. */
export const look = mergeStyleSets({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100%",
    minWidth: 280,
    fontSize: 14,
    color: "#252423",
    // Japanese breaks between any two characters; words of plans and file names without spaces must break too.
    overflowWrap: "anywhere",
    lineBreak: "strict",
    // Where the browser can: between phrases, not between a number and 件.
    wordBreak: "auto-phrase",
  },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    background: "#fff",
    borderBottom: "1px solid #c8c6c4",
    padding: "2px 4px 0",
  },
  view: { display: "flex", flexDirection: "column", gap: 12, padding: 12, lineHeight: "1.6" },
  section: { display: "flex", flexDirection: "column", gap: 12 },
  heading: { margin: 0, fontSize: 16, fontWeight: 600 },
  subheading: { margin: 0, fontSize: 14, fontWeight: 600 },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: 8 },
  links: { display: "flex", flexWrap: "wrap", columnGap: 16, rowGap: 4, fontSize: 13 },
  choices: { display: "flex", gap: 8, selectors: { "> *": { flex: 1, minWidth: 0 } } },
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: 8 },
  card: {
    border: "1px solid #c8c6c4",
    borderRadius: 2,
    padding: 10,
    display: "flex",
    flexDirection: "column",
    gap: 6,
  },
  group: { display: "flex", flexDirection: "column", gap: 8 },
  error: { borderLeft: "4px solid #a4262c" },
  warning: { borderLeft: "4px solid #8a5a00" },
  info: { borderLeft: "4px solid #0f6b67" },
  plainList: { margin: "4px 0 0", paddingLeft: 20 },
  badge: { fontWeight: 600, fontSize: 13, marginRight: 8, whiteSpace: "nowrap" },
  quiet: { margin: 0, fontWeight: 400, color: "#484644", fontSize: 13 },
  fieldset: {
    margin: 0,
    padding: 0,
    border: 0,
    display: "flex",
    flexDirection: "column",
    gap: 6,
    selectors: { legend: { padding: 0, marginBottom: 6 } },
  },
  wrapped: { whiteSpace: "normal" },
  offer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: 8,
    padding: "6px 8px",
    background: "#f4fafa",
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: 13,
    selectors: {
      "th, td": { padding: "3px 6px", borderBottom: "1px solid #e1dfdd", textAlign: "left", fontWeight: 400 },
      "td:last-child": { textAlign: "right", whiteSpace: "nowrap" },
    },
  },
  caption: { textAlign: "left", fontSize: 14, fontWeight: 600, paddingBottom: 4 },
  bar: {
    display: "block",
    width: "100%",
    height: 6,
    marginTop: 4,
    border: 0,
    borderRadius: 3,
    overflow: "hidden",
    background: "#e1dfdd",
    appearance: "none",
    selectors: {
      "::-webkit-progress-bar": { background: "#e1dfdd" },
      "::-webkit-progress-value": { background: "#0f6b67" },
      "::-moz-progress-bar": { background: "#0f6b67" },
    },
  },
  cardFold: { fontSize: 13, selectors: { summary: { cursor: "pointer" }, "summary:focus-visible": FOCUS } },
  fold: { borderTop: "1px solid #e1dfdd", paddingTop: 8 },
  foldTitle: { cursor: "pointer", fontWeight: 600, selectors: { ":focus-visible": FOCUS } },
  foldContent: { display: "flex", flexDirection: "column", gap: 10, paddingTop: 10 },
  details: {
    marginTop: 6,
    fontSize: 12,
    whiteSpace: "pre-wrap",
    selectors: { summary: { cursor: "pointer" }, "summary:focus-visible": FOCUS },
  },
  file: { display: "none" },
});

/** Several looks on one element; of two that disagree the later one wins. */
export const mergeLooks = (...looks: readonly string[]): string => mergeStyles(...looks);
