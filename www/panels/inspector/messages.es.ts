/** The inspector in Spanish. */

import { formatList } from "../../i18n/plural.ts";
import type { messages as english } from "./messages.ts";

export const messages: typeof english = {
    titles: { matters: "Qué cuenta ahora", article: "¿Por qué no coincide con el artículo?" },
    negligible: "casi 0",
    effect: (name, effects) =>
        `Pequeño aumento de ${name}: ${effects
            .map(({ memory, by }) => (by ? `${memory} cambia en ${by} veces eso` : `${memory} apenas cambia`))
            .join(", ")}`,
    strongest: (found) =>
        found
            .map(({ memory, by }) =>
                by.length > 0
                    ? `Lo que más influye en la ${memory}: ${formatList(by.map(({ names, by }) => `${formatList(names)} (${by})`))}.`
                    : `Ningún cambio pequeño tiene un efecto visible en la ${memory}.`,
            )
            .join(" "),
    tooLarge: "Los números son demasiado grandes para este análisis.",
    legend: ({ newC, newH }, rounding) => [
        `Sobre un número: el efecto de un pequeño aumento en la ${newC}.`,
        `Debajo: en la ${newH}.`,
        "Una barra hacia la derecha es una subida, hacia la izquierda una bajada. Un bloque es hasta 0.01 del aumento, y cada bloque más hasta diez veces más. Sin barra es menos de 0.001.",
        ...(rounding === "paper" ? ["Calculado sin redondeo."] : []),
    ],
    allEffects: "Todos los efectos en números",
    increaseOf: "Pequeño aumento de",
    printed: (text) => `artículo: ${text}`,
    otherNumbers: (names, h, c, x) =>
        `Todas las diferencias conocidas están en el paso del propio artículo: sus pesos, ${names.h} ${h}, ${names.c} ${c}, ${names.x} ${x}. Estos números son otros.`,
    paper: "Redondeas sobre la marcha, siempre a los decimales que se muestran. El artículo también, pero no siempre a tantos. Estas son sus cifras y las exactas:",
    exact: "El artículo redondea sobre la marcha y sigue con los números redondeados. LSTM Lens calcula exactamente y solo redondea lo que muestra. Por eso estas cifras son distintas:",
    quantity: (names) => ({
        "act.input": names.stages.input.heading,
        added: names.stages.input.use.split("= ").at(-1),
        c: names.newC,
        h: names.newH,
    }),
    coarser: (from, text) => `${from} está impreso como ${text}, con menos cifras.`,
    follows: (sum, text, exact) =>
        `${sum} = ${text} con las cifras impresas. El resultado exacto es ${exact}.`,
    conclusion:
        "Ninguna está mal. «Redondear sobre la marcha» se acerca, pero no da lo mismo: usa siempre el mismo número de decimales.",
};
