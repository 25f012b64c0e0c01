/** The messages of the export dialog. */

export const messages = {
    theme: "Colours of the picture",
    saveSvg: "Save as SVG",
    savePng: "Save as PNG",
    copyImage: "Copy image",
    copyText: "Copy alternative text",
    text: "Alternative text of the picture",
    close: "Close",
    saved: (file: string) => `Saved as ${file}`,
    /** A frame cannot tell if the download is allowed. */
    maybeSaved: (file: string) => `Saved as ${file}, unless the surrounding page blocks downloads.`,
    imageCopied: "Image copied",
    textCopied: "Alternative text copied",
    imageNotCopied: "This browser blocked copying the picture. Save it instead.",
    textNotCopied: "This browser blocked copying. The text is selected: copy it by hand.",
    pngFailed: "This browser could not create a PNG file. Save as SVG instead.",
    pictureFailed: "This picture could not be created. Try reloading the page.",
};
