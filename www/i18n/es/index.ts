/** Spanish. What figures need too is lstm-figure's. Loaded when asked for. */

import figures from "../../../crates/lstm-figure/words/es.json";
import type { Catalogue } from "../catalogue.ts";
import type { Locale } from "../locale.ts";
import { plural } from "../plural.ts";
import { glossary, keys, study } from "./rooms.ts";
import { tour } from "./tour.ts";

/** "del", where a contraction is due, is avoided: names come with their article or without. */
const of = (sequence: string) => (sequence === "" ? "" : ` de ${sequence}`);

const words: Catalogue["words"] = {
    inputs: "Lo que entra",
    startFrom: "Empezar con",
    presets: { article: "entrada 1", "minus-ten": "entrada −10", companies: "dos empresas" },
    reset: "Restablecer",
    resetAll: "Volver a los números del artículo",
    resetStep: "Volver a los números con que empieza este paso de la visita",
    view: "Cómo se muestra",
    digits: "Decimales",
    vocabulary: "Palabras",
    vocabularies: { plain: "llanas", symbols: "símbolos" },
    language: "Idioma",
    languageAuto: "automático",
    theme: "Colores",
    themes: { auto: "sistema", light: "claro", dark: "oscuro" },
    diagram: "La célula: las memorias, de izquierda a derecha, y las cinco etapas",
    hint: "Arrastra un número hacia los lados, usa las flechas del teclado (Mayús: × 10, Alt: ÷ 10) o haz clic y escribe. Un punto arrastrado mueve la entrada; el de la etapa 4, el valor anterior de {c}.",
    keys: "Todas las teclas (?)",
    glossary: "Glosario",
    rounding: {
        exact: "Calculado exactamente, mostrado redondeado.",
        paper: "Redondeado sobre la marcha: cada resultado se redondea como se muestra, y luego se usa.",
    },
    asYouGo: "Redondear sobre la marcha",
    studies: {
        matters: "Qué cuenta ahora",
        article: "¿Por qué no coincide con el artículo?",
    },
    stages: "Las cinco etapas",
    previous: "Etapa anterior",
    next: "Etapa siguiente",
    stagePlace: (n) => `Etapa ${n} de 5`,
    allStages: "Todas las etapas",
    onlyStage: (heading) => `Mostrar solo esto: ${heading}`,
    take: (name) => `Llevarse esta imagen: ${name}`,
    cell: "la célula",
    undo: "Deshacer (Ctrl+Z)",
    redo: "Rehacer (Ctrl+Mayús+Z)",
    first: (memory) => `${memory} inicial`,
    addStep: "Añadir un paso",
    addStepWhy: "Un paso de tiempo más: las memorias continúan desde este",
    place: (n, of) => `Paso ${n} de ${of}`,
    target: "objetivo",
    noCore: "Los números no se pueden cambiar: no se ha cargado la parte de esta página que los calcula. Recargar la página puede ayudar.",
    copied: "Enlace copiado",
    copyByHand: "Cópialo de aquí:",
    noShareDialog:
        "Esto no se ha cargado. Recargar la página puede ayudar; los números están en su dirección.",
    tooLong:
        "Son demasiados números para un enlace. Con menos entradas, o con números más cortos, caben en uno; la dirección no los ha seguido.",
    noTime: "El gráfico a lo largo del tiempo no se ha cargado. Recargar la página puede ayudar.",
    noLookUp: "Esta lista no se ha cargado. Recargar la página puede ayudar.",
    noStudy: "No es posible decirlo: lo que lo calcula no se ha cargado. Recargar la página puede ayudar.",
    tour: "Visita guiada",
    noLanguage: "Este idioma no se ha cargado. Recargar la página puede ayudar.",
    noTour: "La visita guiada no se ha cargado. Recargar la página puede ayudar.",
    noTake: "No es posible llevarse la imagen: lo que la dibuja no se ha cargado. Recargar la página puede ayudar.",
    settled: (names, c, h, when) => `${when === "" ? "" : `${when}: `}${names.newC} ${c}, ${names.newH} ${h}`,
    dot: (stage, names, name) =>
        `Punto en la curva, mueve ${name === "memory" ? names.c : names.x}: ${stage.heading}`,
    inputsOf: (sequence) => `número de entradas${of(sequence)}`,
    targetOf: (sequence) => `objetivo${of(sequence)}`,
    inputOf: (input, place, sequence) => `${input}${place === "" ? "" : ` ${place}`}${of(sequence)}`,
    views: {
        "view.digits": "decimales",
        "view.sequence": "secuencia mostrada",
        "view.step": "paso mostrado",
        sequences: "número de secuencias",
        "sequences.inputs": "número de entradas",
    },
    allowed: (least, most) => `Se permite: de ${least} a ${most}.`,
    allowedEach: (least, most) => `Se permite en cada lugar: de ${least} a ${most}.`,
    allowedWhole: (most) => `Se permite: un número entero de 1 a ${most}.`,
    nothingWritten: (field) => `${field}: aquí no hay nada escrito.`,
    notANumber: (field, value) => `${field}: «${value}» no es un número.`,
    outOfRange: (field, value) => `${field}: ${value} está fuera de los límites.`,
    notPossible: (field, value) => `${field}: ${value} no es posible.`,
    emptyList: "En esta lista no hay números.",
    notInList: (place, value) => `Número ${place} de la lista: «${value}» no es un número que se pueda usar.`,
    computed: (c) => `Este punto no se puede mover: el valor anterior de ${c} viene del paso previo.`,
    outOfReach: (field, value) => `No puede ir más lejos. ${field} tendría que ser ${value}.`,
    zeroWeight: (weight, x) =>
        `Este punto no se puede mover: aquí el valor de ${weight} es 0, así que ningún valor de ${x} cambia la suma.`,
    nothingKept: (c) =>
        `Este punto no se puede mover: no se conserva nada del valor anterior de ${c}, así que cambiarlo no cambia nada.`,
    notShown: (why) => `No es posible mostrar estos ajustes. ${why}.`,
};

