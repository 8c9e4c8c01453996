"""Fetches a page: a polite, anonymous reader that follows a few redirects and looks where each one leads."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from ipaddress import ip_address
from time import monotonic
from urllib.parse import urljoin

from protego import Protego

from timeline.app.fetching import unpacking
from timeline.app.fetching.address import Address, is_public, read_address
from timeline.app.fetching.connection import Guard, PinnedConnection, looked_up, system_lookup
from timeline.app.version import VERSION
from timeline.errors import Message, ReadingFault

AGENT = "Linimasa"
# Who asks, honestly: a desktop program, on behalf of the person in front of it.
USER_AGENT = f"{AGENT}/{VERSION} (desktop program; fetches single pages when its user asks for them)"

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ROBOTS_BYTES = 512_000  # RFC 9309, 2.5
_OK, _TOO_MANY_REQUESTS, _SERVER_ERROR = 200, 429, 500
_GONE = frozenset({404, 410})
_FOR_OTHERS = frozenset({401, 402, 403, 451})


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a page may be, how long it may take (all redirects together), how often it may redirect.

    `pause` is the time between two pages of the same host, in seconds.
    """

    size: int = 20_000_000
    seconds: float = 20.0
    redirects: int = 5
    pause: float = 1.0


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came, unpacked: where it lay in the end, and what the server says it is."""

    url: str
    data: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    location: str
    fetched: Fetched


class Fetcher:
    """Fetches pages for one run of the program; remembers what their sites want of robots.

    `permitted` are ("127.0.0.1", port) pairs that may be talked to although they are not public: for tests.
    """

    def __init__(
        self,
        *,
        limits: Limits | None = None,
        permitted: Collection[tuple[str, int]] = (),
        resolve: Callable[[str, int], list[str]] = system_lookup,
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._limits = limits or Limits()
        self._permitted, self._resolve, self._context = frozenset(permitted), resolve, context
        self._robots: dict[str, Protego | None] = {}
        self._last: dict[str, float] = {}
        self._lock = threading.Lock()

    def fetch(self, url: str, is_stopped: Callable[[], bool] = lambda: False) -> Fetched:
        """The page at an address; raises ReadingFault with a sentence. It takes its time."""
        address = read_address(url)
        with Guard(self._limits.seconds, is_stopped) as guard:
            self._wait_turn(address, guard)
            for _ in range(self._limits.redirects + 1):
                self._ask_robots(address, guard)
                answer = self._get(address, guard, self._limits.size)
                if answer.status not in _REDIRECTS or not answer.location:
                    return _good(answer, address)
                address = read_address(urljoin(address.url, answer.location))
        raise ReadingFault(Message("{host} sends on from page to page without end.", host=address.host))

    def _ask_robots(self, address: Address, guard: Guard) -> None:
        """Raise where the site does not want this page to be fetched by programs (RFC 9309)."""
        if address.origin not in self._robots:
            self._robots[address.origin] = self._read_robots(address, guard)
        robots = self._robots[address.origin]
        if robots is None or not robots.can_fetch(address.url, AGENT):
            raise ReadingFault(
                Message(
                    "{host} asks programs not to fetch this page: save it in your browser and drop the file.",
                    host=address.host,
                )
            )

    def _read_robots(self, address: Address, guard: Guard) -> Protego | None:
        """What a site wants; None where it wants nothing fetched, for now at least."""
        place = read_address(f"{address.origin}/robots.txt")
        for _ in range(self._limits.redirects + 1):
            answer = self._get(place, guard, _ROBOTS_BYTES, cut=True)
            if answer.status in _REDIRECTS and answer.location:
                place = read_address(urljoin(place.url, answer.location))
                continue
            if answer.status >= _SERVER_ERROR or answer.status == _TOO_MANY_REQUESTS:
                return None
            rules = answer.fetched.data.decode("utf-8", "replace") if answer.status == _OK else ""
            return Protego.parse(rules)
        return Protego.parse("")  # RFC 9309, 2.3.1.2: too many redirects count as no rules

    def _get(self, address: Address, guard: Guard, size: int, *, cut: bool = False) -> _Answer:
        try:
            endpoints = self._checked(address, guard)
            return self._exchange(address, endpoints, guard, size, cut)
        except ssl.SSLCertVerificationError as error:
            raise ReadingFault(
                Message(
                    "{host} cannot prove that it is {host}: {reason}.",
                    host=address.host,
                    reason=error.verify_message or str(error.reason),
                )
            ) from error
        except (OSError, HTTPException) as error:
            raise _unreachable(address, guard) from error

    def _wait_turn(self, address: Address, guard: Guard) -> None:
        """One page after the other from the same host, with a breath between them."""
        with self._lock:
            turn = max(monotonic(), self._last.get(address.authority, 0.0) + self._limits.pause)
            self._last[address.authority] = turn
        waiting = threading.Event()
        while (rest := turn - monotonic()) > 0:
            if guard.broken:
                raise _unreachable(address, guard)
            waiting.wait(min(rest, 0.05))

    def _checked(self, address: Address, guard: Guard) -> list[str]:
        """Where the host's name leads: only to the internet. What is checked here is what is talked to."""
        found = looked_up(self._resolve, address, guard)
        if not found:
            raise _unreachable(address, guard)
        for endpoint in found:
            if (endpoint, address.port) not in self._permitted and not is_public(ip_address(endpoint)):
                raise ReadingFault(
                    Message(
                        "{host} is in your own network or on this machine: only pages of the web are read.",
                        host=address.host,
                    )
                )
        return found

    def _exchange(
        self, address: Address, endpoints: list[str], guard: Guard, size: int, cut: bool
    ) -> _Answer:
        connection = PinnedConnection(address, endpoints, self._trusted(), guard)
        try:
            connection.request("GET", address.target, headers=_headers(address))
            response = connection.getresponse()
            location = _location(response) if response.status in _REDIRECTS else ""
            data = b"" if location else _body(response, address, size, cut)
        finally:
            connection.close()
        if guard.broken:
            raise _unreachable(address, guard)
        media_type = response.headers.get_content_type() if response.getheader("Content-Type") else ""
        return _Answer(response.status, location, Fetched(address.url, data, media_type))

    def _trusted(self) -> ssl.SSLContext:
        if self._context is None:
            self._context = ssl.create_default_context()
        return self._context


