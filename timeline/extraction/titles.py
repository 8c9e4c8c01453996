"""A title for a happening: who did what where, cut from the words of its sentence, without the date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.clauses import Clause, clause_at, clause_of, clauses, is_predicate
from timeline.extraction.compression import LONGEST, QUOTATION_MARKS, Compressor, complement_of
from timeline.model import EventKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from timeline.language import EventWords

_SHORTEST_CUT = 4
_ACRONYM = re.compile(
    r"((?:\b[A-Z][\w&.-]*(?:\s+(?:of|the|and|for|dan|de))?\s+){1,7})\(([A-Z][A-Z0-9&.-]{1,9})\)"
)
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,120}[)\]]")
_WORD = re.compile(r"\S+")
_STRAY = re.compile(r"\s+([,;:.!?])")
_QUOTES = '"“”„«»'
_EDGES = " \t\n,;:.!?–—-" + _QUOTES


class Told(NamedTuple):
    """What a parsed sentence tells at a date: a clause, or a noun of happening with what belongs to it."""

    clause: Clause
    noun: Token | None = None


def told_at(sentence: Doc, focus: tuple[int, int], kind: EventKind, words: EventWords) -> Told | None:
    """What is told at `focus` (offsets in a parsed sentence); None where the sentence is empty."""
    clause = clause_at(sentence, focus)
    if clause is None:
        return None
    noun = _happening(sentence, focus, clause, words)
    clause = _whole(clause, words)
    if kind == EventKind.FIGURE and clause.predicate.lower_ not in words.figure:
        clause = _counting(sentence, words) or clause
    if clause.predicate.lower_ in words.speech and kind != EventKind.STATEMENT:
        clause = complement_of(clause) or clause
    return Told(clause, noun)


def title_of(told: Told, kind: EventKind, compressor: Compressor) -> str:
    """The title of what is told; empty where the parse shows nothing that could be one.

    `clipped_title` then makes one by punctuation.
    """
    clause, noun = told
    if noun is not None:
        title = compressor.phrase(noun)
    elif kind == EventKind.STATEMENT and clause.predicate.lower_ in compressor.words.speech:
        title = _saying(clause, compressor)
    else:
        title = compressor.clause(clause)
    title = _unlinked(title, compressor.words)
    return _capitalised(title) if _is_plausible(title, clause, noun) else ""


def _unlinked(title: str, words: EventWords) -> str:
    """A title without the words that link its clause to another: "dan IHSG turun", "but he won"."""
    first, _, rest = title.partition(" ")
    return _unlinked(rest, words) if rest and first.lower().strip(_EDGES) in words.linking else title


def _whole(clause: Clause, words: EventWords) -> Clause:
    """The clause that tells it all: "plans to redeem" for "to redeem", "rose" for "the week that ended"."""
    predicate = clause.predicate
    head = predicate.head
    if predicate.dep_ == "xcomp" or (predicate.dep_ == "ccomp" and head.lower_ in words.plan):
        return clause_of(head) if is_predicate(head) else clause
    if clause.is_relative and head.lower_ in words.periods:
        around = next((token for token in head.ancestors if is_predicate(token)), None)
        return clause_of(around) if around is not None else clause
    return clause


def _counting(sentence: Doc, words: EventWords) -> Clause | None:
    """The clause whose predicate counts ("turun", "rose"), where the date's own does not."""
    counting = (c for c in clauses(sentence) if c.predicate.lower_ in words.figure)
    return next((c for c in counting if c.subject is not None and not c.is_relative), None)


def _saying(clause: Clause, compressor: Compressor) -> str:
    """Who said what."""
    said = complement_of(clause)
    if said is None or said.predicate.i > clause.predicate.i or clause.subject is None:
        return compressor.clause(clause)
    speaker = compressor.subject(clause)
    is_quoted = any(token.text in QUOTATION_MARKS for token in compressor.sentence)
    speaker += ":" if is_quoted else f" {clause.predicate.text}"
    return f"{speaker} {compressor.clause(said, LONGEST - len(speaker.split()))}"


def _happening(sentence: Doc, focus: tuple[int, int], clause: Clause, words: EventWords) -> Token | None:
    """The noun of happening that the date belongs to, where it is not the clause's own verb that it dates."""
    inside = [t for t in sentence if t.idx < focus[1] and focus[0] < t.idx + len(t.text)]
    here = next((t for t in inside if t.head not in inside), None)
    if here is None:
        return None
    for token in here.ancestors:
        if token == clause.predicate:
            return None
        if token.lower_ in words.happening or token.lower_.removesuffix("s") in words.happening:
            return token
    return None


def _is_plausible(title: str, clause: Clause, noun: Token | None) -> bool:
    count = len(title.split())
    return count >= (2 if noun is not None else 3) and (noun is not None or clause.subject is not None)


def _capitalised(title: str) -> str:
    return title[:1].upper() + title[1:]


def clipped_title(
    sentence: str,
    dates: Sequence[tuple[int, int]],
    focus: tuple[int, int],
    words: EventWords,
    optional: Sequence[tuple[int, int]] = (),
) -> str:
    """The title of what happened at `focus`, one of `dates` (offsets in `sentence`).

    The clause that holds the date is kept; further clauses, insertions and dates are cut. `optional`
    parts (see `optional_parts`) go one after the other until the title is short enough.
    """
    clause, start = _clause(sentence, focus, words)
    cut = [(max(a - start, 0), b - start) for a, b in dates if a >= start and b - start <= len(clause)]
    whole = _cleaned(_without(clause, cut, words), words)
    if len(whole.split()) <= LONGEST:
        return _shortened(whole, words)[0]
    candidates = [_shortened(whole, words)]
    for first, last in optional:
        part = (first - start, last - start)
        if part[0] > 0 and part[1] <= len(clause) and not any(a < part[1] and part[0] < b for a, b in cut):
            shorter = _cleaned(_without(clause, [*cut, part], words), words)
            candidates.append(_shortened(shorter, words))
    # Of those that end where a phrase ends the one that tells most.
    return max(candidates, key=lambda candidate: (candidate[1], len(candidate[0].split())))[0]


