import dataclasses
import pickle

import pytest

from timeline.dates import Interval
from timeline.errors import Message
from timeline.model import (
    Analysis,
    EventKind,
    Proposal,
    Publication,
    PublicationSource,
    RawArticle,
    Timex,
    TimexType,
)

DAY = Interval.day(2024, 7, 4)
TIMEX = Timex(0, 7, TimexType.DATE, "2024-07-04", DAY, (Message("“{words}”", words="today"),))
PROPOSAL = Proposal("They met", EventKind.OCCURRENCE, "2024-07-04", None, DAY, (0, 20), 0)
STATED = Publication(DAY, PublicationSource.METADATA, Message("The page says so."))
ANALYSIS = Analysis(RawArticle("Today they met."), "en", STATED, (TIMEX,), (PROPOSAL,))


@pytest.mark.parametrize("value", [DAY, TIMEX, PROPOSAL, STATED, ANALYSIS])
def test_values_travel_between_processes(value):
    assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize("value", [TIMEX, PROPOSAL, STATED, ANALYSIS])
def test_values_do_not_change(value):
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(value, dataclasses.fields(value)[0].name, None)
