/** Logic and headless tests run in node; files ending in .dom.test run in jsdom. */
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "classic" } },
      },
    },
  ],
};

/** Fabric's path imports are ES modules for webpack; Node gets the CommonJS build of the same files. */
const moduleNameMapper = {
  "^office-ui-fabric-react/lib/(.*)$": "office-ui-fabric-react/lib-commonjs/$1",
};

module.exports = {
  // Opening a task pane in jsdom takes a second or two on a busy machine.
  testTimeout: 60_000,
  // Large workbooks leave much behind; a worker that drags it along gets slower with every file.
  workerIdleMemoryLimit: "1GB",
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      transform,
      moduleNameMapper,
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["\\.dom\\.test\\.", "<rootDir>/test/browser/"],
    },
    {
      displayName: "jsdom",
      testEnvironment: "jsdom",
      transform,
      moduleNameMapper,
      testMatch: ["<rootDir>/test/**/*.dom.test.ts?(x)"],
    },
  ],
};
