/** The words of taking a picture away. */

export const messages = {
    theme: "Colours of the picture",
    saveSvg: "Save as SVG",
    savePng: "Save as PNG",
    copyImage: "Copy image",
    copyText: "Copy alternative text",
    text: "Alternative text: what the picture says",
    close: "Close",
    saved: (file: string) => `Saved as ${file}`,
    /** A page within a page is not told whether it may save. */
    perhapsSaved: (file: string) => `Saved as ${file}, unless the page around this one forbids it.`,
    imageCopied: "Image copied",
    textCopied: "Alternative text copied",
    noImageCopy: "This browser does not let a page copy pictures. Save it instead.",
    noTextCopy: "This browser does not let a page copy text. It is selected, to be copied by hand.",
    noPng: "This browser could not make a PNG of it. Save it as SVG instead.",
    noPicture: "This picture could not be made. Reloading the page may help.",
};
