"""The tagger as a spaCy component, for those who build their own pipelines.

Importing this module registers the factory::

    import timeline.tagging.component
    nlp.add_pipe("timex", config={"language": "id", "published": "2024-07-05"})
    for span in nlp(text).spans["timex"]:
        print(span.text, span._.timex.value, span._.edtf)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc, Span

from timeline.dates import timex3
from timeline.dates.edtf import edtf_of
from timeline.errors import InputFault, Message
from timeline.language import identify
from timeline.model import Publication, PublicationSource
from timeline.tagging.tagger import tag

if TYPE_CHECKING:
    from collections.abc import Callable

SPANS = "timex"


def timex_component(nlp: Language, name: str, language: str, published: str) -> Callable[[Doc], Doc]:
    """Make the component: `language` (empty: found), `published` (a TIMEX3 date; empty: inferred).

    Sets `doc.spans["timex"]`; each span carries its Timex as `span._.timex` and its place in time in EDTF
    as `span._.edtf` (None where it has none), and the document its publication date as `doc._.published`.
    Raises InputFault where `published` is no date.
    """
    for owner, attribute in ((Span, "timex"), (Doc, "published")):
        if not owner.has_extension(attribute):
            owner.set_extension(attribute, default=None)
    if not Span.has_extension("edtf"):
        Span.set_extension("edtf", getter=_edtf)
    interval = timex3.interval_of(published) if published else None
    if published and interval is None:
        raise InputFault(Message("“{text}” is no date: write for instance “2024-07-05”.", text=published))
    stated = Publication(interval, PublicationSource.METADATA) if interval else Publication()

    def component(doc: Doc) -> Doc:
        tagged = tag(doc.text, language or identify(doc.text), stated)
        spans: list[Span] = []
        for timex in tagged.timexes:
            span = doc.char_span(timex.start, timex.end, label=timex.type.value, alignment_mode="expand")
            if span is not None:
                span._.timex = timex
                spans.append(span)
        doc.spans[SPANS] = spans
        doc._.published = tagged.published
        return doc

    return component


def _edtf(span: Span) -> str | None:
    timex = span._.timex
    return None if timex is None or timex.interval is None else edtf_of(timex.interval)


Language.factory(  # pyright: ignore[reportUnknownMemberType]
    "timex",
    assigns=["doc.spans"],
    default_config={"language": "", "published": ""},
    func=timex_component,
)
