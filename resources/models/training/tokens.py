"""The blank Indonesian pipeline: a small vocabulary and the tokenizer that the treebanks ask for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

import spacy
from spacy.lang.char_classes import ALPHA, ALPHA_LOWER, ALPHA_UPPER, CONCAT_QUOTES, LIST_ELLIPSES, LIST_ICONS
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokenizer import Tokenizer

# Words doubled by a hyphen stay one token however they are written: "orang-orang", "Undang-Undang".
_DOUBLED = re.compile(rf"(?i)([{ALPHA}]+)-\1(?:nya|an|lah)?$")
# Others part only between two names or two numbers: "SBY-Boediono", "19-21", but "non-Muslim", "ke-7".
_PARTING = (
    rf"(?<=[{ALPHA}])(?<!\bAl)(?<!\bal)(?<!non)(?<!anti)(?<!pro)(?<!eks)(?<!pra)(?<!pasca)-(?=[{ALPHA_UPPER}][{ALPHA}])(?!(?:Nya|Ku|Mu)\b)",
    r"(?<=\d)-(?=\d)",
)
# Links run into their neighbours where pages are copied: "PresidenPrabowo", "dariYouTube".
_GLUED = r"(?<=[a-z][a-z])(?=[A-Z][a-z][a-z])"
_CURRENCIES = r"(?:Rp|RP|USD|US\$|IDR|SGD|EUR|S\$|A\$)(?=\.?\d)"
_UNITS = r"(?<=\d)(?:km|kg|cm|mm|gr|ton|persen|jt|m|MW|GB|MB|WIB|WITA|WIT)"
_ABBREVIATIONS = (
    "No. Jl. Jln. Dr. dr. Drs. Ir. Prof. Hj. H. Tn. Ny. St. Kol. Letjen. Mayjen. Brigjen. Jend. Kab. "
    "Kec. Kel. Mr. Mrs. Ms. Jr. Sr. S.H. S.H S.E. S.T. M.M. M.Si. S.Sos. S.Pd. S.Ag. M.H. M.A. M.Sc. "
    "Ph.D. Ph.D Lc. S.IP. Inc. Ltd. Corp. Co. Tbk. dll. dsb. dst. tgl. a.n. d.a. u.p. s.d. Hlm. hlm. "
    "vs. Vs. Sdr. Bpk. Yth."
)


def blank_pipeline() -> Language:
    """A pipeline with a tokenizer and nothing else.

    Language "xx", not "id": the 16,000 exceptions of spaCy's Indonesian cost seconds at every load, and
    nearly all of them say what one pattern for doubled words says.
    """
    nlp = spacy.blank("xx")
    tokenizer = cast("Tokenizer", nlp.tokenizer)
    defaults = nlp.Defaults
    prefixes = [*(defaults.prefixes or ()), _CURRENCIES, r"[-–—](?=[A-Za-z\"“'])"]
    suffixes = [*(defaults.suffixes or ()), _UNITS, r"(?<=[\"”')%])[-–—]", r"(?<=[A-Za-z])[-–—]"]
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search
    tokenizer.infix_finditer = compile_infix_regex(_infixes()).finditer
    tokenizer.token_match = _DOUBLED.match
    for word in _ABBREVIATIONS.split():
        tokenizer.add_special_case(word, [{"ORTH": word}])
    return nlp


def _infixes() -> list[str]:
    quotes = CONCAT_QUOTES
    return [
        *_PARTING,
        _GLUED,
        *LIST_ELLIPSES,
        *LIST_ICONS,
        r"(?<=[0-9])[+*^](?=[0-9-])",
        rf"(?<=[{ALPHA_LOWER}{quotes}])\.(?=[{ALPHA_UPPER}{quotes}])",
        rf"(?<=[{ALPHA}]),(?=[{ALPHA}])",
        r"(?<=\d)[–—](?=\d)",
        rf"(?<=[{ALPHA}])(?:--|—|–|~)(?=[{ALPHA}])",
        rf"(?<=[{ALPHA}0-9])[:<>=/](?=[{ALPHA}])",
        rf"(?<=[{ALPHA}\d])[\(\)](?=[{ALPHA}\d])",
    ]
