"""Addresses of pages: which may be fetched, and which of the machines that they lead to may be talked to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_network
from urllib.parse import SplitResult, quote, urlsplit

from timeline.errors import Message, ReadingFault

_PORTS = {"http": 80, "https": 443}
_LONGEST = 8192
# What a path and a query may hold as it stands; "%" belongs to it, for what is quoted is not quoted again.
_PLAIN = "/%:@!$&'()*+,;=~-._[]|?"
_WHOLE = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_TRANSLATED = ip_network(
    "64:ff9b::/96"
)  # RFC 6052: how machines without IPv4 reach those that have only that
# Special by IANA's registries or RFC 8215 and 3879, of which not every version of Python knows.
_SPECIAL = tuple(
    map(
        ip_network,
        ("192.0.0.0/24", "192.88.99.0/24", "64:ff9b:1::/48", "fec0::/10", "3fff::/20", "5f00::/16"),
    )
)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a page lies. `host` is in the form that name servers know; `target` is path and query."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host and port as the Host header names them: the usual port goes without saying."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """Scheme, host and port: what one robots.txt speaks for."""
        return f"{self.scheme}://{self.authority}"

    @property
    def url(self) -> str:
        """The address written out."""
        return self.origin + self.target


def is_address(text: str) -> bool:
    """Whether a text is one web address and nothing beside it."""
    text = text.strip()
    return len(text) <= _LONGEST and _WHOLE.fullmatch(text) is not None


def read_address(url: str) -> Address:
    """The address in the text; raises ReadingFault where it is none of a page on the web.

    A name and password in it are dropped: they are for nobody but the user's browser.
    """
    try:
        parts = urlsplit(url.strip())
        port, host = parts.port, _host(parts)
    except ValueError as error:  # UnicodeError is one: a host that cannot be written in IDNA
        raise _no_address(url) from error
    if parts.scheme not in _PORTS or not host or len(url) > _LONGEST:
        raise _no_address(url)
    target = quote(parts.path or "/", _PLAIN) + (f"?{quote(parts.query, _PLAIN)}" if parts.query else "")
    return Address(parts.scheme, host, _PORTS[parts.scheme] if port is None else port, target)


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address belongs to the internet, and not to this machine, its network or nobody.

    An IPv6 address that stands for an IPv4 one (mapped, 6to4, NAT64) is judged by that.
    """
    if isinstance(address, IPv6Address) and (inner := _inner(address)) is not None:
        return is_public(inner)
    return address.is_global and not (
        any(address in network for network in _SPECIAL)
        or address.is_multicast
        or address.is_reserved
        or address.is_loopback
        or address.is_link_local
        or address.is_unspecified
        or address.is_private
    )


def _inner(address: IPv6Address) -> IPv4Address | None:
    if address in _TRANSLATED:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    if any(ord(letter) <= ord(" ") for letter in host):
        raise ValueError(host)
    return host if ":" in host else host.encode("idna").decode("ascii")


def _no_address(url: str) -> ReadingFault:
    return ReadingFault(
        Message("{address} is no address of a page on the web: it begins with https://.", address=url[:200])
    )
