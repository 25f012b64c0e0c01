/** The configuration of the browser tests. */

import { defineConfig } from "@playwright/test";

const PORT = Number(process.env.LSTM_LENS_TEST_PORT ?? 4173);

export default defineConfig({
    outputDir: "../test-results",
    projects: [{ name: "page", testDir: "page" }],
    fullyParallel: true,
    forbidOnly: Boolean(process.env.CI),
    retries: 0,
    timeout: 90_000,
    workers: 2,
    reporter: "list",
    use: {
        baseURL: `http://localhost:${PORT}`,
        viewport: { width: 1280, height: 800 },
        launchOptions: {
            ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
            args: [
                // Chromium refuses to run as root with it.
                ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
            ],
        },
    },
    webServer: {
        command: `node crates/xtask/preview.mjs --port ${PORT}`,
        cwd: "..",
        url: `http://localhost:${PORT}`,
        reuseExistingServer: false,
    },
});
