/** The share dialog in Spanish. */

import { plural } from "../i18n/plural.ts";
import type { messages as english } from "./messages.ts";

const low = (screen: string, missing: number) =>
    plural(missing, {
        one: `En ${screen} le falta # píxel de alto para mostrarlo todo, y deja fuera lo prescindible.`,
        other: `En ${screen} le faltan # píxeles de alto para mostrarlo todo, y deja fuera lo prescindible.`,
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
    what: "Qué",
    whats: {
        whole: "Todo",
        diagram: "El diagrama de la célula",
        time: "Las memorias a lo largo del tiempo",
        lesson: "La lección, en el paso que se muestra",
        shown: "Lo que se muestra ahora",
    },
    lacking: {
        time: (name) => `${name} (necesita más de un paso)`,
        lesson: (name) => `${name} (empieza antes la visita guiada)`,
    },
    stage: (n, heading) => `Etapa ${n}: ${heading}`,
    controls: "Con controles",
    theme: "Colores",
    screen: "Visto en",
    screens: { desktop: "un ordenador", phone: "un teléfono" },
    live: "Cómo se verá, a tamaño real",
    size: (width, height) =>
        height === undefined
            ? plural(width, { one: "# píxel de ancho", other: "# píxeles de ancho" })
            : `${width} × ${height} píxeles`,
    cut: {
        desktop: (missing) => low("un ordenador", missing),
        phone: (missing) => low("un teléfono", missing),
    },
    tryOut: "Lo que cambies aquí no se comparte.",
    copy: "Copiar",
    copyOf: (label) => `Copiar: ${label}`,
    copied: "Copiado",
    copyByHand: "Este navegador no deja que una página copie texto. Está seleccionado para copiarlo a mano.",
    send: "Compartir…",
    noShare: "No se ha podido compartir. En su lugar se puede copiar el enlace.",
    picture: (file) => `La imagen, ${file}`,
    save: "Guardar",
    saveOf: (file) => `Guardar ${file}`,
    pictureCopied: "Imagen copiada",
    noPictureCopy: "Este navegador no deja que una página copie imágenes. Guárdala.",
    saved: (file) => `Guardado como ${file}`,
    noPng: "Este navegador no ha podido hacer una imagen con ello.",
    making: "Se está haciendo la imagen…",
    noPicture: "No se ha podido hacer la imagen.",
    again: "Intentarlo otra vez",
    tooLong:
        "Son demasiados números para un enlace. Con menos entradas, o con números más cortos, caben en uno.",
    link: "Enlace",
    ownLink: "Enlace con su propia vista previa",
    html: (file) => (file === undefined ? "HTML" : `HTML, con ${file} al lado`),
    markdown: (file) => `Markdown, con ${file} al lado`,
    alt: "Texto alternativo de la imagen",
    ownLine: "En la entrada, en una línea aparte",
    ownBlock: "O solo la dirección, en una línea aparte",
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
        "La dirección de esta página no empieza por https: la mayoría de los sitios no cargan nada de una dirección así.",
    long: (length) =>
        plural(length, {
            one: "Una dirección de # carácter: algunos programas la cortan.",
            other: "Una dirección de # caracteres: algunos programas la cortan.",
        }),
    preview:
        "Donde los enlaces tienen vista previa, la de este muestra el ejemplo del artículo, sea cual sea el ajuste.",
    devToElsewhere:
        "dev.to solo muestra marcos de algunos sitios, como netlify.app. De esta dirección haría una tarjeta con un título. Por eso aquí hay una imagen que lleva a la página.",
    devToCharacters:
        "La dirección de esta página tiene caracteres que el Markdown de dev.to cambia. Por eso aquí hay una imagen que lleva a la página.",
    devToUpload: "Sube la imagen a dev.to y escribe la dirección que reciba en lugar de su nombre.",
    devToHeight: (least, most) =>
        `El marco de dev.to mide ${least} píxeles de alto en un teléfono y hasta ${most} en un ordenador, sea cual sea su contenido.`,
    wordPressRoles:
        "WordPress solo conserva los marcos de administradores y editores; de las entradas de otros los quita.",
    newsletter:
        "En el boletín solo se ve el enlace entre las etiquetas: en el correo no se ejecutan scripts.",
    feeds: "Los lectores de noticias y el correo no muestran marcos ni ejecutan scripts: allí queda el enlace.",
    feedsFrame:
        "Los lectores de noticias y el correo no muestran marcos: un enlace en el texto de al lado ayuda a quienes leen allí.",
    hugoWhy:
        "Hugo descarta el HTML de una entrada si sus ajustes no lo permiten. Un shortcode no necesita ningún ajuste.",
    editors:
        "Aquí no pasa ningún marco ni ningún script: pon la imagen en la entrada, dale su texto y ponle el enlace.",
    still: "Una imagen se queda como está, también en sus colores; su enlace abre los números, que allí se pueden cambiar.",
};
