from __future__ import annotations

import ssl
import threading
import time

import pytest

from tests.app.fetching.server import CERTIFICATE, PAGE, deaf, running
from timeline.app.fetching import Fetcher
from timeline.app.fetching.fetcher import Limits
from timeline.errors import ReadingFault

QUICK = Limits(size=1_000_000, seconds=5.0, pause=0.0)


@pytest.fixture(scope="module")
def shared():
    with running() as site:
        yield site


@pytest.fixture
def site(shared):
    shared.asked.clear()
    shared.robots = None
    return shared


@pytest.fixture
def fetcher(site):
    """May talk to the site, and to nothing else on this machine."""
    return Fetcher(limits=QUICK, permitted=[site.place])


def refuse(fetcher, url, words):
    with pytest.raises(ReadingFault, match=words):
        fetcher.fetch(url)


def test_a_page_comes_as_it_is(site, fetcher):
    fetched = fetcher.fetch(site.url("/page?id=3#top"))
    assert (fetched.url, fetched.data, fetched.media_type) == (site.url("/page?id=3"), PAGE, "text/html")


def test_the_reader_says_who_it_is_and_keeps_no_cookies(site, fetcher):
    fetcher.fetch(site.url("/page"))
    fetcher.fetch(site.url("/page/again"))
    for _, headers in site.asked:
        assert headers["User-Agent"].startswith("Linimasa/")
        assert not {"Cookie", "Referer", "Authorization"} & set(headers)


@pytest.mark.parametrize("path", ["/packed", "/chunked", "/nameless"])
def test_each_way_of_sending_a_page_is_understood(site, fetcher, path):
    assert fetcher.fetch(site.url(path)).data == PAGE


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/bomb", "larger than 1 MB"),
        ("/large", "larger than 1 MB"),
        ("/endless", "larger than 1 MB"),
        ("/half", "cannot be unpacked"),
        ("/odd", "cannot be unpacked"),
        ("/garbage", "cannot be unpacked"),
        ("/short", "cannot be reached"),
        ("/nonsense", "cannot be reached"),
        ("/status/404", "no page at this address"),
        ("/status/403", "only to its own readers"),
        ("/status/500", r"answered 500\): try again later"),
        ("/status/204", "answered 204"),
        ("/round", "without end"),
        ("/hops/6", "without end"),
        ("/to/ftp://berita.id/x", "no address of a page"),
        ("/to/file:///etc/passwd", "no address of a page"),
    ],
)
def test_what_goes_wrong_is_told_in_a_sentence(site, fetcher, path, words):
    refuse(fetcher, site.url(path), words)


def test_five_redirects_are_followed(site, fetcher):
    assert fetcher.fetch(site.url("/hops/5")).url == site.url("/page")


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "017700000001",
        "127.1",
        "[::1]",
        "0",
        "0.0.0.0",
    ],
)
def test_this_machine_is_not_talked_to_however_it_is_written(site, host):
    fetcher = Fetcher(limits=QUICK)
    refuse(fetcher, site.url("/page", host), "on this machine")
    assert site.asked == []


@pytest.mark.parametrize("address", ["169.254.169.254", "10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::7f00:1"])
def test_a_name_that_leads_inside_is_refused(site, address):
    fetcher = Fetcher(limits=QUICK, resolve=lambda host, port: ["93.184.215.14", address])
    refuse(fetcher, "http://berita.test/x", "in your own network or on this machine")


@pytest.mark.parametrize(
    "target", ["http://127.0.0.1:{other}/page", "http://localhost:{other}/", "//0x7f.1:{other}/"]
)
def test_a_redirect_that_leads_inside_is_refused(site, fetcher, target):
    with running() as other:
        refuse(fetcher, site.url("/to/" + target.format(other=other.server_port)), "on this machine")
        assert other.asked == []


def test_a_name_is_looked_up_once_and_what_was_checked_is_talked_to(site):
    """A name server that answers differently the second time (rebinding) gains nothing."""
    answers = iter([["127.0.0.1"], ["127.0.0.1"]])
    asked = []

    def resolve(host, port):
        asked.append(host)
        return next(answers)

    fetcher = Fetcher(limits=QUICK, permitted=[site.place], resolve=resolve)
    fetched = fetcher.fetch(site.url("/page", "berita.test"))
    assert fetched.data == PAGE
    assert asked == ["berita.test"] * 2  # once for robots.txt, once for the page
    assert {headers["Host"] for _, headers in site.asked} == {f"berita.test:{site.server_port}"}


