/** Counts and lists in the active locale. */

import { activeLocale } from "./locale.ts";

/** A count in its plural form, where `#` is the count: `formatPlural(2, { one: "# step", other: "# steps" })`. */
export function formatPlural(
    count: number,
    forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
    const { lang } = activeLocale();
    const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
    return form.replace("#", new Intl.NumberFormat(lang).format(count));
}

/** A list of names. */
export function formatList(names: readonly string[]): string {
    return new Intl.ListFormat(activeLocale().lang, { type: "unit" }).format(names);
}
