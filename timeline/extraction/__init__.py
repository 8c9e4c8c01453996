"""Dated events: the sentence, title, kind and date of what happened."""

from timeline.extraction.analysis import analyse, warm_up

__all__ = ["analyse", "warm_up"]
