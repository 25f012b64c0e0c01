/** The words, in Spanish, of smaller rooms: what is asked about a step, and the list of keys. */

import type { Catalogue } from "../catalogue.ts";
import { listed } from "../plural.ts";

export const study: Catalogue["study"] = {
    nothing: "casi nada",
    knob: (name, effects) =>
        `Un poco más de ${name}: ${effects
            .map(({ memory, by }) => (by ? `${memory}, ${by} de ese poco` : `${memory}, casi nada`))
            .join("; ")}`,
    most: (found) =>
        `Lo que más cuenta ahora: ${found
            .map(({ memory, by }) =>
                by.length > 0
                    ? `para la ${memory}, ${listed(by.map(({ names, by }) => `${listed(names)} (${by})`))}`
                    : `para la ${memory}, nada: de un poco más, en cualquier sitio, no llega casi nada`,
            )
            .join("; ")}.`,
    tooLarge: "Los números son demasiado grandes para decir qué cuenta.",
    legend: ({ newC, newH }, rounding) => [
        `Sobre un número: cuánto de un poco más de él llega a la ${newC}.`,
        `Debajo: a la ${newH}.`,
        "Hacia la derecha sube, hacia la izquierda baja. Un bloque es hasta 0.01 de ese poco, y cada uno más hasta diez veces tanto; sin barra es menos de 0.001, casi nada.",
        ...(rounding === "paper" ? ["Sin ningún redondeo."] : []),
    ],
    all: "Todos en números",
    knobs: "Un poco más de",
    printed: (text) => `artículo: ${text}`,
    otherNumbers: (names, h, c, x) =>
        `Las cifras que se sabe que están impresas de otra manera son las del paso de la propia serie: sus pesos, ${names.h} ${h}, ${names.c} ${c}, ${names.x} ${x}. Estos números son otros.`,
    paper: "Redondeas sobre la marcha, siempre a los decimales que se muestran. También la serie lo hace, pero no siempre a tantos. Sin eso, estas son sus cifras y las exactas:",
    exact: "La serie redondea sobre la marcha y sigue con lo redondeado. Aquí se calcula exactamente y solo se redondea lo que se muestra. Por eso estas cifras son distintas:",
    quantity: (names) => ({
        "act.input": names.stages.input.heading,
        added: names.stages.input.use.split("= ").at(-1),
        c: names.newC,
        h: names.newH,
    }),
    coarser: (from, text) => `${from} está impreso como ${text}, con menos cifras.`,
    follows: (sum, text, exact) => `${sum} = ${text} con las cifras impresas; exactamente es ${exact}.`,
    close: "Ninguna está mal. Redondear sobre la marcha se acerca, pero no da lo mismo: redondea en todas partes a los mismos decimales.",
};

export const keys: Catalogue["keys"] = {
    title: "Teclas",
    close: "Cerrar",
    or: "o",
    caps: {
        alt: "Alt",
        control: "Ctrl",
        down: "Av Pág",
        end: "Fin",
        enter: "Intro",
        escape: "Esc",
        home: "Inicio",
        shift: "Mayús",
        tab: "Tab",
        up: "Re Pág",
    },
    groups: {
        anywhere: "En cualquier parte",
        number: "En un número",
        dot: "En el punto de una curva, y en el tiempo",
        diagram: "En una etapa del diagrama",
    },
    does: {
        on: "Adelante y atrás, en el orden del cálculo",
        undo: "Deshacer",
        redo: "Rehacer",
        list: "Esta lista",
        glossary: "Cómo se llama cada cosa: el glosario",
        more: "Más",
        less: "Menos",
        tenTimes: "con las anteriores: diez veces tanto",
        tenth: "con las anteriores: la décima parte",
        tenTimesAlone: "Diez veces tanto",
        type: "Escribir otro número; también vale empezar por una cifra",
        leave: "Dejarlo como estaba",
        along: "A la derecha, a la izquierda",
        further: "Más lejos",
        ends: "A los extremos",
        stage: "Ir a esta etapa",
    },
};

export const glossary: Catalogue["glossary"] = {
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
