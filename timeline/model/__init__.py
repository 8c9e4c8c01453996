"""What the project is made of: articles, time expressions, dated events, and what a change is."""

from timeline.model.account import Account
from timeline.model.annotation import Colour, Importance, Link, LinkKind, Picture
from timeline.model.article import Article, Publication, PublicationSource, RawArticle
from timeline.model.change import Changes, Kind
from timeline.model.entity import Entity, EntityKind, NameField, Names
from timeline.model.event import Analysis, Event, EventKind, Mention, Proposal, Status
from timeline.model.importing import Import, ImportItem, ImportOptions, ItemKind, ItemState
from timeline.model.pair import Pair, Suggestion, Verdict
from timeline.model.passage import USER, Passage
from timeline.model.saved_view import SavedView
from timeline.model.timex import Timex, TimexType

__all__ = [
    "USER",
    "Account",
    "Analysis",
    "Article",
    "Changes",
    "Colour",
    "Entity",
    "EntityKind",
    "Event",
    "EventKind",
    "Import",
    "ImportItem",
    "ImportOptions",
    "Importance",
    "ItemKind",
    "ItemState",
    "Kind",
    "Link",
    "LinkKind",
    "Mention",
    "NameField",
    "Names",
    "Pair",
    "Passage",
    "Picture",
    "Proposal",
    "Publication",
    "PublicationSource",
    "RawArticle",
    "SavedView",
    "Status",
    "Suggestion",
    "Timex",
    "TimexType",
    "Verdict",
]
