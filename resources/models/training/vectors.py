"""Word vectors of the raw articles: floret's, which hold any word in a small table of parts of words."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from spacy.training.initialize import convert_vectors

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from spacy.language import Language

_DIMENSIONS = 64
_ROWS = 12_000
_SEED = 2024


def add_vectors(nlp: Language, texts: Iterable[str], build: Path) -> None:
    """Train vectors on the texts and put them into the vocabulary."""
    # Needed for training alone, so it is no dependency of the app.
    import floret

    lines = [" ".join(token.text for token in nlp.make_doc(text)) for text in texts]
    random.Random(_SEED).shuffle(lines)
    corpus = build / "raw.txt"
    corpus.write_text("\n".join(lines), encoding="utf-8")
    # One thread: with several of them no two runs give the same numbers.
    model = floret.train_unsupervised(
        str(corpus),
        model="cbow",
        mode="floret",
        hashCount=2,
        bucket=_ROWS,
        dim=_DIMENSIONS,
        minn=3,
        maxn=5,
        minCount=3,
        ws=4,
        neg=10,
        epoch=12,
        lr=0.05,
        thread=1,
        verbose=0,
    )
    table = build / "vectors.floret"
    model.save_floret_vectors(str(table))
    convert_vectors(nlp, table, truncate=-1, prune=-1, mode="floret", name="id_linimasa.vectors")
