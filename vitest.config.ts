import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["generator/test/**/*.test.ts", "conformance/test/**/*.test.ts", "scripts/**/*.test.ts"],
    testTimeout: 60_000,
    // Tests share a process with those before them: loading the libraries anew for each file is a fifth of the time.
    isolate: false,
    // Vitest by itself leaves one core out.
    maxWorkers: "100%",
    globalSetup: "scripts/test-cache.ts",
    // Compiled, and megabytes of it: Node reads it as it is.
    server: { deps: { external: [/\/generated\/dist\//] } },
  },
});
