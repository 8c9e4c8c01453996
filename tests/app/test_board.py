from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from timeline.app.board import Board
from timeline.model import ImportItem, ItemKind, ItemState


def items(count):
    return [ImportItem(number, 1, ItemKind.TEXT, str(number), "x") for number in range(1, count + 1)]


@pytest.fixture
def heard():
    return []


@pytest.fixture
def board(heard):
    return Board(items(3), heard.append)


def done(item):
    return replace(item, state=ItemState.DONE)


def states(board):
    return [item.state.value for item in board.items]


def test_items_are_handed_out_in_order_and_told_of(board, heard):
    for number in (1, 2, 3):
        item = board.next()
        assert item.id == number
        assert board.hold(item) == item
        assert board.let_go(done(item)) is None
    assert board.next() is None
    assert board.wait(0)
    told = [(item.id, item.state.value) for item in heard]
    assert told == [(1, "reading"), (1, "done"), (2, "reading"), (2, "done"), (3, "reading"), (3, "done")]


def test_what_is_settled_already_is_not_handed_out(heard):
    first, second = items(2)
    board = Board([done(first), second], heard.append)
    assert board.open == 1
    assert board.next().id == 2
    assert board.next() is None


def test_nothing_to_do_is_the_end(heard):
    assert Board([], heard.append).wait(0)


def test_what_is_held_cannot_be_given_up(board):
    held, read = board.next(), board.next()
    board.hold(held)
    assert [item.id for item in board.cancel()] == [2, 3]
    assert states(board) == ["reading", "cancelled", "cancelled"]
    assert board.hold(read) is None
    assert not board.wait(0)
    assert board.let_go(done(held)) is None
    assert states(board) == ["done", "cancelled", "cancelled"]
    assert board.wait(0)


def test_an_item_with_more_to_come_is_given_up_after_what_is_held(board):
    item = board.next()
    board.hold(item)
    board.cancel()
    given_up = board.let_go(replace(item, parts=1, articles=1))
    assert (given_up.state, given_up.articles, given_up.content) == (ItemState.CANCELLED, 1, "")
    assert board.hold(item) is None
    assert board.wait(0)


def test_leaving_gives_nothing_up(board):
    held, read = board.next(), board.next()
    board.hold(held)
    board.leave()
    assert board.next() is None
    assert board.hold(read) is None
    assert not board.wait(0)
    board.let_go(done(held))
    assert board.wait(0)
    assert states(board) == ["done", "reading", "queued"]


def test_a_pause_holds_up_those_who_ask(board):
    board.pause()
    got = []
    thread = threading.Thread(target=lambda: got.append(board.next()))
    thread.start()
    thread.join(0.05)
    assert thread.is_alive()
    assert board.paused
    board.pause(on=False)
    thread.join(5)
    assert [item.id for item in got] == [1]


@pytest.mark.parametrize("end", [Board.cancel, Board.leave])
def test_a_pause_ends_with_the_job(board, end):
    board.pause()
    got = []
    thread = threading.Thread(target=lambda: got.append(board.next()))
    thread.start()
    end(board)
    thread.join(5)
    assert got == [None]


def test_what_is_put_back_comes_next(board, heard):
    item = board.next()
    board.hold(item)
    board.put_back(item)
    assert states(board) == ["queued"] * 3
    assert board.next().id == 1
    assert [item.state.value for item in heard] == ["reading", "queued", "reading"]
