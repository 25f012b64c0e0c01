/** Accessibility by axe, all of its rules. */

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type Results = Awaited<ReturnType<AxeBuilder["analyze"]>>;
type Context = { include?: string[]; exclude?: string[] };

/** The nodes that pass a rule are not listed: that would take most of the time. */
const OPTIONS = { resultTypes: ["violations" as const] };

/**
 * What axe finds wrong in a page, or in a part of it: for each rule the nodes that break it.
 *
 * `AxeBuilder` opens a page for every analysis, to put frames together. So it only brings axe into the page, where
 * it stays until the page is left. Frames have to be excluded.
 */
export async function violations(page: Page, part: Context = {}): Promise<string[]> {
    if (!(await page.evaluate(() => "axe" in window))) {
        const rule = { runOnly: { type: "rule" as const, values: ["document-title"] } };
        await new AxeBuilder({ page }).setLegacyMode(true).options(rule).analyze();
    }
    const context = { include: ["html"], ...part };
    const found = await page.evaluate(
        ([context, options]) => {
            const { axe } = window as unknown as {
                axe: { run: (context: Context, options: object) => Promise<Results> };
            };
            return axe.run(context, options);
        },
        [context, OPTIONS] as const,
    );
    if (found.passes.length < 10) throw new Error("axe has hardly looked at anything.");
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
