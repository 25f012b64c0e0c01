/** The text around the element in Spanish. */

import type { PageMessages } from "./page-messages.ts";

export const messages: PageMessages = {
    title: "LSTM Lens: una unidad LSTM, con todos los números del camino",
    lede: "Una unidad LSTM, con todos los números del camino. Cambia un número y los demás se actualizan.",
    link: "Enlace a esta vista",
    copy: "Copiar enlace",
    share: "Compartir o insertar…",
    hidden: "Algunas partes están ocultas.",
    everything: "Mostrar todo",
    unscripted: "Activa JavaScript para cambiar los números.",
    open: "Abrir en LSTM Lens",
};
