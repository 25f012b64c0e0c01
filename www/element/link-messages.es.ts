/** Link errors in Spanish. */

import { formatPlural } from "../i18n/plural.ts";
import type { messages as english } from "./link-messages.ts";

export const messages: typeof english = {
    range: (least, most) => `${least} a ${most}`,
    inLink: (key, value) => `En el enlace, ${key} es «${value}».`,
    inHide: (value) => `En el atributo hide, «${value}» es desconocido.`,
    showsDefault: "Se muestra su valor predeterminado.",
    showsDefaults: "Se muestran los números predeterminados.",
    number: (range) => `Se permite: un número de ${range}.`,
    numberOrNothing: (range) => `Se permite: un número de ${range}, o nada.`,
    numbers: (range, count) =>
        formatPlural(count, {
            one: `Se permite: # número de ${range}.`,
            other: `Se permiten: # números de ${range}, separados por comas.`,
        }),
    list: (range) => `Se permite: uno o más números de ${range}, separados por comas.`,
    wholeNumber: (most) => `Se permite: un número entero de 1 a ${most}.`,
    oneOf: (names) => `Se permite uno de estos: ${names}.`,
    someOf: (names) => `Se permiten varios de estos, separados por comas: ${names}.`,
    tooOften: (key, value, most) =>
        `En el enlace, ${key} aparece demasiadas veces («${value}»). ${formatPlural(most, {
            one: "Se permite: una vez.",
            other: "Se permite en este enlace: # veces.",
        })}`,
    newerVersion: (version, most) =>
        `Este enlace tiene la versión ${version} y necesita un LSTM Lens más nuevo. Este lee la versión ${most}.`,
    tooLong: (length, most) =>
        `${formatPlural(length, { one: "Este enlace tiene # carácter.", other: "Este enlace tiene # caracteres." })} Se permiten ${most} como máximo.`,
    tooMany: (count, most) =>
        `${formatPlural(count, { one: "Este enlace tiene # entrada.", other: "Este enlace tiene # entradas." })} Se permiten ${most} como máximo entre todas las secuencias.`,
    notALink: (text) => `«${text}» no es un enlace de LSTM Lens.`,
};
