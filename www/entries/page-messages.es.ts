/** The text around the element in Spanish. */

import type { PageMessages } from "./page-messages.ts";

export const messages: PageMessages = {
    title: "LSTM Lens: una unidad LSTM, con todos los números del camino",
    lede: "Una unidad LSTM, con todos los números del camino. Cambia cualquiera de ellos y los demás lo siguen.",
    link: "Enlace a lo que se muestra",
    copy: "Copiar enlace",
    share: "Compartir o insertar…",
    hidden: "Algunas partes no se muestran.",
    everything: "Mostrar todo",
    unscripted: "Los números se pueden cambiar donde se permitan los scripts.",
    open: "Abrir en LSTM Lens",
};
