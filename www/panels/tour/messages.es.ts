/** The tour in Spanish. `messages.ts` explains the braces. */

import { listed, plural } from "../../i18n/plural.ts";
import type { messages as english } from "./messages.ts";

type Messages = typeof english;

const lessons: Messages["lessons"] = {
    forget: "La puerta de olvido",
    cell: "Lo que podría añadirse",
    input: "La puerta de entrada",
    memory: "Añadir a la memoria",
    output: "La salida",
    companies: "Dos empresas, cuatro días",
    keep: "Recordar para siempre",
    drop: "Olvidar en el acto",
    count: "Contar",
    latch: "Encenderse y quedarse así",
};

const places: Messages["places"] = {
    "forget.1": {
        text: "Una unidad lleva una {c} de un paso a otro. Aquí es {=c_prev}. La {f1} decide cuánto de ella queda.",
        try: "Lee la suma de izquierda a derecha: da {=pre.forget}. Todos sus números se pueden cambiar. Cambia uno y mira qué se mueve.",
    },
    "forget.2": {
        text: "La curva convierte la suma en una proporción entre 0 y 1. Se llama {s}. De {=pre.forget} hace {=act.forget}, así que de {=c_prev} queda {=kept}.",
        question: {
            ask: "Si la {c} fuera {=c_prev@c=4}, ¿dónde estaría el punto en esta curva?",
            options: ["más arriba", "en el mismo lugar", "más abajo"],
            answer: "La suma sigue siendo {=pre.forget@c=4}: la {f} no mira la {c}. De {=c_prev@c=4} queda {=kept@c=4}.",
        },
    },
    "forget.3": {
        text: "Con una {x} de {=x} queda casi toda la {c}. Supón ahora que la {x} es {=x@x=-10}.",
        question: {
            ask: "¿Dónde caerá el punto en la curva?",
            options: ["cerca de lo más alto", "en el medio", "cerca de lo más bajo"],
            answer: "La suma baja a {=pre.forget@x=-10} y la proporción a {=act.forget@x=-10}. La {c} queda prácticamente olvidada.",
        },
    },
    "forget.4": {
        text: "Con una {x} de {=x} la {f} está cerrada: de {=c_prev} queda {=kept}.",
        try: "Arrastra la marca curva arriba, o ponle el foco y usa las flechas del teclado, o Re Pág para pasos más grandes. ¿Con qué entrada se conserva la mitad de la {c}?",
    },
    "cell.1": {
        text: "Ahora, algo nuevo. Una segunda suma, con sus propios pesos, da {=pre.cell}.",
        try: "Cambia un peso de esta suma. ¿Cuáles de las otras curvas se mueven y cuáles no?",
    },
    "cell.2": {
        text: "Esta curva se llama tanh. Convierte cualquier suma en un valor entre −1 y 1: de {=pre.cell} hace {=act.cell}. Eso es lo que podría añadirse a la {c}.",
        question: {
            ask: "Dale a esta suma un sesgo de {=weights.cell.b@weights.cell.b=100}. ¿Qué hace tanh con ella?",
            options: ["cerca de 1", "cerca de 10", "cerca de 100"],
            answer: "La suma es {=pre.cell@weights.cell.b=100}, y su tanh, {=act.cell@weights.cell.b=100}. Nunca pasa de 1.",
        },
    },
    "cell.3": {
        text: "tanh también puede ser negativa. Supón de nuevo que la {x} es {=x@x=-10}.",
        question: {
            ask: "¿Dónde caerá el punto en la curva?",
            options: ["cerca de −1", "cerca de 0", "cerca de 1"],
            answer: "La suma es {=pre.cell@x=-10}, y su tanh, {=act.cell@x=-10}.",
        },
    },
    "cell.4": {
        text: "Con una {x} de {=x}, tanh da {=act.cell}. Añadir eso sería quitar.",
        try: "Arrastra la marca al medio de la curva. ¿Cuánto podría añadirse allí?",
    },
    "input.1": {
        text: "No todo lo que podría añadirse se añade. Eso lo decide la {i1}, con una tercera suma: {=pre.input}.",
        try: "Compara las tres sumas vistas hasta ahora. Tienen la misma {h} y la misma {x}; solo sus pesos son distintos.",
    },
    "input.2": {
        text: "Su curva es otra vez la {s}, así que da una proporción: {=act.input}, cerca de 1. De {=act.cell} se añade casi todo: {=added}.",
        question: {
            ask: "Si esta suma fuera {=pre.input@h=0;x=0;weights.input.b=0}, ¿qué proporción se añadiría?",
            options: ["nada", "la mitad", "todo"],
            answer: "Su {s} es {=act.input@h=0;x=0;weights.input.b=0}: a medio camino entre nada y todo.",
        },
    },
    "input.3": {
        text: "Con una {x} de {=x@x=-10} la {g} es {=act.cell@x=-10}.",
        question: {
            ask: "¿Cuánto de ella se añadirá?",
            options: ["casi todo", "cerca de la mitad", "casi nada"],
            answer: "La {i} baja a {=act.input@x=-10}, así que se añade {=added@x=-10}.",
        },
    },
    "input.4": {
        text: "Con una {x} de {=x} la {i} está cerrada: {=act.cell} × {=act.input} = {=added}. No entra nada de ella.",
        try: "Haz que deje pasar esta entrada a pesar de todo. ¿Qué número tienes que cambiar, y cuánto?",
    },
    "memory.1": {
        text: "Sigue la línea de arriba de izquierda a derecha. Primero queda {=kept} de la {c}; después se añade {=added}.",
        try: "Cambia la entrada y observa los dos números.",
    },
    "memory.2": {
        text: "Juntos son la {newC}: {=kept} + {=added} = {=c}. {rounding}",
        question: {
            ask: "¿Cuál de los dos aporta más?",
            options: ["lo que queda", "lo que se añade"],
            answer: "Queda {=kept}, se añade {=added}. Una puerta cercana a 1 conserva lo que hay, por mucho que sea; lo que se añade nunca es más que 1.",
        },
    },
    "memory.3": {
        text: "Ya has visto lo que hacen las dos puertas con una {x} de {=x@x=-10}.",
        question: {
            ask: "¿Cuál será la {newC}?",
            options: ["cerca de 0", "cerca de 1", "cerca de 3"],
            answer: "Queda {=kept@x=-10}, se añade {=added@x=-10}: {=c@x=-10}.",
        },
    },
    "memory.4": {
        text: "Con una {x} de {=x}, un solo paso ha vaciado la {c}. Era {=c_prev} y ahora es {=c}.",
        try: "Haz que sobreviva a esta entrada. El sesgo de la {f} es un buen sitio para empezar.",
    },
    "output.1": {
        text: "La {newC} es {=c}. Puede ser de cualquier tamaño; tanh la lleva a un valor entre −1 y 1: {=tanh_c}. Eso es lo que podría salir.",
        question: {
            ask: "Si la {c} hubiera sido {=c_prev@c=8}, ¿cuánto podría salir?",
            options: ["cerca de 0", "cerca de 1", "cerca de 8"],
            answer: "La {newC} sería {=c@c=8}, y su tanh, {=tanh_c@c=8}.",
        },
    },
    "output.2": {
        text: "Una última suma, {=pre.output}, y una última {s}: {=act.output}. Esta es la {o1}: la proporción que sale.",
        try: "Cambia su sesgo hasta que salga la mitad.",
    },
    "output.3": {
        text: "{=tanh_c} × {=act.output} = {=h}. {rounding} Esta es la {newH}: lo que sale de la unidad, y con lo que empieza el paso siguiente.",
        question: {
            ask: "Supón que la {o} está cerrada, por un sesgo de {=weights.output.b@weights.output.b=-100}. ¿Qué pasa con la {newC}?",
            options: ["sigue siendo {=c}", "baja a 0"],
            answer: "Es {=c@weights.output.b=-100}: se conserva, pero no se dice. Solo baja la {newH}, a {=h@weights.output.b=-100}.",
        },
    },
    "output.4": {
        text: "Este es el paso entero. La {c} era {=c_prev} y es {=c}; la {h} era {=h_prev} y es {=h}.",
        try: "Cambia cualquier número y síguelo hacia la derecha, hasta los dos extremos.",
    },
    "companies.1": {
        text: "A y B traen cada una una entrada al día. Las dos memorias empiezan en {=c_prev}. Solo el primer día es distinto: {=x@A1} para A, {=x@B1} para B.",
        question: {
            ask: "En una de ellas, la {newH} estará cerca de 1 después del cuarto día. ¿En cuál?",
            options: ["A", "B"],
            answer: "A acaba en {=h@A4} y B en {=h@B4}. El primer día lo cambia todo.",
        },
    },
    "companies.2": {
        text: "A después del cuarto día: la {newH} es {=h@A4}, cerca de 0.",
        try: "Recorre sus días uno por uno. La {newC} era {=c@A1} después del primero.",
    },
    "companies.3": {
        text: "B en su primer día: se añade {=added@B1}, así que la {newC} es {=c@B1}. Los tres días siguientes traen las mismas entradas que en A.",
        question: {
            ask: "El segundo día, ¿cuánto queda de esta memoria?",
            options: ["casi todo", "cerca de la mitad", "casi nada"],
            answer: "La {f} es {=act.forget@B2}: de {=c_prev@B2} queda {=kept@B2}. Y cada día le añade algo.",
        },
    },
    "companies.4": {
        text: "B después del cuarto día: la {newH} es {=h@B4}, cerca de 1. La {c} ha llevado el primer día a través de todos los demás.",
        try: "Cambia la primera entrada de B, poco a poco. ¿Por debajo de cuál acaba sacando menos de la mitad?",
    },
    "keep.1": {
        text: "Aquí hay dos secuencias. A empieza con un {=x@A1} y B con un {=x@B1}; después viene nueve veces {=x@A2}. Una unidad que recuerda sabe cuál de las dos fue.",
        question: {
            ask: "Después del primer paso, la {newC} es {=c@A1} en A y {=c@B1} en B. Después de diez, con los pesos del artículo, ¿cuánto se separarán?",
            options: ["mucho más", "lo mismo", "menos"],
            answer: "{=c@A10} en A, {=c@B10} en B. No se han quedado donde estaban: en cada paso la unidad hace con ellas algo por su cuenta.",
        },
    },
    "keep.2": {
        text: "Se multiplica diez veces por la {f}. ¿Cuánto ha de valer para no perder nada?",
        try: "Cambia sus pesos y los de la {g}; se comprueba al momento.",
    },
    "keep.3": {
        text: "Nada perdido, nada añadido: para eso se pensó esta unidad. En una red sencilla, lo que ha visto se desvanece con cada paso.",
        try: "Añade pasos a A, todos con entrada 0. ¿Cuánto dura?",
    },
    "drop.1": {
        text: "Aquí la {c} entra con {=c_prev}, llena de cosas del pasado. La {x} es {=x@A1} en la secuencia A y {=x@B1} en B.",
        question: {
            ask: "Con los pesos del artículo y una {x} de {=x@A1}, ¿cuánto queda de ella?",
            options: ["la mayor parte", "cerca de la mitad", "casi nada"],
            answer: "La {f} es {=act.forget@A1}: queda {=kept@A1}.",
        },
    },
    "drop.2": {
        text: "Lo que queda es la {c} × la {f}. No ha de quedar nada de ella, sea la {x} 0 o 1.",
        try: "Cambia los pesos de la {f}. Hazlo con las dos secuencias.",
    },
    "drop.3": {
        text: "Ahora nada de la {c} sobrevive a un paso. Lo que una unidad así sabe aún del pasado es lo que le dice la {h}.",
        try: "Cambia la {c} inicial por lo que quieras y mira la {newC}.",
    },
    "count.1": {
        text: "Una secuencia de ceros y unos. Una unidad que cuenta sube lo mismo con cada 1 y se queda donde está con cada 0.",
        question: {
            ask: "Después de 0, 1, 1 viene un 0. ¿Qué hace con él la {newC}, con los pesos del artículo?",
            options: ["sube", "se queda", "baja"],
            answer: "Era {=c@A3} y es {=c@A4}. Con un 0 también se añade algo.",
        },
    },
    "count.2": {
        text: "La {g} es lo que podría añadirse. Debería ser 0 donde la {x} es 0, y la misma con cada 1.",
        try: "Lo que hay tiene que quedarse, y lo que llega tiene que entrar. Hay que cambiar tres sumas.",
    },
    "count.3": {
        text: "Ahora la {c} es un número que se puede leer: cuántas veces ha llegado un 1.",
        try: "Cambia algunas de las entradas, o reprodúcelas, y mira cómo sube.",
    },
    "latch.1": {
        text: "Un interruptor: mientras solo lleguen ceros, la {newH} se queda cerca de 0. Con el primer 1 sube, y arriba se queda, llegue lo que llegue después.",
        question: {
            ask: "Todas las entradas de la secuencia B son 0. ¿Se queda la {newH} cerca de 0, con los pesos del artículo?",
            options: ["sí", "no"],
            answer: "Al final es {=h@B10}.",
        },
    },
    "latch.2": {
        text: "Aquí lo que importa es la {newH}: lo que sale. Así que la {o} también tiene que dejarla salir.",
        try: "Una célula que cuenta es la mitad del camino. ¿Qué hace su salida antes del primer 1, y después?",
    },
    "latch.3": {
        text: "Un solo 1, y está encendida. Ha recordado para siempre, y lo ha dicho.",
        try: "Cambia las entradas de B: pon un solo 1 donde quieras.",
    },
};

