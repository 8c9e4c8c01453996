"""Sentences on the terminal."""

from __future__ import annotations

import typer

from timeline.errors import Message


def say(message: Message, language: str = "en") -> None:
    """One sentence on standard output."""
    typer.echo(printable(message.in_words(language)))


def complain(message: Message, language: str = "en") -> None:
    """One sentence on standard error."""
    typer.echo(printable(message.in_words(language)), err=True)


def printable(text: str) -> str:
    """Text that a terminal shows and does not obey: names of files may hold its control characters."""
    return "".join(character if character.isprintable() else "\ufffd" for character in text)
