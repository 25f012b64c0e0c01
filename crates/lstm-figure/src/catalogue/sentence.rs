//! Sentences with values, and the forms in which a text is written and read out.

/// A sentence with each `{name}` replaced by its value. A name without a value is left out.
pub(crate) fn filled(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::new();
    let mut rest = sentence;
    while let Some((before, name, after)) = placeholder(rest) {
        text.push_str(before);
        let value = values.iter().find(|(own, _)| *own == name).map(|(_, value)| *value);
        text.push_str(value.unwrap_or_default());
        rest = after;
    }
    text + rest
}

/// The text before the first name in braces, the name, and the text after it.
fn placeholder(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// A text for screen readers, without the marks of subscripts.
pub(crate) fn spoken(text: &str) -> String {
    text.replace('_', " ")
}

/// A text with a capital first letter, as at the beginning of a sentence.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_has_its_values() {
        assert_eq!(filled("{a} of {b}: {a}", &[("a", "1"), ("b", "{a}")]), "1 of {a}: 1");
        assert_eq!(filled("open {", &[]), "open {");
    }
}
