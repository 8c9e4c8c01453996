"""How many articles of 2 kB a second are analysed, with the language pipelines and without, in the same run.

    python -m tests.benchmarks.bench_extraction

The texts are those of bench_tagging. Loading what an article needs is timed apart from analysing; the time is
that of one core of the processor. Memory is the most that the process had by then.
"""

from __future__ import annotations

import resource
import time

from tests.benchmarks.bench_tagging import Text, corpora, kilobytes, say
from timeline.extraction import analyse, warm_up
from timeline.model import RawArticle

ARTICLE_KB = 2
GOALS = {"id": 40, "en": 25}
PLAIN_GOAL = 400
# Enough to be steady, and soon done.
MOST_KB = 400


def main() -> None:
    """Measure and print the table."""
    texts = {name: _first(found) for name, found in corpora().items()}
    plain = {name: _speed(found, plainly=True) for name, found in texts.items()}
    begin = time.process_time()
    warm_up()
    say(f"loading spaCy and both pipelines: {time.process_time() - begin:.1f} s, {_memory()} MB")
    say(f"articles of {ARTICLE_KB} kB a second")
    say(f"{'texts':14} {'kB':>6} {'with pipeline':>14} {'goal':>5} {'without':>8} {'goal':>5} {'ratio':>6}")
    for name, found in texts.items():
        full = _speed(found, plainly=False)
        size, goal = f"{kilobytes(found):>6.0f}", GOALS[found[0].language]
        say(
            f"{name:14} {size} {full:>14.1f} {goal:>5} {plain[name]:>8.0f} {PLAIN_GOAL:>5}"
            f" {plain[name] / full:>6.1f}"
        )
    say(f"memory at the end: {_memory()} MB")


def _first(texts: list[Text]) -> list[Text]:
    found: list[Text] = []
    for text in texts:
        if kilobytes(found) < MOST_KB:
            found.append(text)
    return found


def _speed(texts: list[Text], *, plainly: bool) -> float:
    articles = [RawArticle(text.text, "", text.language, text.published) for text in texts]
    analyse(articles[0], plainly=plainly)  # loads the pack of the language
    begin = time.process_time()
    for article in articles:
        analyse(article, plainly=plainly)
    return kilobytes(texts) / ARTICLE_KB / (time.process_time() - begin)


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()
