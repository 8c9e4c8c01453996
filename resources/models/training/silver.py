"""Names that a first model finds in raw articles, kept where a whole article agrees on them."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from names import MISSING, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.language import Language
    from spacy.tokens import Doc, Token

# Of the mentions of a name in an article this share must bear one label.
_AGREEMENT = 0.75
_LONGEST = 60


def silver_sentences(nlp: Language, articles: Iterable[list[str]]) -> Iterator[Sentence]:
    """Sentences of the articles with the names their articles agree on.

    A name the article calls now this, now that, and a capitalised word that was taken for no name, say
    nothing: their marks are missing.
    """
    for paragraphs in articles:
        documents = list(nlp.pipe(paragraphs))
        agreed = _agreed(documents)
        for document in documents:
            yield from _of_paragraph(document, agreed)


def _agreed(documents: list[Doc]) -> dict[str, str]:
    """The label of each name, of those seen at least twice and nearly always alike."""
    labels: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for document in documents:
        for name in document.ents:
            labels[name.text][name.label_] += 1
    return {
        name: counts.most_common(1)[0][0]
        for name, counts in labels.items()
        if counts.total() > 1 and counts.most_common(1)[0][1] >= _AGREEMENT * counts.total()
    }


def _of_paragraph(document: Doc, agreed: dict[str, str]) -> Iterator[Sentence]:
    for sentence in document.sents:
        names = [name for name in sentence.ents if name.text in agreed]
        if not names or len(sentence) > _LONGEST:
            continue
        marks = [_unmarked(token, place) for place, token in enumerate(sentence)]
        for name in names:
            start = name.start - sentence.start
            label = agreed[name.text]
            marks[start : start + len(name)] = [f"B-{label}", *[f"I-{label}"] * (len(name) - 1)]
        yield Sentence(tuple(token.text for token in sentence), tuple(marks))


def _unmarked(token: Token, place: int) -> str:
    """A word outside the agreed names: surely no name, or one of which nothing is known."""
    doubtful = bool(token.ent_type_) or (place > 0 and not token.text.islower() and token.is_alpha)
    return MISSING if doubtful else "O"
