"""Which words are common, so that those that two sentences share weigh little (`make weights`).

The weight of a stem is log(n / d) over log(n / 4), for n texts of which d hold it, in tenths; stems of
fewer than five texts weigh 1 and are not listed. Names, which mostly stand with a capital, are not less
telling for being in the news of one month: they weigh 0.6 at least, but for the very commonest.
Indonesian: the raw articles. English: TimeBank and AQUAINT, and the name corpora, of which twenty
sentences count as a text.
"""

from __future__ import annotations

import argparse
import json
import math
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.merging.stems import folded, stemmer_of
from timeline.merging.terms import MODEL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORD = re.compile(r"[^\W\d_](?:[\w']*\w)?")
_RARE = 4
_NAME = 0.9
_VERY_COMMON = 0.3
_NAMES_WEIGH = 0.6
_SENTENCES = 20


def json_texts(path: Path) -> Iterator[str]:
    """The texts of a file of JSON lines."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def column_texts(path: Path) -> Iterator[str]:
    """The sentences of a name corpus, many to a text."""
    sentences = path.read_text(encoding="utf-8").split("\n\n")
    rows = [
        [line.split() for line in one.split("\n") if line and not line.startswith("# ")] for one in sentences
    ]
    told = [" ".join(row[1] for row in sentence if len(row) > 1) for sentence in rows]
    for start in range(0, len(told), _SENTENCES):
        yield " ".join(told[start : start + _SENTENCES])


def weights(texts: Iterable[str], language: str) -> dict[str, str]:
    """Weight to the stems that have it, most common first."""
    stem = stemmer_of(language)
    counts, capitals, all_words = Counter[str](), Counter[str](), Counter[str]()
    number = 0
    for text in texts:
        number += 1
        words = [(stem(folded(word)), word[0].isupper()) for word in _WORD.findall(text)]
        counts.update({word for word, _ in words})
        all_words.update(word for word, _ in words)
        capitals.update(word for word, is_capital in words if is_capital)
    groups: dict[str, list[str]] = {}
    for word, count in sorted(counts.items()):
        if count > _RARE:
            weight = math.log(number / count) / math.log(number / _RARE)
            if capitals[word] > _NAME * all_words[word] and weight > _VERY_COMMON:
                weight = max(weight, _NAMES_WEIGH)
            groups.setdefault(f"{weight:.1f}", []).append(word)
    return {weight: " ".join(words) for weight, words in sorted(groups.items())}


def main() -> None:
    """Count, and write the table into the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    corpora: Path = parser.parse_args().corpora
    english: list[str] = []
    for name in ("en-timebank", "en-aquaint"):
        english += json_texts(corpora / name / "timexes.jsonl")
    for name in ("wikigold/en/test.conllu", "uner-ewt/en_ewt-ud-dev.iob2", "uner-ewt/en_ewt-ud-test.iob2"):
        english += column_texts(corpora / "training-en" / name)
    data = json.loads(MODEL.read_text(encoding="utf-8")) if MODEL.is_file() else {}
    data["common"] = {
        "id": weights(json_texts(corpora / "id-news" / "articles.jsonl"), "id"),
        "en": weights(english, "en"),
    }
    MODEL.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
