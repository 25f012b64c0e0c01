/** Link errors in Spanish. */

import { plural } from "../i18n/plural.ts";
import type { messages as english } from "./link-messages.ts";

export const messages: typeof english = {
    range: (least, most) => `${least} a ${most}`,
    was: (key, value) => `En el enlace, ${key} es «${value}».`,
    attribute: (value) => `En el atributo hide, «${value}» no se entiende.`,
    instead: "Se muestra su valor habitual.",
    insteadOfAll: "Se muestran los números habituales.",
    number: (range) => `Se permite: un número de ${range}.`,
    numberOrNothing: (range) => `Se permite: un número de ${range}, o nada.`,
    numbers: (range, count) =>
        plural(count, {
            one: `Se permite: # número de ${range}.`,
            other: `Se permiten: # números de ${range}, separados por comas.`,
        }),
    list: (range) => `Se permite: uno o más números de ${range}, separados por comas.`,
    whole: (most) => `Se permite: un número entero de 1 a ${most}.`,
    oneOf: (names) => `Se permite uno de estos: ${names}.`,
    someOf: (names) => `Se permiten algunos de estos, separados por comas: ${names}.`,
    times: (key, value, most) =>
        `En el enlace, ${key} aparece demasiadas veces («${value}»). ${plural(most, {
            one: "Se permite: una vez.",
            other: "Se permite: # veces aquí.",
        })}`,
    newer: (version, most) =>
        `Este enlace es de la versión ${version}, hecha para un LSTM Lens más nuevo; este entiende la versión ${most}.`,
    tooLong: (length, most) =>
        `${plural(length, { one: "Este enlace tiene # carácter.", other: "Este enlace tiene # caracteres." })} Se permiten ${most} como máximo.`,
    tooMany: (count, most) =>
        `${plural(count, { one: "Este enlace tiene # entrada.", other: "Este enlace tiene # entradas." })} Se permiten ${most} como máximo entre todas las secuencias.`,
    none: (text) => `«${text}» no es un enlace a unos ajustes.`,
};
