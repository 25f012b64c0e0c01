/** The time panel in Spanish. */

import { plural } from "../../i18n/plural.ts";
import type { messages as english } from "./messages.ts";

export const messages: typeof english = {
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
