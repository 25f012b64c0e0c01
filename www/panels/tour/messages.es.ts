/** The Spanish messages of the tour. */

import { formatList, formatPlural } from "../../i18n/plural.ts";
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
    answerIs: (option) => `La respuesta es «${option}».`,
    showAnswer: "Mostrarlo",
    chartHidden: "Responde para ver el gráfico.",
    back: "Atrás",
    next: "Siguiente",
    finish: "Terminar",
    all: "Todas las lecciones",
    leave: "Salir de la visita",
    glossary: "Glosario",
    more: "Texto completo",
    moreWithQuestion: "Texto completo, con una pregunta",
    goalOpen:
        "El objetivo de esta lección aún no se ha alcanzado. Vuelve un paso atrás y prueba, o mira una solución.",
    end: (found, open) => {
        const still = open.length > 0 ? ` Por resolver: ${formatList(open)}.` : "";
        const told = `Resuelto: ${formatList(found)}.${still}`;
        if (open.length === 0)
            return `${told} Por eso recuerda: una puerta cercana a 1 pasa la memoria sin cambios, y los pesos deciden cuándo.`;
        return found.length > 0 ? told : still.trim();
    },
    solution: "Esta es una solución.",
    stepsSeen: (count, of) =>
        count === of
            ? "vista"
            : formatPlural(count, { one: `# de ${of} pasos visto`, other: `# de ${of} pasos vistos` }),
    solved: "resuelto",
    passed: (passed, total) =>
        formatPlural(passed, {
            one: `# de ${total} comprobaciones superada`,
            other: `# de ${total} comprobaciones superadas`,
        }),
    hint: "Pista",
    showSolution: "Mostrar una solución",
    restoreWeights: "Restaurar mis pesos",
    between: (least, most) => `de entre ${least} y ${most}`,
    above: (least) => `de más de ${least}`,
    below: (most) => `de menos de ${most}`,
    h: (inputs, newH, wanted, actual) =>
        `Después de ${inputs}, la ${newH} debería ser ${wanted}. Es de ${actual}.`,
    rise: (inputs, newC, wanted, actual) =>
        `Con la última entrada de ${inputs}, la subida de la ${newC} debería ser ${wanted}. Es de ${actual}.`,
    apart: (inputs, other, newC, wanted, actual) =>
        `La diferencia entre la ${newC} después de ${inputs} y después de ${other} debería ser ${wanted}. Es de ${actual}.`,
    apartFrom: (x, newC, from, other, wanted, actual) =>
        `Con entrada ${x}, la diferencia entre la ${newC} desde ${from} y desde ${other} debería ser ${wanted}. Es de ${actual}.`,
};
