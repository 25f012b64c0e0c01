/** The interface around the figures, in Spanish. */

import type { messages as english } from "./messages.ts";

/** "del", where a contraction is due, is avoided: names come with their article or without. */
const of = (sequence: string) => (sequence === "" ? "" : ` de ${sequence}`);

export const messages: typeof english = {
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
    rounding: {
        exact: "Calculado exactamente, mostrado redondeado.",
        paper: "Redondeado sobre la marcha: cada resultado se redondea como se muestra, y luego se usa.",
    },
    asYouGo: "Redondear sobre la marcha",
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
    didNotLoad: (name) => `${name} no se ha cargado. Recargar la página puede ayudar.`,
    noLanguage: "Este idioma no se ha cargado. Recargar la página puede ayudar.",
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