def test_robots_are_asked_once_and_respected(site, fetcher):
    site.robots = "User-agent: *\nDisallow: /page/private\nDisallow: /*secret\n"
    fetcher.fetch(site.url("/page"))
    refuse(fetcher, site.url("/page/private/1"), "asks programs not to fetch")
    refuse(fetcher, site.url("/page?x=secret"), "asks programs not to fetch")
    assert [path for path, _ in site.asked].count("/robots.txt") == 1
    assert site.paths() == ["/page"]


def test_robots_are_asked_where_a_redirect_leads(site, fetcher):
    site.robots = "User-agent: Linimasa\nDisallow: /page\n"
    refuse(fetcher, site.url("/to//page"), "asks programs not to fetch")
    assert site.paths() == ["/to//page"]


def test_a_site_whose_rules_cannot_be_had_is_left_alone(site, fetcher):
    site.robots = 503
    refuse(fetcher, site.url("/page"), "asks programs not to fetch")
    assert site.paths() == []


def test_pages_of_one_site_are_asked_for_with_a_pause(site):
    fetcher = Fetcher(limits=Limits(seconds=5, pause=0.2), permitted=[site.place])
    start = time.monotonic()
    for _ in range(3):
        fetcher.fetch(site.url("/page"))
    assert time.monotonic() - start >= 0.4


@pytest.mark.parametrize("path", ["/drip", "/silence"])
def test_a_server_that_takes_for_ever_is_given_up(site, path):
    fetcher = Fetcher(limits=Limits(seconds=0.4, pause=0.0), permitted=[site.place])
    start = time.monotonic()
    refuse(fetcher, site.url(path), "took too long")
    assert time.monotonic() - start < 3


def test_a_name_server_that_takes_for_ever_is_given_up():
    blocked = threading.Event()
    fetcher = Fetcher(
        limits=Limits(seconds=0.3, pause=0.0), resolve=lambda host, port: blocked.wait(30) and []
    )
    refuse(fetcher, "http://berita.test/", "took too long")
    blocked.set()


@pytest.mark.parametrize("path", ["/drip", "/silence"])
def test_the_user_can_stop_it_at_any_moment(site, fetcher, path):
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    start = time.monotonic()
    with pytest.raises(ReadingFault, match="stopped"):
        fetcher.fetch(site.url(path), stop.is_set)
    assert time.monotonic() - start < 3


def test_a_name_that_nobody_knows():
    def unknown(host, port):
        raise OSError("no such name")

    refuse(Fetcher(limits=QUICK, resolve=unknown), "https://berita.invalid/", "cannot be reached: check")


def test_nobody_listens(site):
    with deaf() as port:
        pass
    refuse(
        Fetcher(limits=QUICK, permitted=[("127.0.0.1", port)]),
        f"http://127.0.0.1:{port}/",
        "cannot be reached",
    )


def secure_fetcher(site, trusted):
    context = ssl.create_default_context()
    if trusted:
        context.load_verify_locations(CERTIFICATE)
    return Fetcher(
        limits=QUICK, permitted=[site.place], resolve=lambda host, port: ["127.0.0.1"], context=context
    )


def test_who_a_secure_server_is_must_be_proven():
    with running(secure=True) as site:
        assert secure_fetcher(site, trusted=True).fetch(site.url("/page", "berita.test")).data == PAGE
        asked = len(site.asked)
        for trusted, host in ((False, "berita.test"), (True, "lain.test")):
            refuse(secure_fetcher(site, trusted), site.url("/page", host), "cannot prove that it is")
        assert len(site.asked) == asked


def test_a_secure_server_that_never_greets_is_given_up():
    with deaf() as port:
        fetcher = Fetcher(limits=Limits(seconds=0.3, pause=0.0), permitted=[("127.0.0.1", port)])
        refuse(fetcher, f"https://127.0.0.1:{port}/", "took too long")
