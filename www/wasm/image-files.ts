/** Files that are made in the browser. */

const SVG = "image/svg+xml";

/** How many pixels a PNG has for each of CSS. */
const SCALE = 2;

/** How long the address of a saved file is kept, in milliseconds: some browsers read it late. */
const KEPT = 60_000;

/** A figure as a file. */
export function svgFile(svg: string): Blob {
    return new Blob([svg], { type: SVG });
}

/** The same as pixels. */
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

/** Puts a figure on the clipboard, as pixels. */
export async function copyImage(svg: string): Promise<void> {
    // Safari allows it only while the click lasts: so it is given what will become a picture.
    const file = pngFile(svg);
    // Where copying is refused, nobody asks whether the picture fails besides.
    file.catch(() => undefined);
    await navigator.clipboard.write([new ClipboardItem({ "image/png": file })]);
}

/** Gives a file to the reader. */
export function save(file: Blob, name: string): void {
    const url = URL.createObjectURL(file);
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
