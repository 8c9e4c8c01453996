"""Words that stand in and beside names, a file for each language (resources/gazetteers)."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

# Among regions it stands for all countries.
_COUNTRIES = "countries"
_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "gazetteers"


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """What is known of the names of a language.

    Organisations begin with one of `institutions`, end in one of `tails`, or are `organisations` that all
    know; those of `companies` are organisations where they are named at all, and of cities of `teams` the
    clubs are meant in a text with several words of `sports`; `before_bodies` stand before what is an
    organisation rather than a place. What begins with one of `sites` is a place, and so are `towns`
    (provinces, too) and one of `offices` in small letters before an institution; `newspapers` end the name
    of one, which has its article; what begins with one of `wares` is a thing, and a word of `nobody` alone
    no name. `titles` stand before a person, `ranks` do with their capitals ("AKBP"), `arms` behind one
    ("Kombes Pol"), `royal` ones are told with a single name, `birth_names` belong to the name behind them;
    a word behind one of `portfolios` and "of" is none ("Secretary of State"). `whereabouts` stand before a
    place, `called` before a short name. `pronouns` ("she", or an ending such as "-nya") stand for a person,
    `bodies` ("company") for an organisation named before; `accounts` ("revenue") are figures of one.
    `measures` beside a name make it none ("US dollars"), `benchmarks` do so beside `countries`, which are
    those of CLDR, and `continents`. `capitals` stand for their governments; `regions` stand behind a city
    with a comma ("countries" among them means all of these); `also` gives what a short form means
    everywhere, `nicknames` whom one means.

    Where a page was copied, words of `run_on`, and what looks as one of `verbs`, may have run into the name
    before them that is known; long ones, `sure_words` and `sure_verbs` into any. No name ends in one of
    `prefixes`, which belong to the word behind, nor begins with one of `openings`; behind one of
    `compounds` a word is a part of it. Capitals within a word part two, but not behind one of `joined` nor
    in it ("YouTube").
    """

    institutions: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    whereabouts: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    accounts: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    benchmarks: frozenset[str] = frozenset()
    continents: frozenset[str] = frozenset()
    wares: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    capitals: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    tails: frozenset[str] = frozenset()
    birth_names: frozenset[str] = frozenset()
    newspapers: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    royal: frozenset[str] = frozenset()
    portfolios: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()
    arms: frozenset[str] = frozenset()
    companies: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    teams: frozenset[str] = frozenset()
    sports: frozenset[str] = frozenset()
    before_bodies: frozenset[str] = frozenset()
    run_on: frozenset[str] = frozenset()
    sure_words: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    sure_verbs: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    openings: frozenset[str] = frozenset()
    compounds: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()
    also: dict[str, str] = field(default_factory=dict[str, str])
    nicknames: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def wide(self) -> frozenset[str]:
        """Countries and continents, and what means one in short."""
        return self.countries | self.continents | frozenset(self.also)

    def is_known(self, name: str) -> bool:
        """Whether everybody knows a name, of a place or of an organisation."""
        return self.is_place(name) or name in self.organisations or name in self.companies

    def is_place(self, name: str) -> bool:
        """Whether a name is that of a known country, continent, province or town."""
        known = (self.countries, self.towns, self.capitals, self.continents, self.also)
        return any(name in names for names in known)


@cache
def load_gazetteer(code: str) -> Gazetteer:
    """The gazetteer of a language; an empty one where there is no file."""
    path = _FOLDER / f"{code}.toml"
    if not path.is_file():
        return Gazetteer()
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    also: dict[str, str] = data.pop("also", {})
    nicknames: dict[str, str] = data.pop("nicknames", {})
    lists = {name: frozenset(words) for name, words in data.items()}
    countries = _countries(code)
    if _COUNTRIES in lists.get("regions", ()):
        lists["regions"] |= countries
    return Gazetteer(**lists, countries=countries, also=also, nicknames=nicknames)


def _countries(code: str) -> frozenset[str]:
    data: dict[str, dict[str, list[str]]] = json.loads(
        (_FOLDER / "countries.json").read_text(encoding="utf-8")
    )
    return frozenset(name for names in data.values() for name in names.get(code, ()))
