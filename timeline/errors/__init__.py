"""What can go wrong, and the sentences that tell a person so.

Two families, never mixed::

    Exception
    ├── Fault              the world's: told to the user in a sentence, with what to do
    │   ├── ReadingFault   an article cannot be read
    │   ├── ProjectFault   a project cannot be opened, or its disk is full or read-only
    │   └── InputFault     what the user typed or asked for makes no sense here
    └── Bug                ours: goes to the crash report, never shown as if the user had erred
"""

from timeline.errors.families import Bug, Fault, InputFault, ProjectFault, ReadingFault
from timeline.errors.message import Message, Words

__all__ = ["Bug", "Fault", "InputFault", "Message", "ProjectFault", "ReadingFault", "Words"]