def _headers(address: Address) -> dict[str, str]:
    return {
        "Host": address.authority,
        "User-Agent": USER_AGENT,
        "Accept": "text/html, application/xhtml+xml, text/plain, application/pdf;q=0.9, */*;q=0.5",
        "Accept-Encoding": ", ".join(unpacking.ENCODINGS),
        "Connection": "close",
    }


def _location(response: HTTPResponse) -> str:
    """Where a redirect leads; http.client reads headers as Latin-1, while servers write UTF-8."""
    return response.getheader("Location", "").encode("latin-1").decode("utf-8", "replace")


def _body(response: HTTPResponse, address: Address, size: int, cut: bool) -> bytes:
    try:
        return unpacking.read_body(response, size)
    except unpacking.TooLarge as large:
        if cut:
            return large.beginning
        raise ReadingFault(Message("The page is larger than {limit} MB.", limit=size // 1_000_000)) from large
    except unpacking.Damaged as damage:
        raise ReadingFault(Message("What {host} sent cannot be unpacked.", host=address.host)) from damage


def _good(answer: _Answer, address: Address) -> Fetched:
    """The page, unless the server sent an excuse in its place."""
    status, host = answer.status, address.host
    if status == _OK:
        return answer.fetched
    if status in _GONE:
        raise ReadingFault(Message("There is no page at this address of {host} any more.", host=host))
    if status in _FOR_OTHERS:
        raise ReadingFault(
            Message(
                "{host} shows this page only to its own readers: save it in your browser and drop the file.",
                host=host,
            )
        )
    raise ReadingFault(
        Message(
            "{host} could not give the page (it answered {status}): try again later.",
            host=host,
            status=status,
        )
    )


def _unreachable(address: Address, guard: Guard) -> ReadingFault:
    if guard.stopped:
        return ReadingFault(Message("The import was stopped."))
    if guard.broken:
        return ReadingFault(Message("{host} took too long to answer: try again later.", host=address.host))
    return ReadingFault(
        Message("{host} cannot be reached: check the address and your connection.", host=address.host)
    )
