"""Long forms that a text itself gives: names with their short form in brackets, and companies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.language import EventWords

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞİŁŃŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽ"
CAPITALISED = rf"[{UPPER}][\w'’.&-]*"
_SMALL = r"(?:of|and|the|for|de|dan|untuk|serta|amp|&|van|bin|al|di)"
# "North Atlantic Treaty Organization", "Organisasi Negara-negara Pengekspor Minyak".
_PART = rf"(?:{CAPITALISED}|[a-z]+-[a-z]+)"
_LONG = rf"{_PART}(?: (?:{_SMALL} )?{_PART}){{0,9}}"
_SHORT = rf"[{UPPER}][\w&.-]{{1,11}}(?: [{UPPER}][\w.-]{{1,11}})?"
_BRACKETED = re.compile(rf"(?<!\w)({_LONG}) ?\(({_SHORT})\)")
# What may stand before the last words of a name that is a list, and how long it may be.
_LIST_BEFORE = re.compile(rf"(?:{CAPITALISED},? ){{1,6}}(?:dan |and )?$")
_LONGEST_LIST = 80
_TAIL = re.compile(rf" ({CAPITALISED}(?: {CAPITALISED})?)")
_STATE_COMPANY = "Persero"
COMPANY_HEADS = ("PT", "PT.", "CV", "UD")
# Innopac Inc., Magna International Inc., Bank Mandiri Tbk.
_COMPANY_FORM = r"(?:Inc\.?|Co\.|Corp\.|Corporation|PLC|plc|Ltd\.?|AG|GmbH|Tbk)(?!\w)"
_COMPANY = re.compile(rf"(?<!\w){CAPITALISED}(?: (?:{CAPITALISED}|amp|&|of)){{0,4}}? {_COMPANY_FORM}")
_PERSON = rf"(?:[{UPPER}][\w'’-]+ ){{1,4}}[{UPPER}][\w'’-]+"
_NICKNAME = rf"[{UPPER}][\w'’-]+(?: [{UPPER}][\w'’-]+)?"
# An acronym of another language has at least so many letters, and stands behind so many words.
_LEAST_TRANSLATED = 3
# So many letters of an acronym may stand for small words or syllables.
_LEAST_LENIENT = 4


def long_forms(text: str, words: EventWords) -> dict[str, str]:
    """The full name for each shorter one that the text joins to it.

    "Shanghai Cooperation Organisation (SCO)" is found by either part; "PT Pertamina (Persero)" also by
    "Pertamina", "Magna International Inc." by its name without the legal form.
    """
    found: dict[str, str] = {}
    for match in _BRACKETED.finditer(text):
        for short, full in _bracketed(match, text, words):
            found.setdefault(short, full)
    for name in companies(text, words):
        found.setdefault(name.rsplit(" ", 1)[0], name)
        found.setdefault(name, name)
    return found


def companies(text: str, words: EventWords) -> Iterator[str]:
    """The companies that a text names with their legal form."""
    leading = words.articles | words.linking | words.prepositions
    for match in _COMPANY.finditer(text):
        parts = _unled(_headed(match.group().split()), leading)
        if len(parts) > 1:
            yield " ".join(parts)


def _headed(parts: list[str]) -> list[str]:
    """The words of a company from its head on: "PT Samudra Tbk" of "Utama PT Samudra Tbk"."""
    head = next((i for i in reversed(range(len(parts))) if parts[i] in COMPANY_HEADS), 0)
    return parts[head:]


def is_company(name: str) -> bool:
    """Whether a name says that it is a company's: "PT Samudra Raya", "Innopac Inc."."""
    return name.split()[0] in COMPANY_HEADS or re.search(rf"(?:Bank|{_COMPANY_FORM})$", name) is not None


