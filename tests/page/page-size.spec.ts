/** The size of what the page loads before the first interaction: a reader on a phone pays for it. */

import { gzipSync } from "node:zlib";
import { expect, fresh, Lens } from "../lens.ts";

const LIMIT = 100_000;

fresh("the page loads at most 100 kB", async ({ page }) => {
    const loaded: Array<Promise<[string, number]>> = [];
    page.on("response", (response) => {
        const name = new URL(response.url()).pathname;
        loaded.push(response.body().then((body) => [name, gzipSync(body, { level: 9 }).length]));
    });
    await new Lens(page).open();
    const sizes = await Promise.all(loaded);
    console.log(sizes.map(([name, size]) => `${name} ${size}`).join("\n"));
    expect(sizes.some(([name]) => name.endsWith(".wasm"))).toBe(true);
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
});
