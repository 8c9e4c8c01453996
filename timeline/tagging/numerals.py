"""Numbers written in words: neighbouring number words become one atom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.tagging.atoms import Atom

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.language import LanguagePack

# Beyond this a number dates nothing.
_LARGEST = 10**12
_HUNDRED = 100
_NUMERIC = frozenset({"number", "multiplier", "count"})
_JOINS = frozenset({" ", "-", "\n", "  ", " \n", "\u00a0"})


# The roles that a joined number can have, by its size: zero, a day and an hour, a day, a count, a year.
JOINED_ROLES = (
    frozenset({"count", "hour"}),
    frozenset({"count", "spelt_day", "hour"}),
    frozenset({"count", "spelt_day"}),
    frozenset({"count"}),
    frozenset({"count", "year"}),
)


def joined_numbers(atoms: Iterable[Atom], text: str, pack: LanguagePack) -> Iterator[Atom]:
    """The atoms with each run of number words ("dua puluh lima", "twenty-five") as one number."""
    run: list[Atom] = []
    link: Atom | None = None
    for atom in atoms:
        if not run and link is None and not _NUMERIC & atom.roles.keys():
            yield atom
            continue
        is_word = "number" in atom.roles or "multiplier" in atom.roles
        if _is_link(atom, run, text, pack) and link is None:
            link = atom
            continue
        end = link.end if link is not None else run[-1].end if run else 0
        if run and not (is_word and text[end : atom.start] in _JOINS and _goes_on(run, atom)):
            yield from _numbers(run, pack)
            run = []
            if link is not None:
                yield link
        link = None
        if is_word or "count" in atom.roles:
            if run and not is_word:
                yield from _numbers(run, pack)
                run = []
            run.append(atom)
        else:
            yield atom
    yield from _numbers(run, pack)
    if link is not None:
        yield link


def _goes_on(run: list[Atom], atom: Atom) -> bool:
    """Whether a word goes on with a number: figures are only multiplied ("1.5 million", not "2025 two")."""
    return "multiplier" in atom.roles or "count" not in run[-1].roles


def _is_link(atom: Atom, run: list[Atom], text: str, pack: LanguagePack) -> bool:
    """Whether a word may go on with a number that has come to its hundreds: "one hundred *and* twenty"."""
    if not run or not pack.number_link or int(run[-1].roles.get("multiplier", 0)) < _HUNDRED:
        return False
    is_close = text[run[-1].end : atom.start] in _JOINS
    return is_close and text[atom.start : atom.end].lower() == pack.number_link


def _numbers(run: list[Atom], pack: LanguagePack) -> Iterator[Atom]:
    if not run:
        return
    if len(run) == 1 and not {"number", "multiplier"} & run[0].roles.keys():
        yield run[0]
        return
    value = _value(run)
    roles = dict(run[0].roles) if len(run) == 1 else {}
    roles.pop("number", None)
    if roles.pop("multiplier", None) == "teen":
        return
    spelt = {"count": str(value)} | ({"year": str(value)} if 1000 <= value < 3000 and len(run) > 1 else {})
    if 1 <= value <= 31:
        spelt["spelt_day"] = str(value)
    if value <= 24:
        spelt["hour"] = f"{value:02}:00"
    yield Atom(run[0].start, run[-1].end, roles | spelt)


def _value(run: list[Atom]) -> int:
    """The number that a run of words says: `last` is its last group, which a small multiplier multiplies."""
    total = current = last = 0
    figures = run[0].roles.get("count", "")
    if figures and not figures.isdigit():  # "1.5 million"
        by = run[-1].roles.get("multiplier", "")
        return min(int(float(figures) * (int(by) if by.isdigit() else 1)), _LARGEST)
    for atom in run:
        number, multiplier = atom.roles.get("number") or atom.roles.get("count"), atom.roles.get("multiplier")
        if number is not None:
            if 10 <= last < 100 and int(number) >= 10 and not current:
                last = last * 100 + int(
                    number
                )  # "nineteen ninety-seven": two numbers of two digits are a year
            else:
                current, last = current + last, int(number)
        elif multiplier == "teen":
            last += 10
        else:
            current, last, total = _multiplied(current, last, total, int(multiplier or 1))
    return min(total + current + last, _LARGEST)


def _multiplied(current: int, last: int, total: int, by: int) -> tuple[int, int, int]:
    if by >= 1000:
        return 0, 0, min(total + max(current + last, 1) * by, _LARGEST)
    if current + last < by:
        return 0, max(current + last, 1) * by, total
    return current, max(last, 1) * by, total