def _cleaned(text: str, words: EventWords) -> str:
    text = _BRACKETS.sub("", _with_acronyms(text))
    text = _names_for_offices(text, words)
    return _STRAY.sub(r"\1", " ".join(text.split())).strip(_EDGES)


# What may go from a long sentence: further members of a list, explanations of a name, relative
# clauses, clauses of circumstance (labels of Universal Dependencies and of ClearNLP).
_OPTIONAL = frozenset({"conj", "appos", "acl", "acl:relcl", "relcl", "advcl", "parataxis"})
# Who acts and who is acted on stays, every one of a list.
# A smaller part is more often a slip of the parse than something to leave out.
_SHORTEST_PART = 3
_CORE = frozenset({"nsubj", "nsubj:pass", "nsubjpass", "obj", "dobj", "iobj", "ROOT", "root"})


def optional_parts(sentence: Doc) -> list[tuple[int, int]]:
    """Offsets of the parts of a parsed sentence that a title can do without."""
    parts: list[tuple[int, int]] = []
    for token in sentence:
        if token.dep_ not in _OPTIONAL or (token.dep_ == "conj" and token.head.dep_ in _CORE):
            continue
        subtree = list(token.subtree)
        first, last = subtree[0], subtree[-1]
        text, end = sentence.text, last.idx + len(last.text)
        # A parse that cuts a word ("Amir-Abdollahian") in two is wrong.
        if (
            _SHORTEST_PART <= last.i - first.i + 1 == len(subtree)
            and text[end : end + 1] != "-"
            and text[first.idx - 1] != "-"
        ):
            parts.append((first.idx, end))
    return parts


def _clause(sentence: str, focus: tuple[int, int], words: EventWords) -> tuple[str, int]:
    """The part of the sentence around the date, up to a comma that a linking word follows."""
    first, last = 0, len(sentence)
    for match in re.finditer(r"[,;:–—]\s+([\w-]+)", sentence):
        if match.group(1).lower() not in words.linking and sentence[match.start()] == ",":
            continue
        if match.start() < focus[0] and len(sentence[match.start(1) : focus[0]].split()) >= 4:
            first = match.start(1) if match.group(1).lower() not in words.linking else match.end(1)
        elif match.start() >= focus[1]:
            last = match.start()
            break
    return sentence[first:last], first


def _without(clause: str, spans: list[tuple[int, int]], words: EventWords) -> str:
    """The clause without its dates and the prepositions that led to them."""
    kept: list[str] = []
    position = 0
    for start, end in sorted(spans):
        head = clause[position:start].rstrip()
        while True:
            stripped, _, last = head.rstrip(" (,").rpartition(" ")
            if last.lower().strip("(,") not in words.prepositions:
                break
            head = stripped
        kept.append(head)
        position = end
    kept.append(clause[position:])
    return " ".join(kept)


def _with_acronyms(text: str) -> str:
    """A long name is said by its acronym, where the text gives it: "Organisasi Kerja Sama Shanghai (SCO)"."""

    def replace(match: re.Match[str]) -> str:
        parts = match.group(1).split()
        letters = match.group(2)
        head = parts[0] + " " if parts[0].isupper() and parts[0] != letters else ""
        return head + letters

    return _ACRONYM.sub(replace, text)


def _names_for_offices(text: str, words: EventWords) -> str:
    """ "Presiden Rusia, Vladimir Putin, dan ..." becomes "Vladimir Putin dan ..."."""
    pattern = re.compile(
        r"(?:^|(?<=\bdan )|(?<=\band ))([\w-]+(?:\s+[\w-]+){0,4}), ((?:[A-Z][\w'’.-]*\s?){1,4}),\s"
    )

    def replace(match: re.Match[str]) -> str:
        office = match.group(1).lower().split()
        return f"{match.group(2)} " if set(office[:2]) & words.titles else match.group(0)

    return pattern.sub(replace, pattern.sub(replace, text))


def _shortened(text: str, words: EventWords) -> tuple[str, bool]:
    """At most twelve words, and whether they end where a phrase ends."""
    parts = _WORD.findall(text)
    clean = len(parts) <= LONGEST
    if not clean:
        parts, clean = _cut(parts[:LONGEST], words)
    loose = words.linking | words.prepositions
    while len(parts) > 1 and parts[-1].lower().strip(_EDGES) in loose:
        parts = parts[:-1]
    while len(parts) > 1 and parts[0].lower().strip(_EDGES) in words.linking:
        parts = parts[1:]
    title = " ".join(parts).strip(_EDGES)
    return title[:1].upper() + title[1:], clean


def _cut(parts: list[str], words: EventWords) -> tuple[list[str], bool]:
    """The words up to the last comma, else up to the phrase that a preposition or linking word begins."""
    for index in range(len(parts), _SHORTEST_CUT, -1):
        if parts[index - 1].endswith((",", ";")):
            return parts[:index], True
    for index in range(len(parts) - 1, _SHORTEST_CUT, -1):
        if parts[index].lower() in words.prepositions | words.linking:
            return parts[:index], True
    return parts, False
