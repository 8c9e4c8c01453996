"""One request to one machine, whose address was checked and is the one that is talked to."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from http.client import HTTPConnection
from time import monotonic

from typing_extensions import override

from timeline.app.fetching.address import Address

# A machine that does not answer must not cost the others of the same name their turn.
_PATIENCE = 6.0
_TICK = 0.05


class PinnedConnection(HTTPConnection):
    """Connects to one of `endpoints` (IP addresses), whatever the host's name leads to by now."""

    def __init__(
        self, address: Address, endpoints: Sequence[str], context: ssl.SSLContext, guard: Guard
    ) -> None:
        super().__init__(address.host, address.port)
        self._endpoints, self._context, self._guard = endpoints, context, guard
        self._secure = address.scheme == "https"

    @override
    def connect(self) -> None:
        plain = self._connected()
        plain.settimeout(self._guard.left)
        self._guard.watch(plain)
        self.sock = self._context.wrap_socket(plain, server_hostname=self.host) if self._secure else plain

    def _connected(self) -> socket.socket:
        failure: OSError = TimeoutError()
        for endpoint in self._endpoints:
            if self._guard.broken:
                break
            try:
                return socket.create_connection((endpoint, self.port), min(_PATIENCE, self._guard.left))
            except OSError as error:
                failure = error
        raise failure


class Guard:
    """Cuts the line when the time is over or the user has had enough, whatever the other side does."""

    def __init__(self, seconds: float, is_stopped: Callable[[], bool]) -> None:
        self._end = monotonic() + seconds
        self._is_stopped = is_stopped
        self._lines: list[socket.socket] = []
        self._lock = threading.Lock()
        self._over = threading.Event()

    @property
    def left(self) -> float:
        """The seconds left; never 0, which sockets take for no limit or for no waiting at all."""
        return max(0.001, self._end - monotonic())

    @property
    def stopped(self) -> bool:
        """Whether it was the user who had enough."""
        return self._is_stopped()

    @property
    def broken(self) -> bool:
        """Whether nothing more may be waited for."""
        return self.stopped or monotonic() >= self._end

    def watch(self, line: socket.socket) -> None:
        """Cut this connection too when it is time."""
        with self._lock:
            self._lines.append(line.dup())  # TLS takes the socket itself away from under us

    def __enter__(self) -> Guard:
        threading.Thread(target=self._stand, name="fetch guard", daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        with self._lock:
            for line in self._lines:
                line.close()
            self._lines.clear()

    def _stand(self) -> None:
        while not self._over.wait(_TICK):
            if self.broken:
                self._cut()

    def _cut(self) -> None:
        with self._lock:
            for line in self._lines:
                with suppress(OSError):  # the other side was faster
                    line.shutdown(socket.SHUT_RDWR)


def looked_up(resolve: Callable[[str, int], list[str]], address: Address, guard: Guard) -> list[str]:
    """The IP addresses of a host; raises OSError where there is none, or none in time.

    The system's lookup cannot be interrupted, so that it is left alone when it takes too long.
    """
    answer: list[str] = []
    failure: list[OSError] = []
    answered = threading.Event()

    def ask() -> None:
        try:
            answer.extend(resolve(address.host, address.port))
        except (OSError, UnicodeError) as error:
            failure.append(error if isinstance(error, OSError) else OSError(str(error)))
        finally:
            answered.set()

    threading.Thread(target=ask, name="name lookup", daemon=True).start()
    while not answered.wait(_TICK):
        if guard.broken:
            raise TimeoutError
    if failure:
        raise failure[0]
    return answer


def system_lookup(host: str, port: int) -> list[str]:
    """The addresses that the system knows for a name, or that a number in any form stands for."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))