const goals: Messages["goals"] = {
    remember: {
        task: "Encuentra pesos con los que la {newC} aún diga, después de diez pasos, si la primera {x} fue 1 o 0: la diferencia entre las dos secuencias ha de ser de al menos 0.5, y la misma que después del primer paso, décima parte arriba o abajo.",
        hint: "La {f} tiene que ser casi 1, y para eso su suma tiene que ser grande. Y con una entrada de 0 no se puede añadir nada: ahí la {g} tiene que ser 0, así que no necesita ningún sesgo, ni peso para la {h}.",
        found: "Lo has encontrado: después de diez pasos todavía lo sabe.",
        why: "La {f} tiene un sesgo grande y ningún peso: está abierta, llegue lo que llegue. La {g} no tiene sesgo: es 0 donde la {x} es 0.",
    },
    forget: {
        task: "Encuentra pesos con los que la {newC} sea la misma, fuera cual fuera antes la {c}, de −10 a 10: con una entrada de 0 y con una de 1.",
        hint: "La {f} tiene que ser casi 0. Para eso su suma tiene que estar muy por debajo de 0, con una entrada de 0 y con una de 1. ¿Cuál de sus números sirve en las dos?",
        found: "Lo has encontrado: un paso, y la {c} está olvidada.",
        why: "La {f} tiene un sesgo muy por debajo de 0 y ningún peso: está cerrada, llegue lo que llegue.",
    },
    count: {
        task: "Encuentra pesos con los que cada 1 suba la {newC} lo mismo, al menos 0.1, y cada 0 la deje como está.",
        hint: "La {f} y la {i} tienen que estar abiertas, llegue lo que llegue: sesgos grandes y ningún peso. Entonces decide solo la {g}: sin sesgo, sin peso para la {h}, y con algún peso para la {x}.",
        found: "Lo has encontrado: cuenta.",
        why: "Las dos puertas están abiertas, llegue lo que llegue. La {g} es 0 con un 0 y casi 1 con un 1: así la {c} es el número de unos.",
    },
    latch: {
        task: "Encuentra pesos con los que la {newH} esté a menos de 0.1 de 0 antes del primer 1, y por encima de 0.5 desde entonces.",
        hint: "Empieza con una célula que cuenta: tanh de 0 es 0, y tanh de 1 o más es al menos 0.76. Después abre la {o}, llegue lo que llegue, con un sesgo grande y ningún peso.",
        found: "Lo has encontrado: se enciende y así se queda.",
        why: "Cuenta, y su {o} está abierta. La tanh de la cuenta es 0 antes del primer 1, y grande desde entonces.",
    },
};

export const messages: Messages = {
    lessons,
    places,
    goals,
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
        const still = open.length > 0 ? ` Por resolver: ${listed(open)}.` : "";
        const told = `Resuelto: ${listed(found)}.${still}`;
        if (open.length === 0)
            return `${told} Por eso recuerda: una puerta cercana a 1 pasa la memoria sin cambios, y los pesos deciden cuándo.`;
        return found.length > 0 ? told : still.trim();
    },
    solution: "Esta es una solución.",
    stepsSeen: (count, of) =>
        count === of
            ? "vista"
            : plural(count, { one: `# de ${of} pasos visto`, other: `# de ${of} pasos vistos` }),
    solved: "resuelto",
    passed: (passed, total) =>
        plural(passed, {
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
