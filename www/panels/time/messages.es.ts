/** The time panel in Spanish. */

import { formatPlural } from "../../i18n/plural.ts";
import type { messages as english } from "./messages.ts";

export const messages: typeof english = {
    removeStep: (n) => `Quitar el paso ${n}`,
    time: "A lo largo del tiempo",
    step: "Paso",
    inputsPerStep: "Entradas, una por paso de tiempo",
    showStep: (n) => `Mostrar el paso ${n}`,
    more: (count) => formatPlural(count, { other: "# más" }),
    editAsList: "Editar como lista",
    listLabel:
        "Entradas: una por línea, o separadas por tabuladores, comas o espacios. Puedes pegar celdas de una hoja de cálculo.",
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
    playback: "Reproducción",
    stepShown: "Paso mostrado",
    previousStep: "Paso anterior",
    nextStep: "Paso siguiente",
    play: "Reproducir",
    pause: "Pausa",
    gates: "Puertas en el gráfico",
    chartName: "el gráfico a lo largo del tiempo",
    comparison: "Lado a lado",
    stepRange: (first, last, count) => `pasos ${first} a ${last} de ${count}`,
    chart: (place, names, c, h) =>
        `Gráfico a lo largo del tiempo. ${place}: ${names.newC} ${c}, ${names.newH} ${h}.`,
};
