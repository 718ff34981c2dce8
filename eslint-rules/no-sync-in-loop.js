/** Array methods that call their argument once per item: a loop by another name. */
const LOOPING_METHODS = new Set([
  "forEach",
  "map",
  "flatMap",
  "filter",
  "reduce",
  "reduceRight",
  "some",
  "every",
  "find",
  "findIndex",
]);
const LOOPS = new Set([
  "ForStatement",
  "ForInStatement",
  "ForOfStatement",
  "WhileStatement",
  "DoWhileStatement",
]);

const isFunction = (node) =>
  node.type === "ArrowFunctionExpression" ||
  node.type === "FunctionExpression" ||
  node.type === "FunctionDeclaration";

const isLoopCallback = (node) =>
  node.parent.type === "CallExpression" &&
  node.parent.arguments.includes(node) &&
  node.parent.callee.type === "MemberExpression" &&
  node.parent.callee.property.type === "Identifier" &&
  LOOPING_METHODS.has(node.parent.callee.property.name);

/** What stands in a loop's head and runs once (`for (const x of await read())`) is not in the loop. */
const runsOnce = (loop, child) => child === loop.init || child === loop.right;

const isInLoop = (node) => {
  let child = node;
  for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (LOOPS.has(parent.type) && !runsOnce(parent, child)) return true;
    if (isFunction(parent)) return isLoopCallback(parent);
  }
  return false;
};

/**
 * Every `sync()` is a round trip to Excel, about 100 ms on the web; one per item makes a command unusable.
 * The add-ins plugin only knows a variable named `context` and loop statements; this rule takes any
 * `x.sync()` and the looping array methods too.
 * @type {import("eslint").Rule.RuleModule}
 */
module.exports = {
  meta: {
    type: "problem",
    schema: [],
    docs: { description: "no sync() and no Excel.run() inside a loop" },
    messages: { loop: "{{call}} inside a loop: one round trip to Excel per item. Collect first, sync once." },
  },
  create(context) {
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
        const isSync = callee.property.name === "sync" && node.arguments.length === 0;
        const isRun =
          callee.property.name === "run" &&
          callee.object.type === "Identifier" &&
          callee.object.name === "Excel";
        if ((isSync || isRun) && isInLoop(node)) {
          context.report({ node, messageId: "loop", data: { call: isSync ? "sync()" : "Excel.run()" } });
        }
      },
    };
  },
};
