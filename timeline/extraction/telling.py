"""What is told at a date: by the parse where the language has a trained pipeline, else by punctuation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.capitalised import Capitals
from timeline.extraction.citing import cited
from timeline.extraction.clipping import clipped_title
from timeline.extraction.compression import LONGEST, Compressor
from timeline.extraction.dating import dateline_length
from timeline.extraction.further import further_told
from timeline.extraction.names import Happening, Names, names_of
from timeline.extraction.naming import Naming, Sentence
from timeline.extraction.pairings import pairings_at
from timeline.extraction.plain import Plain, plain
from timeline.extraction.referents import Referents
from timeline.extraction.titles import Told, title_of, told_at
from timeline.language import EventWords, LanguagePack, encodable
from timeline.language.gazetteer import load_gazetteer
from timeline.language.models import forgetting, load_model
from timeline.model import EventKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

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


class _Told(NamedTuple):
    """A candidate and the sentence that tells it: its place, its plain form, and there the dates and the one
    that counts.
    """

    draft: Candidate
    span: tuple[int, int]
    plain: Plain
    dates: list[tuple[int, int]]
    focus: tuple[int, int]

    def clipped(self, words: EventWords) -> str:
        """A title by punctuation."""
        return clipped_title(self.plain.text, self.dates, self.focus, words)


def tellings(
    drafts: list[Candidate], text: str, pack: LanguagePack, *, plainly: bool = False
) -> list[list[Telling]]:
    """For each candidate what its sentence tells at its date: mostly one thing, sometimes several.

    `plainly`: by punctuation, even where there is a pipeline.
    """
    told = list(_sentences(drafts, text, pack))
    model = load_model(pack.code) if told and not plainly else None
    if model is None:
        return [[telling] for telling in _plainly_told(told, text, pack)]
    plains = {each.span: each.plain for each in told if each.span[1] - each.span[0] <= _LONGEST}
    with forgetting(model):
        parsed = dict(zip(plains, _parse(model, plains.values()), strict=True))
        naming = _naming(model, text, parsed, drafts, pack)
        return [_all_told(each, parsed.get(each.span), text, naming, pack) for each in told]


def _sentences(drafts: Iterable[Candidate], text: str, pack: LanguagePack) -> Iterator[_Told]:
    plains: dict[tuple[int, int], Plain] = {}
    for draft in drafts:
        span = _telling_span(draft, text, pack)
        if span not in plains:
            plains[span] = plain(text[slice(*span)], pack.events)
        yield _Told(draft, span, plains[span], *_dates(draft, span, plains[span]))


def _plainly_told(told: Sequence[_Told], text: str, pack: LanguagePack) -> Iterator[Telling]:
    """Tellings without a parse."""
    undated = _undated(text, (each.draft for each in told))
    capitals = Capitals(undated, pack, load_gazetteer(pack.code))
    for each in told:
        names = capitals.names(each.draft.telling)
        yield Telling(each.clipped(pack.events), each.draft.kind, names)


def _parse(model: Language, plains: Iterable[Plain], without: Collection[str] = ()) -> list[Doc]:
    return list(model.pipe((encodable(each.text) for each in plains), disable=list(without)))


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
    plains = (plain(text[slice(*span)], pack.events) for span in unread[:_MOST_UNREAD])
    naming.learn(_parse(model, plains, without=[pipe for pipe in model.pipe_names if pipe != "ner"]))
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


def _telling_span(draft: Candidate, text: str, pack: LanguagePack) -> tuple[int, int]:
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
    sentence: _Told, parse: Doc | None, text: str, naming: Naming, pack: LanguagePack
) -> list[Telling]:
    words = pack.events
    draft, dates, focus = sentence.draft, sentence.dates, sentence.focus
    if parse is None:
        return [Telling(sentence.clipped(words), draft.kind)]
    parsed = Sentence(parse, sentence.plain, sentence.span)
    matches = _matches(sentence.plain.text, dates, focus, draft.kind)
    if matches is not None:
        return matches
    told = told_at(parse, focus, draft.kind, words)
    if told is None:
        return [Telling(sentence.clipped(words), draft.kind)]
    compressor = Compressor.of(parse, dates, words, Referents(naming, parsed))
    title = title_of(told, draft.kind, compressor) or sentence.clipped(words)
    names = names_of(parsed, Happening(told.clause, draft.kind, title, dates, focus), naming)
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
            found.append(Telling(title, kind, names_of(parsed, happening, naming)))
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


def _dates(
    draft: Candidate, span: tuple[int, int], sentence: Plain
) -> tuple[list[tuple[int, int]], tuple[int, int]]:
    """The dates, and the one that counts, as offsets in the plain sentence that tells the event."""
    if draft.telling != draft.evidence:
        return [], (0, 0)
    cut = span[0] - draft.telling[0]
    spans = [*(date for date in draft.dates if date[0] >= cut), draft.focus]
    plain_spans = [(sentence.offset(max(0, a - cut)), sentence.offset(max(0, b - cut))) for a, b in spans]
    return plain_spans[:-1], plain_spans[-1]
