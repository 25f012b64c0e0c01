/** The interface around the figures, in Spanish. */

import type { messages as english } from "./messages.ts";

/** "del", where a contraction is due, is avoided: names come with their article or without. */
const of = (sequence: string) => (sequence === "" ? "" : ` de ${sequence}`);

export const messages: typeof english = {
    inputs: "Memorias y entrada",
    startFrom: "Empezar con",
    presets: { article: "entrada 1", "minus-ten": "entrada −10", companies: "dos empresas" },
    reset: "Restablecer",
    resetAll: "Volver a los números del artículo",
    resetStep: "Volver al comienzo de este paso de la visita",
    view: "Visualización",
    digits: "Decimales",
    vocabulary: "Palabras",
    vocabularies: { plain: "llanas", symbols: "símbolos" },
    language: "Idioma",
    languageAuto: "automático",
    theme: "Colores",
    themes: { auto: "sistema", light: "claro", dark: "oscuro" },
    diagram: "La célula: las memorias pasan de izquierda a derecha por cinco etapas",
    hint: "Arrastra un número hacia los lados, usa las flechas del teclado (Mayús: × 10, Alt: ÷ 10) o haz clic y escribe. Arrastra un punto para cambiar la entrada o, en la etapa 4, la {c} anterior.",
    rounding: {
        exact: "Calculado exactamente, mostrado redondeado.",
        paper: "Redondeado sobre la marcha: cada resultado se redondea como se muestra, y luego se usa.",
    },
    roundAsYouGo: "Redondear sobre la marcha",
    stages: "Las cinco etapas",
    previous: "Etapa anterior",
    next: "Etapa siguiente",
    stagePosition: (n) => `Etapa ${n} de 5`,
    allStages: "Todas las etapas",
    onlyStage: (heading) => `Mostrar solo esta etapa: ${heading}`,
    exportPicture: (name) => `Exportar imagen: ${name}`,
    cell: "la célula",
    undo: "Deshacer (Ctrl+Z)",
    redo: "Rehacer (Ctrl+Mayús+Z)",
    first: (memory) => `${memory} inicial`,
    addStep: "Añadir un paso",
    addStepHint: "Añadir un paso de tiempo que continúa desde este",
    stepPosition: (n, count) => `Paso ${n} de ${count}`,
    target: "objetivo",
    coreDidNotLoad:
        "El código que calcula los números no se ha cargado, así que no se pueden cambiar. Prueba a recargar la página.",
    linkCopied: "Enlace copiado",
    copyLinkManually: "Copia este enlace:",
    shareDidNotLoad:
        "El diálogo no se ha cargado. Prueba a recargar la página. Su dirección conserva tus números.",
    tooLong:
        "Son demasiados números para un enlace. Usa menos entradas o números más cortos. La dirección no se ha actualizado.",
    didNotLoad: (name) => `${name} no se ha cargado. Prueba a recargar la página.`,
    languageDidNotLoad: "Este idioma no se ha cargado. Prueba a recargar la página.",
    announcement: (names, c, h, when) =>
        `${when === "" ? "" : `${when}: `}${names.newC} ${c}, ${names.newH} ${h}`,
    dot: (stage, names, name) =>
        `Punto en la curva, cambia la ${name === "memory" ? names.c : names.x}: ${stage.heading}`,
    inputCount: (sequence) => `número de entradas${of(sequence)}`,
    targetOf: (sequence) => `objetivo${of(sequence)}`,
    inputOf: (input, step, sequence) => `${input}${step === "" ? "" : ` ${step}`}${of(sequence)}`,
    fields: {
        "view.digits": "decimales",
        "view.sequence": "secuencia mostrada",
        "view.step": "paso mostrado",
        sequences: "número de secuencias",
        "sequences.inputs": "número de entradas",
    },
    allowed: (least, most) => `Se permite: de ${least} a ${most}.`,
    allowedEach: (least, most) => `Se permite en cada número: de ${least} a ${most}.`,
    allowedWhole: (most) => `Se permite: un número entero de 1 a ${most}.`,
    noNumber: (field) => `${field}: falta un número.`,
    notANumber: (field, value) => `${field}: «${value}» no es un número.`,
    outOfRange: (field, value) => `${field}: ${value} está fuera de los límites.`,
    notAllowed: (field, value) => `${field}: no se permite ${value}.`,
    emptyList: "Esta lista no tiene números.",
    invalidInList: (place, value) => `Número ${place} de la lista: «${value}» no es un número válido.`,
    computed: (c) => `Este punto no se puede mover: la ${c} anterior viene del paso previo.`,
    outOfReach: (field, value) => `Límite alcanzado. ${field} tendría que ser ${value}.`,
    zeroWeight: (weight, x) =>
        `Este punto no se puede mover: el valor de ${weight} es 0, así que ninguna ${x} cambia la suma.`,
    nothingKept: (c) =>
        `Este punto no se puede mover: no se conserva nada de la ${c} anterior, así que no tiene efecto.`,
    invalidSettings: (reason) => `Estos ajustes no son válidos. ${reason}.`,
};
