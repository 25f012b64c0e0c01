/** An element taken off a page releases everything: listeners, observers, timers, memory. */

import type { Page } from "@playwright/test";
import type { LstmLens } from "../../www/element/lstm-lens.ts";
import { expect, Lens, fresh as test } from "../lens.ts";

/** The numbers of what has been taken and not been released, by kind. */
type Taken = Record<"listeners" | "observed" | "timers" | "frames" | "addresses" | "compiled", number>;

interface Watched extends Window {
    taken: () => Taken;
    /** Waits two frames, which are not counted. */
    twoFrames: () => Promise<void>;
    away: LstmLens;
    trace: WeakRef<LstmLens>;
}
declare const window: Watched & typeof globalThis;

/** Counts what a page's scripts take from outside their own nodes. */
function watch(): void {
    const count = { listeners: 0, observed: 0, addresses: 0, compiled: 0 };
    const timers = new Set<number>();
    const frames = new Set<number>();
    // biome-ignore lint/suspicious/noExplicitAny: any method of the browser's.
    type Method = (this: any, ...given: any[]) => any;
    /** Has something done before each call. */
    const before = (owner: object, name: string, act: Method) => {
        const methods = owner as Record<string, Method>;
        const method = methods[name] as Method;
        methods[name] = function (...given) {
            act.apply(this, given);
            return method.apply(this, given);
        };
    };

    const heard = new WeakMap<object, WeakMap<object, Set<string>>>();
    const kinds = (target: object, listener: object) => {
        const listeners = heard.get(target) ?? new WeakMap<object, Set<string>>();
        heard.set(target, listeners);
        const known = listeners.get(listener) ?? new Set();
        listeners.set(listener, known);
        return known;
    };
    const outside = (target: unknown) => !(target instanceof Node) || target === document;
    before(EventTarget.prototype, "addEventListener", function (kind, listener) {
        const target = this ?? window;
        if (!outside(target) || !listener || kinds(target, listener).has(kind)) return;
        kinds(target, listener).add(kind);
        count.listeners++;
    });
    before(EventTarget.prototype, "removeEventListener", function (kind, listener) {
        const target = this ?? window;
        if (outside(target) && listener && kinds(target, listener).delete(kind)) count.listeners--;
    });

    for (const { prototype } of [ResizeObserver, IntersectionObserver, MutationObserver]) {
        const seen = new WeakMap<object, { nodes: WeakSet<object>; size: number }>();
        before(prototype, "observe", function (node) {
            const own = seen.get(this) ?? { nodes: new WeakSet(), size: 0 };
            seen.set(this, own);
            if (own.nodes.has(node)) return;
            own.nodes.add(node);
            own.size++;
            count.observed++;
        });
        before(prototype, "disconnect", function () {
            count.observed -= seen.get(this)?.size ?? 0;
            seen.delete(this);
        });
        if (!("unobserve" in prototype)) continue;
        before(prototype, "unobserve", function (node) {
            const own = seen.get(this);
            if (!own?.nodes.delete(node)) return;
            own.size--;
            count.observed--;
        });
    }

    const frame = requestAnimationFrame.bind(window);
    const methods = window as unknown as Record<string, Method>;
    for (const [start, end, all, again] of [
        ["setTimeout", "clearTimeout", timers, false],
        ["setInterval", "clearInterval", timers, true],
        ["requestAnimationFrame", "cancelAnimationFrame", frames, false],
    ] as const) {
        const method = (methods[start] as Method).bind(window);
        methods[start] = (act: Method, ...given: unknown[]) => {
            const id = method(
                (...now: unknown[]) => {
                    if (!again) all.delete(id);
                    act(...now);
                },
                ...given,
            );
            all.add(id);
            return id;
        };
        before(window, end, (id) => all.delete(id));
    }

    before(URL, "createObjectURL", () => count.addresses++);
    before(URL, "revokeObjectURL", () => count.addresses--);
    // What is compiled tells of each object, lest it be forgotten, and tells again when it is freed.
    before(FinalizationRegistry.prototype, "register", () => count.compiled++);
    before(FinalizationRegistry.prototype, "unregister", () => count.compiled--);

    window.taken = () => ({ ...count, timers: timers.size, frames: frames.size });
    window.twoFrames = () => new Promise((done) => frame(() => frame(() => done())));
}

const LESSON = "?v=1&h=0&c=0&x=0,0.5,0.25,1&x=1,0.5,0.25,1&lesson=companies.2";

/** A page of somebody else's that knows the tag; what is taken before there is one. */
async function host(page: Page): Promise<Taken> {
    await page.addInitScript(watch);
    await page.route("**/host.html", (route) =>
        route.fulfill({
            contentType: "text/html",
            body: "<!doctype html><title>A blog</title><main></main>",
        }),
    );
    await page.goto("/host.html");
    // The tests' own tools listen, too, from here on.
    await page.locator("main").evaluate(() => {});
    return page.evaluate(async () => {
        const address = "/lstm-lens.js";
        await (await import(address)).load();
        return window.taken();
    });
}

