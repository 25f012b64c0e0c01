/** The README's picture: `cargo xtask pictures` takes it anew. */

import { Lens, test } from "../lens.ts";

test.use({ deviceScaleFactor: 1.5, viewport: { width: 1280, height: 800 } });

test("the README's picture", async ({ page }) => {
    await new Lens(page).open();
    await page.screenshot({ path: "tests/pictures/page.png" });
});
