/** Image files made in the browser. */

const SVG = "image/svg+xml";

/** Pixels of a PNG for each CSS pixel. */
const SCALE = 2;

/** Milliseconds until the URL of a saved file is revoked. Some browsers read it late. */
const KEPT = 60_000;

/** A figure as an SVG file. */
export function svgFile(svg: string): Blob {
    return new Blob([svg], { type: SVG });
}

/** A figure as a PNG file. */
export async function pngFile(svg: string): Promise<Blob> {
    const url = URL.createObjectURL(svgFile(svg));
    try {
        const image = new Image();
        const loaded = new Promise((resolve, reject) => {
            image.onload = resolve;
            image.onerror = reject;
        });
        image.src = url;
        await loaded;
        const canvas = document.createElement("canvas");
        canvas.width = Math.round(SCALE * image.naturalWidth);
        canvas.height = Math.round(SCALE * image.naturalHeight);
        const context = canvas.getContext("2d");
        if (!context) throw new Error("There is no canvas to draw on.");
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
        if (!file) throw new Error("The canvas gave no PNG.");
        return file;
    } finally {
        URL.revokeObjectURL(url);
    }
}

/** Copies a figure to the clipboard as PNG. */
export async function copyImage(svg: string): Promise<void> {
    // Safari allows writing only during the click, so the clipboard item gets a promise.
    const file = pngFile(svg);
    // If the browser refuses to copy, a failing picture must not be an unhandled rejection.
    file.catch(() => undefined);
    await navigator.clipboard.write([new ClipboardItem({ "image/png": file })]);
}

/** Downloads a file. */
export function save(file: Blob, name: string): void {
    const url = URL.createObjectURL(file);
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
