"""The patterns of a language pack, matched against a text's atoms.

A sequence of atoms is written as a string with one character for each set of roles that an atom can
play, so that a pattern over roles is a small regular expression over that string. A text becomes
short this way, and no pattern has a repetition in it: matching is linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import Bug
from timeline.language import LanguagePack, load_pack
from timeline.tagging.atoms import Atom, Scanner, scanner
from timeline.tagging.numerals import JOINED_ROLES, joined_numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# What may stand between two atoms of one expression; anything else is a break.
_GLUE = {
    ",": ",",
    "(": "(",
    "[": "(",
    ")": ")",
    "]": ")",
    "-": "-",
    "–": "-",
    "—": "-",
    "/": "-",
    "'s": "'",
    "’s": "'",
}
_GLUE_ROLES = {"comma": ",", "open": "(", "close": ")", "dash": "-", "poss": "'"}
_MARK_ROLES = {mark: role for role, mark in _GLUE_ROLES.items()}
_BREAK = "|"
_GAP_TOKEN = re.compile(r"[ \t\xa0]+|\n(?![ \t]*\n)|['’]s\b|[,()\[\]–—/-]")
_FIRST_CODE = 0xE000


class Part(NamedTuple):
    """One atom of a matched pattern in the role that it plays there."""

    role: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression as found, not yet read: its span, the reading's name and its parts."""

    start: int
    end: int
    reading: str
    parts: tuple[Part, ...]


class _Symbol(NamedTuple):
    code: str
    start: int
    end: int
    atom: Atom | None


@dataclass(frozen=True, slots=True)
class _Rule:
    reading: str
    regex: re.Pattern[str]
    roles: tuple[str, ...]
    openings: frozenset[tuple[str, ...]]


@cache
def grammar(code: str) -> Grammar:
    """The grammar of a language, compiled once a process."""
    return Grammar(load_pack(code), scanner(code))


class Grammar:
    """Finds the time expressions of one language: the longest match from the left."""

    def __init__(self, pack: LanguagePack, atoms: Scanner) -> None:
        self._pack = pack
        self._scanner = atoms
        self._patterns = [
            (reading, _parse(pattern, pack.macros))
            for reading, patterns in pack.patterns.items()
            for pattern in patterns
        ]
        self._codes: dict[frozenset[str], str] = {}
        self._compiled: list[_Rule] = []
        self._rules: dict[str, tuple[_Rule, ...]] = {}
        # All patterns are compiled anew when a set of roles is met that was not known.
        for roles in (*JOINED_ROLES, *map(frozenset[str], atoms.samples())):
            self._code(roles)

    def find(self, text: str) -> Iterator[Found]:
        """The time expressions of `text` from left to right, none overlapping another."""
        symbols = list(self._symbols(text))
        codes = "".join(symbol.code for symbol in symbols)
        position = 0
        while position < len(codes):
            if self._rules.get(codes[position : position + 2]) == ():
                position += 1
                continue
            found, length = self._longest(codes, position, symbols)
            if found is not None:
                yield found
            position += max(length, 1)

    def _longest(self, codes: str, position: int, symbols: list[_Symbol]) -> tuple[Found | None, int]:
        best: tuple[_Rule, re.Match[str]] | None = None
        for rule in self._rules_from(codes[position : position + 2]):
            match = rule.regex.match(codes, position)
            if match is not None and (best is None or match.end() > best[1].end()):
                best = (rule, match)
        if best is None:
            return None, 1
        rule, match = best
        parts = tuple(
            Part(role, atom.roles[role], atom.start, atom.end)
            for group, role in enumerate(rule.roles, 1)
            if match.start(group) >= 0 and (atom := symbols[match.start(group)].atom) is not None
        )
        last = symbols[match.end() - 1]
        return Found(symbols[position].start, last.end, rule.reading, parts), match.end() - position

    def _symbols(self, text: str) -> Iterator[_Symbol]:
        end = None
        for atom in joined_numbers(self._scanner.atoms(text), text, self._pack):
            if end is not None and (between := text[end : atom.start]) != " ":
                if between[:1] == " " and between[1:2].isalnum():
                    yield _Symbol(_BREAK, end, atom.start, None)  # the common case, in short
                else:
                    yield from _gap(text, end, atom.start)
            yield _Symbol(self._code(frozenset(atom.roles)), atom.start, atom.end, atom)
            end = atom.end
        if end is not None:
            yield from _gap(text, end, len(text))

    def _code(self, roles: frozenset[str]) -> str:
        code = self._codes.get(roles)
        if code is None:
            code = self._codes[roles] = chr(_FIRST_CODE + len(self._codes))
            self._rules.clear()
        return code

    def _rules_from(self, pair: str) -> tuple[_Rule, ...]:
        """The rules that can begin with two symbols, or with the first one alone."""
        rules = self._rules.get(pair)
        if rules is None:
            if not self._rules:
                self._compiled = [self._compile(reading, pattern) for reading, pattern in self._patterns]
            # No expression begins with a mark.
            here = frozenset[str]() if pair[0] in _MARK_ROLES else self._roles_of(pair[0])
            behind = self._roles_of(pair[1:])
            possible = {(role,) for role in here} | {(role, other) for role in here for other in behind}
            rules = tuple(rule for rule in self._compiled if rule.openings & possible)
            self._rules[pair] = rules
        return rules

    def _compile(self, reading: str, pattern: _Node) -> _Rule:
        return _Rule(reading, re.compile(pattern.regex(self._class)), pattern.roles(), pattern.openings())

    def _roles_of(self, code: str) -> frozenset[str]:
        if code in _MARK_ROLES:
            return frozenset({_MARK_ROLES[code]})
        return next((roles for roles, known in self._codes.items() if known == code), frozenset[str]())

    def _class(self, role: str) -> str:
        if role in _GLUE_ROLES:
            return re.escape(_GLUE_ROLES[role])
        codes = "".join(code for roles, code in self._codes.items() if role in roles)
        return f"([{codes}])" if codes else "((?!))"


