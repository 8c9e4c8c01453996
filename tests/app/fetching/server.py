"""A web server on this machine that behaves in all the ways in which servers do."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

CERTIFICATE = Path(__file__).with_name("berita.test.pem")
PAGE = b"<html><body><p>Bendungan diresmikan pada 3 Juni 2024.</p></body></html>"
BOMB = gzip.compress(bytes(30_000_000))


class Site(ThreadingHTTPServer):
    """Remembers what it was asked; `robots` is what its robots.txt says, None where it has none."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, *, secure=False):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.robots: str | int | None = None
        self.secure = secure
        if secure:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATE)
            self.socket = context.wrap_socket(self.socket, server_side=True)

    @property
    def place(self):
        """The one machine and port that a test may talk to."""
        return ("127.0.0.1", self.server_port)

    def url(self, path, host="127.0.0.1"):
        return f"{'https' if self.secure else 'http'}://{host}:{self.server_port}{path}"

    def paths(self):
        return [path for path, _ in self.asked if path != "/robots.txt"]

    def handle_error(self, request, client_address):
        pass  # the client hangs up: that is what is tested


@contextmanager
def running(**how):
    """A site that answers until the test is over."""
    site = Site(**how)
    thread = threading.Thread(target=site.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.shutdown()
        site.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers)))
        if self.path == "/robots.txt":
            return self._robots(self.server.robots)
        name, _, rest = self.path.strip("/").partition("/")
        return getattr(self, f"_{name.partition('?')[0] or 'page'}")(rest)

    def _robots(self, rules):
        if isinstance(rules, int):
            self._send(rules, b"")
        elif rules is None:
            self._send(404, b"")
        else:
            self._send(200, rules.encode())

    def _send(self, status, body, **headers):
        self.send_response(status)
        for name, value in {"Content_Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def _page(self, _):
        self._send(200, PAGE, Content_Type="text/html; charset=utf-8", Set_Cookie="id=1")

    def _nameless(self, _):
        self._send(200, PAGE)

    def _status(self, code):
        self._send(int(code), PAGE)

    def _packed(self, _):
        self._send(200, gzip.compress(PAGE), Content_Encoding="gzip")

    def _bomb(self, _):
        self._send(200, BOMB, Content_Encoding="gzip")

    def _half(self, _):
        self._send(200, gzip.compress(PAGE)[:-9], Content_Encoding="gzip")

    def _odd(self, _):
        self._send(200, PAGE, Content_Encoding="br")

    def _garbage(self, _):
        self._send(200, PAGE, Content_Encoding="gzip")

    def _large(self, _):
        self._send(200, bytes(3_000_000))

    def _endless(self, _):
        self.send_response(200)
        self.end_headers()
        while True:
            self.wfile.write(bytes(100_000))

    def _short(self, _):
        self._send(200, PAGE, Content_Length=str(len(PAGE) + 100))

    def _chunked(self, _):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for piece in (PAGE[:7], PAGE[7:]):
            self.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        self.wfile.write(b"0\r\n\r\n")

    def _to(self, place):
        """Sends on to whatever stands behind it."""
        self._send(302, b"", Location=place)

    def _round(self, number):
        self._send(301, b"", Location=f"/round/{int(number or 0) + 1}")

    def _hops(self, number):
        self._send(307, b"", Location=f"/hops/{int(number) - 1}" if int(number) > 1 else "/page")

    def _accented(self, _):
        self.send_response(302)
        self.wfile.write(b"HTTP/1.0 302 Found\r\nLocation: /caf\xc3\xa9\r\n\r\n")

    def _drip(self, _):
        """One byte of a header at a time, for ever."""
        self.wfile.write(b"HTTP/1.0 200 OK\r\nX: ")
        while True:
            self.wfile.write(b"x")
            self.wfile.flush()
            time.sleep(0.02)

    def _silence(self, _):
        time.sleep(30)

    def _nonsense(self, _):
        self.wfile.write(b"\x00\x01\x02 nothing\r\n\r\n")


@contextmanager
def deaf():
    """A port that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]
