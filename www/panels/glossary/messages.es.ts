/** The glossary in Spanish. */

import type { messages as english } from "./messages.ts";

export const messages: typeof english = {
    title: "Glosario",
    close: "Cerrar",
    columns: {
        symbol: "Símbolo",
        plain: "En palabras llanas",
        meaning: "Qué es",
        formula: "Fórmula",
        now: "Ahora",
        stage: "Etapa",
    },
    stage: (n) => `Etapa ${n}`,
    goTo: (n, name) => `Etapa ${n}: ir a ${name}`,
    torch: (name, order) =>
        `En PyTorch, ${name}. Un solo tensor contiene todas las puertas, en el orden ${order}.`,
    meanings: {
        x: "El valor que entra en este paso.",
        h: "La salida del paso anterior. Entra en las cuatro sumas con pesos.",
        c: "El valor que se conserva de los pasos anteriores. No entra en ninguna de las cuatro sumas con pesos. Lo que queda de ella, más lo que se añade, forma la nueva.",
        w_hh: "El factor de la {h} en una suma con pesos. Cada una de las cuatro sumas tiene el suyo.",
        w_ih: "El factor de la {x} en una suma con pesos. Cada una de las cuatro sumas tiene el suyo.",
        b: "Una constante de una suma con pesos, la misma con cualquier entrada. Cada una de las cuatro sumas tiene la suya.",
        z: "El resultado de una suma con pesos. Una curva lo convierte en una proporción o en un valor.",
        sigmoid: "Una curva que convierte cualquier número en una proporción entre 0 y 1.",
        tanh: "Una curva que convierte cualquier número en un valor entre −1 y 1.",
        forget: "La proporción de la {c} que queda.",
        cell: "Lo que podría añadirse a la {c}. Un valor por debajo de 0 la reduce.",
        input: "La proporción que se añade de lo que podría añadirse.",
        newC: "La suma de lo que queda y lo que se añade. El paso siguiente empieza con ella.",
        memory: "La {newC}, convertida en un valor entre −1 y 1: lo que podría salir.",
        output: "La proporción que sale de lo que podría salir.",
        newH: "La salida de la unidad. El paso siguiente también empieza con ella.",
    },
};
