"""Text that other programs can take: no control characters, no halves of characters."""

from __future__ import annotations

import re

# What XML 1.0 cannot hold however it is written (and no other format has a use for), but for tab and
# line ends; the C1 controls it could hold, yet they command terminals.
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """The text without characters that would break a file or command a program."""
    return _UNFIT.sub("", text)


def one_line(text: str) -> str:
    """The text cleaned, in one line."""
    return " ".join(clean(text).split())
