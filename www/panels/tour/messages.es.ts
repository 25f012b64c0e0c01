/** The Spanish messages of the tour. */

import { listed, plural } from "../../i18n/plural.ts";
import { byLesson, type LessonTexts } from "./lesson-file.ts";
import type { messages as english } from "./messages.ts";

type Messages = typeof english;

export const messages: Messages = {
    lessons: byLesson(
        import.meta.glob<LessonTexts>("../../../crates/lstm-lessons/lessons/*.es.json", {
            eager: true,
            import: "default",
        }),
    ),
    names: {
        plain: {
            f: "puerta de olvido",
            g: "memoria potencial a largo plazo",
            i: "puerta de entrada",
            o: "puerta de salida",
        },
        symbols: {
            f: "puerta de olvido f",
            g: "candidata g",
            i: "puerta de entrada i",
            o: "puerta de salida o",
            h: "memoria h",
            c: "memoria c",
            x: "entrada x",
            newH: "nueva memoria h′",
            newC: "nueva memoria c′",
        },
    },
    called: (gate, heading) => `${gate} (${heading})`,
    tour: "Visita guiada",
    step: (n, of) => `paso ${n} de ${of}`,
    tryIt: "Prueba:",
    right: "Correcto.",
    wrong: "No del todo.",
    itIs: (option) => `Es «${option}».`,
    see: "Mostrarlo",
    chartHidden: "El gráfico se verá cuando hayas respondido.",
    back: "Atrás",
    next: "Siguiente",
    finish: "Terminar",
    all: "Todas las lecciones",
    leave: "Salir de la visita",
    glossary: "Glosario",
    more: "Texto completo",
    moreAsked: "Texto completo, con una pregunta",
    open: "Lo que hay que encontrar aquí aún no se ha encontrado. Vuelve un paso atrás y prueba, o mira una respuesta.",
    end: (found, open) => {
        const still = open.length > 0 ? ` Por encontrar: ${listed(open)}.` : "";
        const told = `Has encontrado: ${listed(found)}.${still}`;
        if (open.length === 0)
            return `${told} Por eso recuerda: una puerta cercana a 1 pasa la memoria tal como está, y los pesos dicen cuándo.`;
        return found.length > 0 ? told : still.trim();
    },
    answer: "Esta es una respuesta.",
    seen: (count, of) =>
        count === of
            ? "vista"
            : plural(count, { one: `# de ${of} pasos visto`, other: `# de ${of} pasos vistos` }),
    found: "encontrado",
    passed: (passed, total) =>
        plural(passed, {
            one: `Se cumple # de ${total} comprobaciones`,
            other: `Se cumplen # de ${total} comprobaciones`,
        }),
    hint: "Una pista",
    show: "Mostrar una respuesta",
    mine: "Devolverme la mía",
    between: (least, most) => `de entre ${least} y ${most}`,
    above: (least) => `de más de ${least}`,
    below: (most) => `de menos de ${most}`,
    h: (inputs, newH, wanted, actual) =>
        `Después de ${inputs}, la ${newH} debería ser ${wanted}, y es ${actual}.`,
    rise: (inputs, newC, wanted, actual) =>
        `Con la última entrada de ${inputs}, la subida de la ${newC} debería ser ${wanted}, y es ${actual}.`,
    apart: (inputs, other, newC, wanted, actual) =>
        `La diferencia entre la ${newC} después de ${inputs} y después de ${other} debería ser ${wanted}, y es ${actual}.`,
    apartFrom: (x, newC, from, other, wanted, actual) =>
        `Con entrada ${x}, la diferencia entre la ${newC} desde ${from} y desde ${other} debería ser ${wanted}, y es ${actual}.`,
};
