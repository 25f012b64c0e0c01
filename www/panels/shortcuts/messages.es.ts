/** The list of shortcuts in Spanish. */

import type { messages as english } from "./messages.ts";

export const messages: typeof english = {
    title: "Teclas",
    close: "Cerrar",
    or: "o",
    keys: {
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
