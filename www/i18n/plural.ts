/** Counts and lists as the language spoken has them. */

import { activeLocale } from "./locale.ts";

/** The form that a count takes, its `#` replaced by the count: `plural(2, { one: "# step", other: "# steps" })`. */
export function plural(
    count: number,
    forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
    const { lang } = activeLocale();
    const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
    return form.replace("#", new Intl.NumberFormat(lang).format(count));
}

/** Names one after the other. */
export function listed(names: readonly string[]): string {
    return new Intl.ListFormat(activeLocale().lang, { type: "unit" }).format(names);
}
