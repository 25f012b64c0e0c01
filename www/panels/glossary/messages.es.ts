/** The glossary in Spanish. */

import type { messages as english } from "./messages.ts";

export const messages: typeof english = {
    title: "Glosario",
    close: "Cerrar",
    columns: {
        symbol: "Símbolo",
        plain: "En palabras llanas",
        what: "Qué es",
        formula: "Fórmula",
        now: "Ahora",
        place: "Lugar",
    },
    stage: (n) => `Etapa ${n}`,
    goTo: (n, name) => `Etapa ${n}: ir a ${name}`,
    torch: (name, order) =>
        `En PyTorch, ${name}, con todas las puertas juntas en un tensor, en el orden ${order}.`,
    what: {
        x: "Lo que entra en este paso.",
        h: "Lo que ha salido del paso anterior. Entra en todas las sumas.",
        c: "Lo que se ha conservado hasta ahora. No entra en ninguna de las cuatro sumas con pesos: lo que queda de ella y lo que se añade forman la nueva.",
        w_hh: "Cuánto cuenta la {h} en una suma: su factor en ella. Cada una de las cuatro sumas tiene el suyo.",
        w_ih: "Cuánto cuenta la {x} en una suma: su factor en ella. Cada una de las cuatro sumas tiene el suyo.",
        b: "Lo que una suma lleva siempre, sea cual sea la entrada. Cada una de las cuatro sumas tiene el suyo.",
        z: "Lo que da una de las cuatro sumas. La curva dice en qué se convierte.",
        sigmoid: "Una curva que convierte cualquier número en una proporción entre 0 y 1.",
        tanh: "Una curva que convierte cualquier número en uno entre −1 y 1.",
        forget: "La proporción de la {c} que queda.",
        cell: "Lo que podría añadirse a la {c}; si está por debajo de 0, quitarse.",
        input: "La proporción que se añade de lo que podría añadirse.",
        newC: "Lo que queda y lo que se añade. El paso siguiente empieza con ella.",
        memory: "La {newC}, llevada a un valor entre −1 y 1: lo que podría salir.",
        output: "La proporción que sale de lo que podría salir.",
        newH: "Lo que sale de la unidad. El paso siguiente también empieza con ella.",
    },
};
