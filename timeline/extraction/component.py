"""Dated events as a spaCy component, for those who build their own pipelines.

Importing this module registers the factory::

    import timeline.extraction.component
    nlp.add_pipe("dated_events", config={"language": "en", "published": "2024-07-05"})
    for span in nlp(text).spans["dated_events"]:
        print(span.label_, span._.event.value, span._.event.title)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc, Span

from timeline.dates import timex3
from timeline.errors import InputFault, Message
from timeline.extraction.analysis import analyse
from timeline.model import Publication, PublicationSource, RawArticle

if TYPE_CHECKING:
    from collections.abc import Callable

SPANS = "dated_events"


def dated_events_component(nlp: Language, name: str, language: str, published: str) -> Callable[[Doc], Doc]:
    """Make the component: `language` (empty: found), `published` (a TIMEX3 date; empty: inferred).

    Sets `doc.spans["dated_events"]`, the evidence of each event with its kind as label and its Proposal
    as `span._.event`; the whole Analysis is `doc._.analysis`. It needs no other component before it.
    Raises InputFault where `published` is no date.
    """
    for owner, attribute in ((Span, "event"), (Doc, "analysis")):
        if not owner.has_extension(attribute):
            owner.set_extension(attribute, default=None)
    interval = timex3.interval_of(published) if published else None
    if published and interval is None:
        raise InputFault(Message("“{text}” is no date: write for instance “2024-07-05”.", text=published))
    stated = Publication(interval, PublicationSource.METADATA) if interval else Publication()

    def component(doc: Doc) -> Doc:
        analysis = analyse(RawArticle(doc.text, language=language, published=stated))
        spans: list[Span] = []
        for proposal in analysis.proposals:
            span = doc.char_span(*proposal.evidence, label=proposal.kind.value, alignment_mode="expand")
            if span is not None:
                span._.event = proposal
                spans.append(span)
        doc.spans[SPANS] = spans
        doc._.analysis = analysis
        return doc

    return component


Language.factory(  # pyright: ignore[reportUnknownMemberType]
    "dated_events",
    assigns=["doc.spans"],
    default_config={"language": "", "published": ""},
    func=dated_events_component,
)
