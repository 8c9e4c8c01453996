"""Many accounts at once: the same groups in any order, and none across an article or a contradiction."""

from __future__ import annotations

import random

from tests.merging.accounts import account
from timeline.merging.batch import merged
from timeline.model import Verdict

FLOOD = "Banjir bandang merendam ratusan rumah di Desa Sukamaju"
STORY = (
    account(FLOOD, f"{FLOOD} pada 19 Mei 2024.", where=("Sukamaju",), number=1),
    account(FLOOD, f"{FLOOD} sejak 19 Mei 2024.", where=("Sukamaju",), number=2),
    account("Menteri meresmikan pabrik gula di Lumajang", where=("Lumajang",), number=3),
    account(FLOOD, f"{FLOOD} pada 19 Mei 2024.", where=("Sukamaju",), number=4, article=1),
    account(f"{FLOOD} dibantah", f"Tidak benar {FLOOD}.", where=("Sukamaju",), number=5, negated=True),
)


def groups(accounts):
    return sorted(sorted(group) for group in merged(accounts).groups)


def test_articles_of_one_flood_are_put_together_and_others_left_alone():
    assert groups(STORY[:3]) == [[1, 2], [3]]
    assert [pair.verdict for pair in merged(STORY[:3]).pairs] == [Verdict.MERGED]


def test_an_article_tells_it_once_and_what_is_denied_is_another_happening():
    found = groups(STORY)
    assert [3] in found
    assert [5] in found
    assert not any({1, 4} <= set(group) for group in found)


def test_the_order_does_not_matter():
    shuffled = list(STORY)
    for seed in range(10):
        random.Random(seed).shuffle(shuffled)
        assert groups(shuffled) == groups(STORY)


def test_nothing_gives_nothing():
    assert merged([]).groups == ()
