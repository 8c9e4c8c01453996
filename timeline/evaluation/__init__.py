"""How good are we? Time expressions and events scored against gold, as TempEval-3 does."""

from timeline.evaluation.report import run

__all__ = ["run"]
