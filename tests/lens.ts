/** The page as the tests use it. */

import { execFileSync, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import type { GivenSettings, LstmLens, Settings, Stage, Step } from "../www/element/lstm-lens.ts";
import { blog, host, listening } from "./served.ts";

export const STAGES: readonly Stage[] = ["forget", "cell", "input", "memory", "output"];

const FIRST = "sequences.0.inputs.0";

type View = Settings["view"];
/** Settings as the tests write them. */
export type Given = Omit<GivenSettings, "view"> & Partial<View> & { x?: number };

export type Flat = Omit<Settings, "view"> & View & { x: number };

export function flat({ view, ...numbers }: Settings): Flat {
    return { ...numbers, ...view, x: numbers.sequences[0]?.inputs[0] ?? Number.NaN };
}

export function settingsOf({ weights, h, c, sequences, x, ...view }: Given): GivenSettings {
    const given = { weights, h, c, sequences: x === undefined ? sequences : [{ inputs: [x] }], view };
    return JSON.parse(JSON.stringify(given)) as GivenSettings;
}

export class Lens {
    /** The only tag of the page, unless another one is named, which may be one of many or in a frame. */
    constructor(
        readonly page: Page,
        readonly element: Locator = page.locator("lstm-lens"),
    ) {}

    async open(address = "/"): Promise<void> {
        await this.page.goto(address);
        await this.ready();
    }

    async ready(): Promise<void> {
        await expect
            .poll(() => this.element.evaluate((lens: LstmLens) => lens.steps?.length))
            .toBeGreaterThan(0);
    }

    card(stage: Stage): Locator {
        return this.element.locator(`#${stage}`);
    }

    /** A number of a stage's formula, of the bar at the top, or over time; `x` is the first input. */
    number(place: Stage | "bar" | "time", name: string): Locator {
        const field = name === "x" ? FIRST : name;
        return this.element.locator(`[data-slot="${place}-${field.replaceAll(".", "-")}"]`);
    }

    /** Drags a number sideways with the mouse, by so many pixels. */
    async pull(place: Stage | "bar", name: string, by: number): Promise<void> {
        const number = this.number(place, name);
        // Scrolls to it, and waits until it stays where it is.
        await number.hover();
        const box = await number.boundingBox();
        if (!box) throw new Error(`no ${name}`);
        const { mouse } = this.page;
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        await mouse.move(x, y);
        await mouse.down();
        await mouse.move(x + by / 2, y);
        await mouse.move(x + by, y);
        await mouse.up();
    }

    dot(stage: Stage): Locator {
        return this.card(stage).getByRole("slider");
    }

    /** The line of text of a stage that begins the way `start` says, with single spaces. */
    async line(stage: Stage, part: "sum" | "result" | "use"): Promise<string> {
        const text = await this.card(stage).locator(`.${part}`).innerText();
        return text.replace(/\s+/g, " ").trim();
    }

    /** Sets settings; `x` is the input of a single step, and what belongs to the view may stand flat. */
    set(given: Given): Promise<void> {
        return this.element.evaluate(async (lens: LstmLens, settings) => {
            lens.settings = settings;
            await lens.updateComplete;
        }, settingsOf(given));
    }

    /** The settings, and for tests of a single step: `x` is the first input, the view stands flat. */
    async settings(): Promise<Flat> {
        const settings = await this.element.evaluate((lens: LstmLens) => lens.settings as Settings);
        return flat(settings);
    }

    link(): Promise<string | undefined> {
        return this.element.evaluate((lens: LstmLens) => lens.link);
    }

    /** The step shown. */
    async step(): Promise<Step> {
        return this.element.evaluate((lens: LstmLens) => {
            return lens.steps[(lens.settings?.view.step ?? 1) - 1] as Step;
        });
    }
}

/** The errors and warnings of a page from now on. */
export function complaints(page: Page): string[] {
    const heard: string[] = [];
    page.on("pageerror", (error) => heard.push(error.message));
    page.on("console", (message) => {
        const bad = message.type() === "error" || message.type() === "warning";
        // The tests themselves read pixels.
        if (bad && !message.text().includes("willReadFrequently")) heard.push(message.text());
    });
    return heard;
}

/** The page at its start; the test fails if the browser complains of anything. */
async function opened({ page }: { page: Page }, use: (lens: Lens) => Promise<void>): Promise<void> {
    const heard = complaints(page);
    const lens = new Lens(page);
    await lens.open();
    await use(lens);
    expect(heard).toEqual([]);
}

interface WorkerFixtures {
    /** The pages kept by their options. */
    pages: Map<string, Page>;
    /** The built site as a host serves it that lets everybody in. */
    site: string;
    /** Somebody else's page, of another origin; its body is in its address. */
    otherSite: string;
}

/** All tests have the same worker fixtures: a worker starts again for a test that has others. */
const root = base.extend<object, WorkerFixtures>({
    pages: [
        // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
        async ({}, use) => {
            const pages = new Map<string, Page>();
            await use(pages);
            for (const page of pages.values()) await page.context().close();
        },
        { scope: "worker" },
    ],
    site: [
        // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
        async ({}, use) => {
            const dist = resolve(import.meta.dirname, "../dist");
            const server = host(dist, { "Access-Control-Allow-Origin": "*" });
            await use(await listening(server));
            server.close();
        },
        { scope: "worker" },
    ],
    otherSite: [
        // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
        async ({}, use) => {
            const server = blog();
            await use(await listening(server));
            server.close();
        },
        { scope: "worker" },
    ],
});

/**
 * A page in a browser context of its own: for tests that need a fake clock, a script before the page's, or
 * nothing in any cache.
 */
export const fresh = root.extend<{ lens: Lens }>({ lens: opened });

/** A page to be kept for other tests: it refuses all that would reach them. */
function kept(page: Page): Page {
    const refuse = () => {
        throw new Error("This stays for all tests of the worker: it needs a fresh page.");
    };
    page.addInitScript = refuse;
    page.exposeFunction = refuse;
    page.clock.install = refuse;
    return page;
}

/** Events that a test may have listened to. */
const EVENTS = ["console", "download", "pageerror", "request", "response"] as const;

/**
 * One page for all tests of a worker with the same options, loaded anew for each test. To start a renderer takes
 * three times as long as to load the page again.
 */
export const test = root.extend<{ lens: Lens }>({
    page: async (
        { browser, pages, baseURL, viewport, colorScheme, hasTouch, isMobile, deviceScaleFactor, locale },
        use,
    ) => {
        const options = {
            ...(baseURL === undefined ? {} : { baseURL }),
            ...(locale === undefined ? {} : { locale }),
            ...(deviceScaleFactor === undefined ? {} : { deviceScaleFactor }),
            hasTouch,
            isMobile,
        };
        const key = JSON.stringify(options);
        const page = pages.get(key) ?? kept(await (await browser.newContext(options)).newPage());
        pages.set(key, page);
        if (viewport) await page.setViewportSize(viewport);
        await page.emulateMedia({
            colorScheme: colorScheme ?? null,
            forcedColors: null,
            reducedMotion: null,
        });
        // To go to the same address with a fragment would not load it again.
        if (page.url().includes("#")) await page.goto("about:blank");
        await use(page);
        for (const event of EVENTS) page.removeAllListeners(event);
        await page.unrouteAll();
        await page.context().clearPermissions();
        await page.mouse.move(0, 0);
    },
    context: ({ page }, use) => use(page.context()),
    lens: opened,
});

export { expect };

type Program = (...args: string[]) => { status: number | null; stdout: string; stderr: string };

let program: Program | undefined;

/** The command line as cargo builds it, once a worker. */
export function commandLine(): Program {
    program ??= built();
    return program;
}

function built(): Program {
    execFileSync("cargo", ["build", "--quiet", "--locked", "--package", "lstm-cli"]);
    const metadata = execFileSync("cargo", ["metadata", "--format-version", "1", "--no-deps"]);
    const { target_directory: target } = JSON.parse(metadata.toString()) as { target_directory: string };
    return (...args) => spawnSync(`${target}/debug/lstm-lens`, args, { encoding: "utf8" });
}
