"""How the trained pipelines calculate: what makes them quicker and changes nothing of what they say."""
# spaCy's and thinc's inner parts are Cython, of whose types nothing is known.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUntypedBaseClass=false, reportUnknownParameterType=false, reportGeneralTypeIssues=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np
from spacy.vectors import Mode, Vectors
from thinc.api import NumpyOps, set_current_ops
from threadpoolctl import threadpool_limits
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.language import Language
    from spacy.pipeline import AttributeRuler
    from spacy.vocab import Vocab

# So many words are kept, some 5 MB of vectors; then it begins anew.
_AT_HAND = 20_000
_RULER = "attribute_ruler"
_FORMS = frozenset({"MORPH", "LEMMA"})


def calculate_by_numpy() -> None:
    """Have pipelines that are loaded from now on multiply by numpy's BLAS, in a single thread.

    It takes less than half the time of thinc's own for matrices of their size; several threads would wait
    for each other, and for the processes beside this one.
    """
    set_current_ops(NumpyOps(use_blis=False))
    threadpool_limits(1, user_api="blas")


def keep_vectors(vocab: Vocab) -> None:
    """Have a vocabulary keep the vectors of the words it meets, where it makes them of their pieces."""
    vectors = vocab.vectors
    if isinstance(vectors, Vectors) and vectors.mode == Mode.floret:
        vocab.vectors = KeptVectors(vectors)


def tell_no_forms(model: Language) -> None:
    """Have the rules behind a tagger tell parts of speech alone: nobody asks for lemmas and forms."""
    if not model.has_pipe(_RULER):
        return
    ruler = cast("AttributeRuler", model.get_pipe(_RULER))
    rules = cast("list[dict[str, Any]]", ruler.patterns)
    ruler.clear()
    for rule in rules:
        told = {name: value for name, value in rule["attrs"].items() if name not in _FORMS}
        if told:
            ruler.add(rule["patterns"], told, rule["index"])


class KeptVectors(Vectors):
    """Floret vectors, each put together once as long as there is room: a third of the time of a parse."""

    def __init__(self, known: Vectors, most: int = _AT_HAND) -> None:
        super().__init__(
            strings=known.strings,
            data=known.data,
            name=known.name,
            mode=known.mode,
            minn=known.minn,
            maxn=known.maxn,
            hash_count=known.hash_count,
            hash_seed=known.hash_seed,
            bow=known.bow,
            eow=known.eow,
        )
        self._rows: dict[int, int] = {}
        self._kept = np.zeros((most, known.data.shape[1]), dtype=np.float32)

    @override
    def get_batch(self, keys: Iterable[int]) -> np.ndarray[Any, Any]:
        """The vectors of words by the hashes of their strings, one a row."""
        wanted = np.asarray(keys).tolist()
        new = [key for key in dict.fromkeys(wanted) if key not in self._rows]
        if len(self._rows) + len(new) > len(self._kept):
            self._rows.clear()
            new = list(dict.fromkeys(wanted))
        if len(new) > len(self._kept):
            return super().get_batch(wanted)
        if new:
            first = len(self._rows)
            self._kept[first : first + len(new)] = super().get_batch(new)
            self._rows.update(zip(new, range(first, first + len(new)), strict=True))
        return self._kept[[self._rows[key] for key in wanted]]
