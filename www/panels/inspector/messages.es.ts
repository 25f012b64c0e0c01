/** The inspector in Spanish. */

import { listed } from "../../i18n/plural.ts";
import type { messages as english } from "./messages.ts";

export const messages: typeof english = {
    titles: { matters: "Qué cuenta ahora", article: "¿Por qué no coincide con el artículo?" },
    nothing: "casi nada",
    parameter: (name, effects) =>
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
    parameters: "Un poco más de",
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
