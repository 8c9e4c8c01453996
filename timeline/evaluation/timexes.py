"""Time expressions against gold, with the measures of TempEval-3 (UzZaman et al. 2013).

Strict: the same span. Relaxed: the spans overlap, one to one. Type and value: of the expressions
that overlap, those whose attribute is right, over all predicted and all gold.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from timeline.evaluation.scores import Score

if TYPE_CHECKING:
    from collections.abc import Sequence

MEASURES = ("strict", "relaxed", "type", "value")


class Expression(NamedTuple):
    """A time expression as the gold files write it."""

    start: int
    end: int
    type: str
    value: str


class Mistake(NamedTuple):
    """One difference between gold and prediction; either side may be missing."""

    kind: str
    doc: str
    gold: Expression | None
    predicted: Expression | None
    context: str


@dataclass(slots=True)
class Tally:
    """Scores and mistakes, summed over documents."""

    scores: dict[str, Score] = field(default_factory=lambda: dict.fromkeys(MEASURES, Score()))
    by_type: dict[str, Score] = field(default_factory=dict[str, Score])
    mistakes: list[Mistake] = field(default_factory=list[Mistake])

    def add(self, doc: str, text: str, gold: Sequence[Expression], predicted: Sequence[Expression]) -> None:
        """Score one document."""
        pairs = matched(gold, predicted)
        right = {
            "strict": sum(g[:2] == p[:2] for g, p in pairs),
            "relaxed": len(pairs),
            "type": sum(g.type == p.type for g, p in pairs),
            "value": sum(g.value == p.value for g, p in pairs),
        }
        for measure, count in right.items():
            self.scores[measure] += Score(count, len(predicted), len(gold))
        for kind in {item.type for item in (*gold, *predicted)}:
            found = sum(g.type == p.type == kind and g.value == p.value for g, p in pairs)
            score = Score(found, sum(p.type == kind for p in predicted), sum(g.type == kind for g in gold))
            self.by_type[kind] = self.by_type.get(kind, Score()) + score
        self.mistakes += _mistakes(doc, text, gold, predicted, pairs)

    def kinds(self) -> Counter[str]:
        """How many mistakes there are of each kind."""
        return Counter(mistake.kind for mistake in self.mistakes)


def matched(
    gold: Sequence[Expression], predicted: Sequence[Expression]
) -> list[tuple[Expression, Expression]]:
    """Pairs of overlapping expressions, one to one: the same span first, then from left to right."""
    free = sorted(predicted)
    pairs: list[tuple[Expression, Expression]] = []
    open_gold: list[Expression] = []
    for item in sorted(gold):
        same = next((other for other in free if other[:2] == item[:2]), None)
        if same is None:
            open_gold.append(item)
        else:
            free.remove(same)
            pairs.append((item, same))
    for item in open_gold:
        other = next((other for other in free if other.start < item.end and item.start < other.end), None)
        if other is not None:
            free.remove(other)
            pairs.append((item, other))
    return pairs


def _mistakes(
    doc: str,
    text: str,
    gold: Sequence[Expression],
    predicted: Sequence[Expression],
    pairs: list[tuple[Expression, Expression]],
) -> list[Mistake]:
    found: list[Mistake] = []
    for item, other in pairs:
        context = _context(text, item)
        for kind, wrong in (
            ("span", item[:2] != other[:2]),
            ("type", item.type != other.type),
            ("value", item.value != other.value),
        ):
            if wrong:
                found.append(Mistake(kind, doc, item, other, context))
    paired_gold, paired_predicted = {id(g) for g, _ in pairs}, {id(p) for _, p in pairs}
    found += [Mistake("missed", doc, g, None, _context(text, g)) for g in gold if id(g) not in paired_gold]
    found += [
        Mistake("spurious", doc, None, p, _context(text, p))
        for p in predicted
        if id(p) not in paired_predicted
    ]
    return found


def _context(text: str, item: Expression) -> str:
    before, after = text[max(0, item.start - 60) : item.start], text[item.end : item.end + 40]
    return " ".join(f"{before}[{text[item.start : item.end]}]{after}".split())
