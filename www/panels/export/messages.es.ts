/** The export panel in Spanish. */

import type { messages as english } from "./messages.ts";

export const messages: typeof english = {
    theme: "Colores de la imagen",
    saveSvg: "Guardar como SVG",
    savePng: "Guardar como PNG",
    copyImage: "Copiar imagen",
    copyText: "Copiar texto alternativo",
    text: "Texto alternativo de la imagen",
    close: "Cerrar",
    saved: (file) => `Guardado como ${file}`,
    maybeSaved: (file) => `Guardado como ${file}, si la página que contiene a esta lo permite.`,
    imageCopied: "Imagen copiada",
    textCopied: "Texto alternativo copiado",
    imageNotCopied: "Este navegador ha impedido copiar la imagen. Guárdala.",
    textNotCopied: "Este navegador ha impedido copiar. El texto está seleccionado: cópialo a mano.",
    pngFailed: "Este navegador no ha podido crear un archivo PNG. Guárdala como SVG.",
    pictureFailed: "No se ha podido crear esta imagen. Prueba a recargar la página.",
};