def _bracketed(match: re.Match[str], text: str, words: EventWords) -> list[tuple[str, str]]:
    parts, short = match.group(1).rpartition("- ")[2].split(), match.group(2)
    if short == _STATE_COMPANY:
        headed = _headed(parts)
        parts = headed if headed[0] in COMPANY_HEADS else parts[-1:]
        full = f"{' '.join(parts)} ({short})"
        return [(known, full) for known in (" ".join(parts), " ".join(parts[1:]) or parts[0], full)]
    parts = _listed(text[: match.start()], parts, short) or _named(_headed(parts), short, words)
    if not parts:
        return []
    long = " ".join(parts)
    full = f"{long} ({short})"
    tail = _TAIL.match(text, match.end())
    if tail is not None and f"{short} {tail.group(1)}" in text:
        # "Pengadilan Negeri (PN) Jombang", which is "PN Jombang" elsewhere.
        full += tail.group()
        return [(f"{short}{tail.group()}", full), (f"{long}{tail.group()}", full), (full, full)]
    return [(known, full) for known in (long, short, full)]


def _named(parts: list[str], short: str, words: EventWords) -> list[str]:
    """The words that a short form stands for, with all of a company's: "PT Hotel Samudra Tbk (HSMD)"."""
    found = _abbreviated(_unled(parts, words.articles | words.titles), short)
    return parts if found and parts[0] in COMPANY_HEADS else found


def _listed(before: str, parts: list[str], short: str) -> list[str]:
    """The words of a name that is itself a list: "Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)"."""
    found = _LIST_BEFORE.search(before[-_LONGEST_LIST:])
    if found is None:
        return []
    listed = [*found.group().split(), *parts]
    tails = (listed[index:] for index in range(len(listed) - len(parts)))
    return next((tail for tail in tails if _are_initials(short, tail)), list[str]())


def _unled(parts: list[str], leading: frozenset[str]) -> list[str]:
    """The words without those at the start that only lead to the name: "The", "But"."""
    while len(parts) > 1 and parts[0].lower() in leading:
        parts = parts[1:]
    return parts


def _abbreviated(parts: list[str], short: str) -> list[str]:
    """The last words that a short form stands for; none where it stands for something else."""
    least = 2 if short.isupper() and len(parts) > 1 else 1
    tails = [parts[index:] for index in range(len(parts) - least + 1)]
    for fits in (_are_initials, _stands_for):
        for tail in tails:
            if tail[0][0].upper() == short[0] and fits(short, tail):
                return tail
    # A short form of another language: "Organisasi Negara-negara Pengekspor Minyak (OPEC)".
    is_translated = short.isupper() and min(len(short), len(parts)) >= _LEAST_TRANSLATED
    return parts if is_translated else []


def _are_initials(short: str, parts: list[str]) -> bool:
    return short == "".join(part[0] for part in parts if part[0].isupper())


def _stands_for(short: str, parts: list[str]) -> bool:
    """Whether a short form is made of the words: of their first letters ("BPKP") or syllables ("Pemprov")."""
    letters = "".join(letter for letter in short.lower() if letter.isalnum())
    initials = "".join(part[:1] for word in parts for part in word.lower().split("-"))
    written = "".join(parts).lower()
    if not _in_order(letters, written):
        return False
    if len(parts) == 1 or not short.isupper():
        return len(letters) < len(written)
    initials += "".join(part for part in parts if part.isupper()).lower()
    return len(letters) - _shared(letters, initials) <= (len(letters) >= _LEAST_LENIENT)


def _in_order(letters: str, written: str) -> bool:
    """Whether all letters come in their order in what is written."""
    rest = iter(written)
    return all(letter in rest for letter in letters)


def _shared(letters: str, initials: str) -> int:
    """How many of the letters, from the left, come in their order among the initials."""
    rest = iter(initials)
    return sum(letter in rest for letter in letters)


def aliases(text: str, called: frozenset[str], titles: frozenset[str]) -> dict[str, str]:
    """The long name for each short one that the text says people are called by.

    "Muzakir Manaf yang akrab disapa Mualem", "James Kopp, also known as Jim". `called` are the words
    before the short name.
    """
    if not called:
        return {}
    words = "|".join(sorted(called))
    link = rf",? ?(?:[a-z]+ ){{1,4}}?(?:{words})(?: [a-z]+){{0,2}}?| (?:atau|alias)"
    found: dict[str, str] = {}
    for match in re.finditer(rf"({_PERSON})(?:{link}) ?({_NICKNAME})", text):
        long = " ".join(_unled(match.group(1).split(), titles))
        if " " in long:
            found.setdefault(match.group(2), long)
    return found
