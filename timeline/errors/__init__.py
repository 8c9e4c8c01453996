"""What can go wrong, and the sentences that tell a person so.

Two families, never mixed::

    Exception
    ├── Fault              the world's: told to the user in a sentence, with what to do
    │   ├── ReadingFault   an article cannot be read
    │   ├── ProjectFault   a project cannot be opened, or its disk is full
    │   │   ├── DamagedFault    its file is broken
    │   │   └── LookOnlyFault   it cannot be changed from here, but looked at
    │   └── InputFault     what the user typed or asked for makes no sense here
    └── Bug                ours: goes to the crash report, never shown as if the user had erred
"""

from timeline.errors.families import (
    Bug,
    DamagedFault,
    Fault,
    InputFault,
    LookOnlyFault,
    ProjectFault,
    ReadingFault,
)
from timeline.errors.message import Message, Words, number_in_words

__all__ = [
    "Bug",
    "DamagedFault",
    "Fault",
    "InputFault",
    "LookOnlyFault",
    "Message",
    "ProjectFault",
    "ReadingFault",
    "Words",
    "number_in_words",
]
