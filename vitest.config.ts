import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["generator/test/**/*.test.ts", "conformance/test/**/*.test.ts", "scripts/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