const link: Catalogue["link"] = {
    range: (least, most) => `${least} a ${most}`,
    was: (key, value) => `En el enlace, ${key} es «${value}».`,
    attribute: (value) => `En el atributo hide, «${value}» no se entiende.`,
    instead: "Se muestra su valor habitual.",
    insteadOfAll: "Se muestran los números habituales.",
    number: (range) => `Se permite: un número de ${range}.`,
    numberOrNothing: (range) => `Se permite: un número de ${range}, o nada.`,
    numbers: (range, count) =>
        plural(count, {
            one: `Se permite: # número de ${range}.`,
            other: `Se permiten: # números de ${range}, separados por comas.`,
        }),
    list: (range) => `Se permite: uno o más números de ${range}, separados por comas.`,
    whole: (most) => `Se permite: un número entero de 1 a ${most}.`,
    oneOf: (names) => `Se permite uno de estos: ${names}.`,
    someOf: (names) => `Se permiten algunos de estos, separados por comas: ${names}.`,
    times: (key, value, most) =>
        `En el enlace, ${key} aparece demasiadas veces («${value}»). ${plural(most, {
            one: "Se permite: una vez.",
            other: "Se permite: # veces aquí.",
        })}`,
    newer: (version, most) =>
        `Este enlace es de la versión ${version}, hecha para un LSTM Lens más nuevo; este entiende la versión ${most}.`,
    tooLong: (length, most) =>
        `${plural(length, { one: "Este enlace tiene # carácter.", other: "Este enlace tiene # caracteres." })} Se permiten ${most} como máximo.`,
    tooMany: (count, most) =>
        `${plural(count, { one: "Este enlace tiene # entrada.", other: "Este enlace tiene # entradas." })} Se permiten ${most} como máximo entre todas las secuencias.`,
    none: (text) => `«${text}» no es un enlace a unos ajustes.`,
};

const page: Catalogue["page"] = {
    title: "LSTM Lens: una unidad LSTM, con todos los números del camino",
    lede: "Una unidad LSTM, con todos los números del camino. Cambia cualquiera de ellos y los demás lo siguen.",
    link: "Enlace a lo que se muestra",
    copy: "Copiar enlace",
    share: "Compartir o insertar…",
    hidden: "Algunas partes no se muestran.",
    everything: "Mostrar todo",
    unscripted: "Los números se pueden cambiar donde se permitan los scripts.",
    open: "Abrir en LSTM Lens",
};

const time: Catalogue["time"] = {
    removeStep: (n) => `Quitar el paso ${n}`,
    time: "A lo largo del tiempo",
    step: "Paso",
    inputsOver: "Entradas, una por cada paso de tiempo",
    showStep: (n) => `Mostrar el paso ${n}`,
    more: (count) => plural(count, { other: "# más" }),
    asList: "Editar como lista",
    listLabel:
        "Entradas, una por línea, o separadas por tabuladores, comas o espacios. Copiadas de una hoja de cálculo, se pueden pegar aquí.",
    pastedLabel: (n) =>
        `Pegadas a partir de la entrada ${n}: una por línea, o separadas por tabuladores, comas o espacios.`,
    useList: "Usar esta lista",
    cancel: "Cancelar",
    sequences: "Secuencias",
    sequence: (name) => `Secuencia ${name}`,
    addSequence: "Añadir una secuencia",
    removeSequence: (name) => `Quitar ${name}`,
    addTarget: "Añadir un objetivo",
    removeTarget: "Quitar el objetivo",
    moveThrough: "Moverse por el tiempo",
    stepShown: "Paso mostrado",
    stepBack: "Paso anterior",
    stepOn: "Paso siguiente",
    play: "Reproducir",
    pause: "Pausa",
    gates: "Puertas en el gráfico",
    picture: "el gráfico a lo largo del tiempo",
    comparison: "Lado a lado",
    rows: (first, last, of) => `pasos ${first} a ${last} de ${of}`,
    chart: (place, names, c, h) =>
        `Gráfico a lo largo del tiempo. ${place}: ${names.newC} ${c}, ${names.newH} ${h}.`,
};

const take: Catalogue["take"] = {
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

const low = (screen: string, missing: number) =>
    plural(missing, {
        one: `En ${screen} le falta # píxel de alto para mostrarlo todo, y deja fuera lo prescindible.`,
        other: `En ${screen} le faltan # píxeles de alto para mostrarlo todo, y deja fuera lo prescindible.`,
    });

const share: Catalogue["share"] = {
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

const { plain, symbols, marked } = figures;
const catalogue: Catalogue = {
    words,
    names: { plain, symbols, marked },
    figures,
    glossary,
    keys,
    link,
    page,
    share,
    study,
    take,
    time,
    tour,
};

export default {
    lang: "es",
    words: (part) => catalogue[part as keyof Catalogue],
} satisfies Locale;