/** Puts one in, with the tour and time open. */
async function put(page: Page): Promise<Lens> {
    await page.evaluate((link) => {
        const lens = document.createElement("lstm-lens");
        lens.link = link;
        document.querySelector("main")?.append(lens);
    }, LESSON);
    return here(page);
}

async function here(page: Page): Promise<Lens> {
    const lens = new Lens(page);
    await lens.ready();
    await expect(lens.element.locator("#tour-heading")).toBeVisible();
    // As large as it is shown, it has been drawn.
    const canvas = lens.element.locator(".chart canvas").first();
    await expect(canvas).toBeVisible();
    await expect
        .poll(() => canvas.evaluate((one: HTMLCanvasElement) => one.width >= 2 * one.clientWidth))
        .toBe(true);
    return lens;
}

/** Takes it off the page; what is taken still when it has settled, and two frames later. */
function remove(page: Page): Promise<Taken[]> {
    return page.evaluate(async () => {
        const lens = document.querySelector("lstm-lens") as LstmLens;
        window.away = lens;
        lens.remove();
        await lens.updateComplete;
        const taken = [window.taken()];
        await window.twoFrames();
        return [...taken, window.taken()];
    });
}

function putBack(page: Page): Promise<void> {
    return page.evaluate(() => document.querySelector("main")?.append(window.away));
}

test("removed while it plays in a lesson, it releases everything, and put back it works", async ({
    page,
}) => {
    const before = await host(page);
    for (const time of ["first", "again"]) {
        const lens = await (time === "first" ? put(page) : putBack(page).then(() => here(page)));
        const { step } = await lens.settings();
        await lens.element.getByRole("button", { name: "Play" }).click();
        await expect.poll(async () => (await lens.settings()).step, time).not.toBe(step);
        const during = await page.evaluate(() => window.taken());
        for (const kind of ["listeners", "observed", "timers", "compiled"] as const) {
            expect(during[kind], `${kind} ${time}`).toBeGreaterThan(before[kind]);
        }
        expect(await remove(page)).toEqual([before, before]);
    }
    // What is changed while it is away is not said, nor drawn, before it is back.
    const changed = await page.evaluate(async () => {
        window.away.link = "?v=1&x=3,4&lesson=companies.2";
        await window.away.updateComplete;
        return window.taken();
    });
    expect(changed).toEqual(before);
    await putBack(page);
    const lens = await here(page);
    expect((await lens.settings()).x).toBe(3);
    expect(await lens.element.getByText("1 of 2").count()).toBeGreaterThan(0);
});

test("removed with a dialog open, it comes back without the dialog", async ({ page }) => {
    const before = await host(page);
    const lens = await put(page);
    const dialog = lens.element.getByRole("dialog");
    for (const open of [
        () => lens.element.evaluate((lens: LstmLens) => lens.showKeys()),
        () => lens.element.getByRole("button", { name: "Export picture: the cell" }).click(),
    ]) {
        await open();
        await expect(dialog).toBeVisible();
        expect(await remove(page)).toEqual([before, before]);
        await putBack(page);
        await here(page);
        await expect(dialog).toHaveCount(0);
        await open();
        await expect(dialog).toBeVisible();
        expect(await dialog.evaluate((one) => one.matches(":modal"))).toBe(true);
        await page.keyboard.press("Escape");
        await expect(dialog).toHaveCount(0);
    }
});

for (const [what, link] of [
    ["alone", "?v=1"],
    ["while it plays in a lesson", LESSON],
] as const) {
    test(`removed ${what} and forgotten, it can be collected`, async ({ page }) => {
        await host(page);
        // No locators here: the tests' own tools keep in mind what they have found.
        await page.evaluate((link) => {
            const lens = document.createElement("lstm-lens");
            lens.link = link;
            document.querySelector("main")?.append(lens);
            window.trace = new WeakRef(lens);
        }, link);
        const drawn = (wanted: string) =>
            page.evaluate((wanted) => {
                const root = window.trace.deref()?.shadowRoot;
                return wanted.split(" ").every((part) => root?.querySelector(part));
            }, wanted);
        await expect
            .poll(() => drawn(link === LESSON ? "#forget #tour-heading .play" : "#forget"))
            .toBe(true);
        await page.evaluate(async () => {
            await window.twoFrames();
            const root = window.trace.deref()?.shadowRoot;
            root?.querySelector<HTMLElement>(".play")?.click();
        });
        const browser = await page.context().newCDPSession(page);
        const isThere = async () => {
            await browser.send("HeapProfiler.collectGarbage");
            return page.evaluate(() => window.trace.deref() !== undefined);
        };
        expect(await isThere()).toBe(true);
        await page.evaluate(() => {
            window.trace.deref()?.remove();
            // Chromium itself, for filling in forms, holds the select that got its options last, and with it
            // whatever that stands in, were it a plain div: crbug.com/342247579. So there is another one.
            const select = document.createElement("select");
            select.append(new Option("Another"));
            document.body.append(select);
        });
        await expect.poll(isThere).toBe(false);
    });
}
