"""How fast time expressions are found and resolved, beside dateparser.search in the same run.

    python -m tests.benchmarks.bench_tagging

Texts are read before the clock starts; each is tagged once (cold caches: the language pack alone is
loaded). Where the development corpora are beside the repository, those are the texts; else articles of
our own, varied. The time is the processor's.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.extraction.articles import ALL
from timeline.dates import timex3
from timeline.language import load_pack
from timeline.model import Publication, PublicationSource
from timeline.tagging import tag

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"
FOLDERS = {
    "TimeBank": "en-timebank",
    "AQUAINT": "en-aquaint",
    "Kompas": "id-kompas-dev",
    "news 2025": "id-news-dev",
}
# dateparser.search is slow: it gets a part of the texts.
RIVAL_KB = 60
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
MANY = 2_000
HOSTILE = {
    "1/1/1/1/": "1/1/1/1/",
    "Senin": "Senin ",
    "the": "the ",
    "digits": "1",
    "line ends": "\n",
    "(((": "(",
}
HOSTILE_SIZE = 100_000


class Text(NamedTuple):
    """A text to tag, its language and its publication date."""

    text: str
    language: str
    created: str

    @property
    def published(self) -> Publication:
        """The publication date, as stated by the source."""
        return Publication(timex3.interval_of(self.created), PublicationSource.METADATA)


def main() -> None:
    """Measure and print the tables."""
    warm_up()
    say("memory (peak resident set) over many documents: " + memory())
    say(f"\n{'texts':14} {'files':>6} {'kB':>7} {'kB/s':>8} {'dateparser.search kB/s':>24} {'ratio':>7}")
    for name, texts in corpora().items():
        ours, theirs = speed(texts, ours_reads), speed(part(texts), rival_reads)
        size = f"{len(texts):>6} {kilobytes(texts):>7.0f}"
        say(f"{name:14} {size} {ours:>8.0f} {theirs:>24.1f} {ours / theirs:>6.0f}x")
    say(f"\n{'one document':>14} {'seconds':>9} {'kB/s':>8} {'x for 4 times the text':>24}")
    for size in SIZES:
        fourth, whole = (seconds(document(length)) for length in (size // 4, size))
        say(f"{size / 1000:>11,.0f} kB {whole:>9.3f} {size / 1000 / whole:>8.0f} {whole / fourth:>24.1f}")
    say(f"\n{'hostile text':>14} {'seconds':>9} {'kB/s':>8} {'x for 4 times the text':>24}")
    for name, piece in HOSTILE.items():
        fourth, whole = (seconds(hostile(piece, size)) for size in (HOSTILE_SIZE // 4, HOSTILE_SIZE))
        say(f"{name:>14} {whole:>9.3f} {HOSTILE_SIZE / 1000 / whole:>8.0f} {whole / fourth:>24.1f}")


def warm_up() -> None:
    """Load the packs and compile the patterns, as the app does before the first article."""
    for language in ALL:
        load_pack(language)
        tag("12", language)


def corpora() -> dict[str, list[Text]]:
    """The development corpora, or texts of our own."""
    found = {
        name: corpus(CORPORA / folder) for name, folder in FOLDERS.items() if (CORPORA / folder).is_dir()
    }
    return found or {"own, en": own("en", 200), "own, id": own("id", 200)}


def corpus(folder: Path) -> list[Text]:
    """The texts of a gold folder."""
    lines = (folder / "timexes.jsonl").read_text(encoding="utf-8").splitlines()
    return [Text(item["text"], item["lang"], item["dct"]) for item in map(json.loads, lines)]


def own(language: str, count: int) -> list[Text]:
    """Articles of our own, their paragraphs and numbers mixed anew each time."""
    dice = random.Random(count)
    paragraphs = [part for article in ALL[language] for part in article.split("\n\n")]
    return [
        Text(varied("\n\n".join(dice.sample(paragraphs, 5)), dice), language, "2025-06-18")
        for _ in range(count)
    ]


def varied(text: str, dice: random.Random) -> str:
    """The text with other digits in it, so that no two are the same."""
    return "".join(
        str(dice.randint(1, 9)) if char.isdigit() and dice.random() < 0.2 else char for char in text
    )


def document(size: int) -> Text:
    """One document of a size in bytes, made of varied articles in English."""
    pieces = [item.text for item in own("en", 50)]
    text = "\n\n".join(pieces * (size // sum(map(len, pieces)) + 1))
    return Text(text[:size], "en", "2025-06-18")


def hostile(piece: str, size: int) -> Text:
    """One document of the same characters over and over."""
    return Text((piece * (size // len(piece) + 1))[:size], "id", "2025-06-18")


def ours_reads(item: Text) -> None:
    """Find and resolve the expressions of a text."""
    tag(item.text, item.language, item.published)


def rival_reads(item: Text) -> None:
    """The same text through dateparser.search."""
    from dateparser.search import search_dates

    search_dates(item.text, languages=[item.language])


def seconds(item: Text) -> float:
    """Processor time of one text."""
    start = time.process_time()
    ours_reads(item)
    return max(time.process_time() - start, 1e-6)


def speed(texts: Sequence[Text], read: Callable[[Text], None]) -> float:
    """Kilobytes of text a second of one core."""
    start = time.process_time()
    for item in texts:
        read(item)
    return kilobytes(texts) / (time.process_time() - start)


def part(texts: Sequence[Text]) -> list[Text]:
    """The first texts, enough for the slower one."""
    chosen: list[Text] = []
    for item in texts:
        chosen.append(item)
        if kilobytes(chosen) > RIVAL_KB:
            break
    return chosen


def kilobytes(texts: Sequence[Text]) -> float:
    """Size of the texts in UTF-8."""
    return sum(len(item.text.encode()) for item in texts) / 1000


def memory() -> str:
    """The peak of the memory after each quarter of the documents."""
    texts = own("id", MANY // 2) + own("en", MANY // 2)
    random.Random(1).shuffle(texts)
    peaks: list[str] = []
    for index, item in enumerate(texts, 1):
        ours_reads(item)
        if index % (MANY // 4) == 0:
            peaks.append(f"{index}: {peak_megabytes():.0f} MB")
    return ", ".join(peaks)


def peak_megabytes() -> float:
    """The largest resident set of this process so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def say(line: str) -> None:
    """One line of the tables."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
