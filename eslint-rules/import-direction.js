const path = require("node:path");
const layers = require("./layers");

/** `…/src/excel/write/cells.ts` → `excel`; null outside src. */
const folderOf = (file) => {
  const parts = file.split(path.sep);
  const src = parts.lastIndexOf("src");
  return src >= 0 && parts.length > src + 2 ? parts[src + 1] : null;
};

const isTypeOnly = (node) =>
  node.importKind === "type" ||
  node.exportKind === "type" ||
  (node.type === "ImportDeclaration" &&
    node.specifiers.length > 0 &&
    node.specifiers.every((specifier) => specifier.importKind === "type"));

/**
 * Keeps imports between the folders of src running downward, by the table in layers.js.
 * i18n is a leaf: it may name the types it has sentences for, but loads nothing.
 * @type {import("eslint").Rule.RuleModule}
 */
module.exports = {
  meta: {
    type: "problem",
    schema: [],
    docs: { description: "imports run downward only (see eslint-rules/layers.js)" },
    messages: {
      upward: "src/{{from}} must not import src/{{to}}: imports run downward only (eslint-rules/layers.js).",
      unknown: "src/{{folder}} has no place in eslint-rules/layers.js.",
    },
  },
  create(context) {
    const from = folderOf(context.filename);
    if (from === null) return {};
    const mayImport = layers[from];

    const check = (node, specifier, typesOnly) => {
      if (typeof specifier !== "string" || !specifier.startsWith(".")) return;
      const to = folderOf(path.resolve(path.dirname(context.filename), specifier, "index"));
      if (to === null || to === from) return;
      if (mayImport === undefined) {
        context.report({ node, messageId: "unknown", data: { folder: from } });
      } else if (!mayImport.includes(to) && !(from === "i18n" && typesOnly)) {
        context.report({ node, messageId: "upward", data: { from, to } });
      }
    };

    return {
      ImportDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node, node.source?.value, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
      ImportExpression: (node) => check(node, node.source.value, false),
      TSImportType: (node) => check(node, node.source?.value, true),
    };
  },
};
