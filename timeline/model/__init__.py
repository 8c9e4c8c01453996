"""What the project is made of: articles, time expressions, dated events, and what a change is."""

from timeline.model.account import Account
from timeline.model.article import Article, Publication, PublicationSource, RawArticle
from timeline.model.change import Changes, Kind
from timeline.model.event import Analysis, Event, EventKind, Mention, Proposal, Status
from timeline.model.importing import Import, ImportItem, ImportOptions, ItemKind, ItemState
from timeline.model.pair import Pair, Suggestion, Verdict
from timeline.model.timex import Timex, TimexType

__all__ = [
    "Account",
    "Analysis",
    "Article",
    "Changes",
    "Event",
    "EventKind",
    "Import",
    "ImportItem",
    "ImportOptions",
    "ItemKind",
    "ItemState",
    "Kind",
    "Mention",
    "Pair",
    "Proposal",
    "Publication",
    "PublicationSource",
    "RawArticle",
    "Status",
    "Suggestion",
    "Timex",
    "TimexType",
    "Verdict",
]
