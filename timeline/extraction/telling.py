"""What is told at a date: by the parse where the language has a trained pipeline, else by punctuation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.capitalised import capitalised_names
from timeline.extraction.citing import cited
from timeline.extraction.clipping import clipped_title
from timeline.extraction.compression import LONGEST, Compressor
from timeline.extraction.dating import dateline_length
from timeline.extraction.further import further_told
from timeline.extraction.names import Happening, Names, names_of
from timeline.extraction.naming import Naming, Sentence
from timeline.extraction.pairings import pairings_at
from timeline.extraction.plain import plain
from timeline.extraction.referents import Referents
from timeline.extraction.titles import Told, title_of, told_at
from timeline.language import LanguagePack, encodable
from timeline.language.gazetteer import load_gazetteer
from timeline.language.models import load_model
from timeline.model import EventKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from spacy.language import Language
    from spacy.tokens import Doc

    from timeline.extraction.candidates import Candidate

_WORD = re.compile(r"[\w-]+")
# A longer sentence is none that a person wrote: a table, or a hostile text.
_LONGEST = 2000
# So many sentences more are read for who is meant in those that tell events.
_MOST_UNREAD = 8
_SHORTEST_SAID = 3


class Telling(NamedTuple):
    """One happening at a date: its title, what kind of thing it is, and its names."""

    title: str
    kind: EventKind
    names: Names = Names()


def tellings(
    drafts: list[Candidate], text: str, pack: LanguagePack, *, plainly: bool = False
) -> list[list[Telling]]:
    """For each candidate what its sentence tells at its date: mostly one thing, sometimes several.

    `plainly`: by punctuation, even where there is a pipeline.
    """
    spans = dict.fromkeys(_told(draft, text, pack) for draft in drafts)
    model = load_model(pack.code) if spans and not plainly else None
    if model is None:
        return [[_plainly_told(draft, text, drafts, pack)] for draft in drafts]
    parsed_spans = [span for span in spans if span[1] - span[0] <= _LONGEST]
    with model.memory_zone():  # pyright: ignore[reportUnknownMemberType]
        parsed = dict(zip(parsed_spans, _parse(model, text, parsed_spans, pack), strict=True))
        naming = _naming(model, text, parsed, drafts, pack)
        return [
            _all_told(draft, parsed.get(_told(draft, text, pack)), text, naming, pack) for draft in drafts
        ]


def _plainly_told(draft: Candidate, text: str, drafts: Iterable[Candidate], pack: LanguagePack) -> Telling:
    """A telling without a parse."""
    names = capitalised_names(_undated(text, drafts), draft.telling, pack, load_gazetteer(pack.code))
    return Telling(_clipped(draft, text, pack), draft.kind, names)


def _parse(
    model: Language,
    text: str,
    spans: Iterable[tuple[int, int]],
    pack: LanguagePack,
    without: Collection[str] = (),
) -> list[Doc]:
    told = (encodable(plain(text[slice(*span)], pack.events).text) for span in spans)
    return list(model.pipe(told, disable=list(without)))


def _naming(
    model: Language,
    text: str,
    parsed: dict[tuple[int, int], Doc],
    drafts: Iterable[Candidate],
    pack: LanguagePack,
) -> Naming:
    """The names of the article, from the sentences that tell events and some that tell who is meant."""
    naming = Naming(_undated(text, drafts), pack.events, load_gazetteer(pack.code))
    naming.learn(parsed[span] for span in sorted(parsed))
    unread = [span for span in naming.unread(parsed) if span[1] - span[0] <= _LONGEST]
    others = [pipe for pipe in model.pipe_names if pipe != "ner"]
    naming.learn(_parse(model, text, unread[:_MOST_UNREAD], pack, without=others))
    return naming


def _undated(text: str, drafts: Iterable[Candidate]) -> str:
    """The text with its dates blanked: "Senin" is no name."""
    parts: list[str] = []
    position = 0
    spans = {(draft.evidence[0] + a, draft.evidence[0] + b) for draft in drafts for a, b in draft.dates}
    for start, end in sorted(spans):
        if start >= position:
            parts += [text[position:start], " " * (end - start)]
            position = end
    return "".join((*parts, text[position:]))


def _told(draft: Candidate, text: str, pack: LanguagePack) -> tuple[int, int]:
    """The sentence that tells an event, without a dateline and without a date that it begins with.

    A parser takes "Pada 4 Juli 2024 Putin ..." for one name; without its date the sentence is plain.
    """
    start, end = draft.telling
    start += dateline_length(text[start:end])
    if draft.telling != draft.evidence:
        return start, end
    for first, last in draft.dates:
        before = text[start : draft.evidence[0] + first]
        if start > draft.evidence[0] + first or not _only_leads(before, pack):
            break
        rest = text[draft.evidence[0] + last : end]
        begins = len(rest) - len(rest.lstrip(" ,)"))
        if not begins or not rest[begins:][:1].isalpha():
            break
        start = draft.evidence[0] + last + begins
    return start, end


def _only_leads(before: str, pack: LanguagePack) -> bool:
    source = cited(before, pack.events)
    rest = before[source.end if source is not None else 0 :]
    return all(word.lower() in pack.events.prepositions for word in _WORD.findall(rest))


def _all_told(
    draft: Candidate, parse: Doc | None, text: str, naming: Naming, pack: LanguagePack
) -> list[Telling]:
    words = pack.events
    if parse is None:
        return [Telling(_clipped(draft, text, pack), draft.kind)]
    span = _told(draft, text, pack)
    sentence = Sentence(parse, plain(text[slice(*span)], pack.events), span)
    dates, focus = _dates(draft, text, pack)
    matches = _matches(sentence.plain.text, dates, focus, draft.kind)
    if matches is not None:
        return matches
    told = told_at(parse, focus, draft.kind, words)
    if told is None:
        return [Telling(_clipped(draft, text, pack), draft.kind)]
    compressor = Compressor.of(parse, dates, words, Referents(naming, sentence))
    title = title_of(told, draft.kind, compressor) or _clipped(draft, text, pack)
    names = names_of(sentence, Happening(told.clause, draft.kind, title, dates, focus), naming)
    source = _source(draft, told, text, pack)
    if source:
        said = compressor.clause(told.clause, LONGEST - len(source.split()))
        if _SHORTEST_SAID <= len(said.split()) <= LONGEST - len(source.split()):
            title = f"{source}: {said}"
        names = names._replace(participants=tuple(dict.fromkeys((source, *names.participants))))
    found = [Telling(title, draft.kind, names)]
    for other, kind in further_told(parse, told, draft.kind, dates, focus, words):
        title = title_of(other, kind, compressor)
        if title:
            happening = Happening(other.clause, kind, title, dates, focus)
            found.append(Telling(title, kind, names_of(sentence, happening, naming)))
    return found


def _source(draft: Candidate, told: Told, text: str, pack: LanguagePack) -> str:
    """The source that a sentence cites at its beginning, where nobody else says what it tells."""
    if draft.kind != EventKind.STATEMENT or told.clause.predicate.lower_ in pack.events.speech:
        return ""
    sentence = text[slice(*draft.telling)]
    source = cited(sentence[dateline_length(sentence) :], pack.events)
    return source.source if source is not None else ""


def _matches(
    sentence: str, dates: list[tuple[int, int]], focus: tuple[int, int], kind: EventKind
) -> list[Telling] | None:
    """The matches of a row that are told at the date; None where the sentence tells no row of them."""
    matches = pairings_at(sentence, dates, focus)
    if matches is None:
        return None
    return [Telling(match.title, kind, Names(match.sides)) for match in matches]


def _clipped(draft: Candidate, text: str, pack: LanguagePack) -> str:
    dates, focus = _dates(draft, text, pack)
    sentence = plain(text[slice(*_told(draft, text, pack))], pack.events)
    return clipped_title(sentence.text, dates, focus, pack.events)


def _dates(draft: Candidate, text: str, pack: LanguagePack) -> tuple[list[tuple[int, int]], tuple[int, int]]:
    """The dates, and the one that counts, as offsets in the plain sentence that tells the event."""
    if draft.telling != draft.evidence:
        return [], (0, 0)
    start, end = _told(draft, text, pack)
    sentence, cut = plain(text[start:end], pack.events), start - draft.telling[0]
    spans = [*(span for span in draft.dates if span[0] >= cut), draft.focus]
    plain_spans = [(sentence.offset(max(0, a - cut)), sentence.offset(max(0, b - cut))) for a, b in spans]
    return plain_spans[:-1], plain_spans[-1]
