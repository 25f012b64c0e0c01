/** The export panel in Spanish. */

import type { messages as english } from "./messages.ts";

export const messages: typeof english = {
    theme: "Colores de la imagen",
    saveSvg: "Guardar como SVG",
    savePng: "Guardar como PNG",
    copyImage: "Copiar imagen",
    copyText: "Copiar texto alternativo",
    text: "Texto alternativo: lo que dice la imagen",
    close: "Cerrar",
    saved: (file) => `Guardado como ${file}`,
    perhapsSaved: (file) => `Guardado como ${file}, a no ser que lo impida la página que contiene a esta.`,
    imageCopied: "Imagen copiada",
    textCopied: "Texto alternativo copiado",
    noImageCopy: "Este navegador no deja que una página copie imágenes. Guárdala.",
    noTextCopy: "Este navegador no deja que una página copie texto. Está seleccionado para copiarlo a mano.",
    noPng: "Este navegador no ha podido hacer un PNG con ella. Guárdala como SVG.",
    noPicture: "No se ha podido hacer esta imagen. Recargar la página puede ayudar.",
};