def _gap(text: str, start: int, end: int) -> Iterator[_Symbol]:
    """The symbols of what lies between two atoms: its marks, and a break where there is more."""
    position = start
    while position < end:
        token = _GAP_TOKEN.match(text, position, end)
        if token is None:
            break
        if code := _GLUE.get(token.group()):
            yield _Symbol(code, position, token.end(), None)
        position = token.end()
    if position < end:
        yield _Symbol(_BREAK, position, end, None)


class _Node(NamedTuple):
    """A piece of a pattern: a role, or a choice of sequences; either may be optional."""

    role: str
    choices: tuple[tuple[_Node, ...], ...]
    optional: bool

    def regex(self, class_of: Callable[[str], str]) -> str:
        mark = "?" if self.optional else ""
        if self.role:
            return class_of(self.role) + mark
        inner = "|".join("".join(node.regex(class_of) for node in choice) for choice in self.choices)
        return f"(?:{inner}){mark}"

    def roles(self) -> tuple[str, ...]:
        """The roles in the order of the regular expression's groups."""
        if self.role:
            return () if self.role in _GLUE_ROLES else (self.role,)
        return tuple(role for choice in self.choices for node in choice for role in node.roles())

    def openings(self) -> frozenset[tuple[str, ...]]:
        """The first two roles of what it matches; all of them, where it matches fewer."""
        found: set[tuple[str, ...]] = {()} if self.optional else set()
        if self.role:
            return frozenset(found | {(self.role,)})
        for choice in self.choices:
            begun: set[tuple[str, ...]] = {()}
            for node in choice:
                more = node.openings()
                begun = {(*head, *tail)[:2] for head in begun for tail in more}
            found |= begun
        return frozenset(found)


_TOKEN = re.compile(r"\(|\)\??|\||\$\w+\??|\w+\??")


def _parse(pattern: str, macros: dict[str, str]) -> _Node:
    tokens = _TOKEN.findall(pattern)
    if "".join(tokens) != pattern.replace(" ", ""):
        raise Bug(f"cannot read the pattern {pattern!r}")
    node, rest = _choice(tokens, macros)
    if rest:
        raise Bug(f"a bracket too many in the pattern {pattern!r}")
    return node


def _choice(tokens: list[str], macros: dict[str, str]) -> tuple[_Node, list[str]]:
    choices: list[tuple[_Node, ...]] = []
    sequence: list[_Node] = []
    while tokens:
        token, tokens = tokens[0], tokens[1:]
        if token in (")", ")?"):
            tokens = [token, *tokens]
            break
        if token == "|":
            choices.append(tuple(sequence))
            sequence = []
        elif token == "(":
            inner, tokens = _choice(tokens, macros)
            if not tokens:
                raise Bug("a bracket is not closed in a pattern")
            sequence.append(inner._replace(optional=tokens[0] == ")?"))
            tokens = tokens[1:]
        else:
            name, optional = token.rstrip("?"), token.endswith("?")
            node = _parse(macros[name[1:]], macros) if name.startswith("$") else _Node(name, (), False)
            sequence.append(node._replace(optional=optional or node.optional))
    return _Node("", (*choices, tuple(sequence)), False), tokens
