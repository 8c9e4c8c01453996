"""What we know of each language: lexicon data, number words, identification."""

from timeline.language.identification import identify
from timeline.language.pack import Clues, EventWords, LanguagePack, available_languages, is_known, load_pack
from timeline.language.sentences import encodable, sentences

__all__ = [
    "Clues",
    "EventWords",
    "LanguagePack",
    "available_languages",
    "encodable",
    "identify",
    "is_known",
    "load_pack",
    "sentences",
]
