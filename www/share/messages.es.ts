/** The share dialog in Spanish. */

import { formatPlural } from "../i18n/plural.ts";
import type { messages as english } from "./messages.ts";

const tooShort = (screen: string, missing: number) =>
    formatPlural(missing, {
        one: `En ${screen}, al marco le falta # píxel de alto, así que oculta algunas partes.`,
        other: `En ${screen}, al marco le faltan # píxeles de alto, así que oculta algunas partes.`,
    });

export const messages: typeof english = {
    title: "Compartir",
    close: "Cerrar",
    where: "Dónde",
    platforms: {
        link: "Un enlace",
        element: "Cualquier sitio, como elemento",
        iframe: "Cualquier sitio, como marco",
        "dev.to": "dev.to",
        wordpress: "WordPress",
        ghost: "Ghost",
        hugo: "Hugo",
        jekyll: "Jekyll",
        medium: "Medium o Substack",
    },
    content: "Qué compartir",
    contents: {
        whole: "Todo",
        diagram: "El diagrama de la célula",
        time: "Las memorias a lo largo del tiempo",
        lesson: "El paso actual de la lección",
        shown: "La vista actual",
    },
    unavailable: {
        time: (name) => `${name} (necesita más de un paso)`,
        lesson: (name) => `${name} (empieza antes la visita guiada)`,
    },
    stage: (n, heading) => `Etapa ${n}: ${heading}`,
    controls: "Con controles",
    theme: "Colores",
    screen: "Vista previa en",
    screens: { desktop: "Ordenador", phone: "Teléfono" },
    preview: "Vista previa a tamaño real",
    size: (width, height) =>
        height === undefined
            ? formatPlural(width, { one: "# píxel de ancho", other: "# píxeles de ancho" })
            : `${width} × ${height} píxeles`,
    tooShort: {
        desktop: (missing) => tooShort("un ordenador", missing),
        phone: (missing) => tooShort("un teléfono", missing),
    },
    previewOnly: "Los cambios hechos aquí no se comparten.",
    copy: "Copiar",
    copyOf: (label) => `Copiar: ${label}`,
    copied: "Copiado",
    textNotCopied: "Este navegador ha impedido copiar. El texto está seleccionado: cópialo a mano.",
    systemShare: "Compartir…",
    shareFailed: "No se ha podido compartir. Copia el enlace en su lugar.",
    picture: (file) => `Imagen: ${file}`,
    save: "Guardar",
    saveOf: (file) => `Guardar ${file}`,
    pictureCopied: "Imagen copiada",
    pictureNotCopied: "Este navegador ha impedido copiar la imagen. Guárdala.",
    saved: (file) => `Guardado como ${file}`,
    pngFailed: "Este navegador no ha podido crear un archivo PNG.",
    creatingPicture: "Creando la imagen…",
    pictureFailed: "No se ha podido crear la imagen.",
    retry: "Intentarlo otra vez",
    tooLong: "Son demasiados números para un enlace. Usa menos entradas o números más cortos.",
    link: "Enlace",
    ownLink: "Enlace con su propia vista previa",
    html: (file) => (file === undefined ? "HTML" : `HTML, con ${file} al lado`),
    markdown: (file) => `Markdown, con ${file} al lado`,
    alt: "Texto alternativo de la imagen",
    ownLine: "En la entrada, en su propia línea",
    ownBlock: "O solo la dirección, en su propia línea",
    wordPressBlock: "En un bloque «HTML personalizado»",
    ghostCard: "En una tarjeta HTML",
    inPost: "En la entrada",
    once: (file) => `Una sola vez, como ${file}`,
    titles: {
        whole: "Una unidad LSTM, con todos los números del camino",
        diagram: "Una unidad LSTM, con todos los números del camino",
        time: "Una unidad LSTM a lo largo del tiempo, con todos los números del camino",
        lesson: "Una lección sobre la unidad LSTM, con todos los números del camino",
        shown: "Una unidad LSTM, con todos los números del camino",
    },
    titleOfStage: (heading) => `Una unidad LSTM: ${heading}`,
    local: "Esta página está en tu propio ordenador: nadie más puede abrir estas direcciones.",
    insecure:
        "La dirección de esta página no empieza por https, así que la mayoría de los sitios la bloquean.",
    long: (length) =>
        formatPlural(length, {
            one: "La dirección tiene # carácter. Algunos programas la cortan.",
            other: "La dirección tiene # caracteres. Algunos programas la cortan.",
        }),
    linkPreview: "Las vistas previas de enlaces muestran el ejemplo del artículo, no tus números.",
    devToElsewhere:
        "dev.to solo muestra marcos de algunos sitios, como netlify.app. De esta dirección haría una simple tarjeta. Usa esta imagen en su lugar: enlaza a la página.",
    devToCharacters:
        "El Markdown de dev.to cambia algunos caracteres de la dirección de esta página. Usa esta imagen en su lugar: enlaza a la página.",
    devToUpload: "Sube la imagen a dev.to. Luego sustituye su nombre de archivo por su nueva dirección.",
    devToHeight: (least, most) =>
        `En dev.to, todo marco mide ${least} píxeles de alto en un teléfono y hasta ${most} en un ordenador.`,
    wordPressRoles: "WordPress solo conserva los marcos en las entradas de administradores y editores.",
    newsletter: "El correo no ejecuta scripts: el boletín solo muestra el enlace entre las etiquetas.",
    feeds: "Los lectores de noticias y el correo no ejecutan scripts: solo muestran el enlace.",
    feedsFrame:
        "Los lectores de noticias y el correo no muestran marcos. Añade un enlace junto al marco para quienes leen allí.",
    hugoWhy:
        "Hugo quita el HTML de las entradas si sus ajustes no lo permiten. Un shortcode no necesita ningún ajuste.",
    editors:
        "Estos editores no aceptan marcos ni scripts. Inserta la imagen, ponle el texto alternativo y añádele el enlace.",
    still: "La imagen y sus colores no cambian. Su enlace abre los números, que allí se pueden cambiar.",
};
