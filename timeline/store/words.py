"""Messages as JSON and back: why a date is what it is must outlive the program's run, in any language."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from timeline.dates import Granularity, Interval
from timeline.errors import Bug, Message
from timeline.errors.message import Argument


def messages_to_json(messages: Iterable[Message]) -> str:
    """Several sentences as one JSON text."""
    return json.dumps([_packed(message) for message in messages], ensure_ascii=False)


def messages_from_json(text: str) -> tuple[Message, ...]:
    """The inverse of `messages_to_json`; what it raises on damage, `rows.restored` knows."""
    return tuple(_unpacked(item) for item in json.loads(text))


def _packed(message: Message) -> dict[str, Any]:
    return {
        "template": message.template,
        "arguments": {name: _packed_argument(value) for name, value in message.arguments},
    }


def _packed_argument(value: Argument) -> object:
    if isinstance(value, Message):
        return {"message": _packed(value)}
    if isinstance(value, Interval):
        return {"interval": [value.begin, value.until, int(value.granularity), value.approximate]}
    if isinstance(value, str | int):
        return value
    raise Bug(f"a sentence for the store holds a {type(value).__name__}")


def _unpacked(item: dict[str, Any]) -> Message:
    arguments = {name: _unpacked_argument(value) for name, value in item["arguments"].items()}
    message = Message(item["template"], **arguments)
    message.in_words()  # raises here, not on the screen, where its places and values do not fit
    return message


def _unpacked_argument(value: str | int | dict[str, Any]) -> Argument:
    if isinstance(value, str | int):
        return value
    if "message" in value:
        return _unpacked(value["message"])
    begin, until, granularity, approximate = value["interval"]
    return Interval(begin, until, Granularity(granularity), approximate)
