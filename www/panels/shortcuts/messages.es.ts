/** The list of shortcuts in Spanish. */

import type { messages as english } from "./messages.ts";

export const messages: typeof english = {
    title: "Atajos de teclado",
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
        dot: "En el punto de una curva o en el control del tiempo",
        diagram: "En una etapa del diagrama",
    },
    actions: {
        move: "Control siguiente o anterior, en el orden del cálculo",
        undo: "Deshacer",
        redo: "Rehacer",
        increase: "Aumentar",
        decrease: "Disminuir",
        tenTimes: "con las anteriores: diez veces tanto",
        tenth: "con las anteriores: la décima parte",
        largeStep: "Aumentar o disminuir diez veces tanto",
        type: "Escribir un número; basta con empezar por una cifra",
        cancel: "Cancelar la escritura",
        slide: "Mover a la derecha o a la izquierda",
        slideFurther: "Mover más lejos a la derecha o a la izquierda",
        slideToEnd: "Mover al extremo izquierdo o derecho",
        openStage: "Ir a esta etapa",
    },
};
