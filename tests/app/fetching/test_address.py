from __future__ import annotations

from ipaddress import ip_address

import pytest

from timeline.app.fetching import is_address, is_public, read_address
from timeline.errors import ReadingFault


@pytest.mark.parametrize(
    ("text", "url", "authority"),
    [
        ("https://Berita.ID/a?b=c d#e", "https://berita.id/a?b=c%20d", "berita.id"),
        ("http://berita.id:80", "http://berita.id/", "berita.id"),
        ("http://berita.id:8080/x", "http://berita.id:8080/x", "berita.id:8080"),
        ("https://bücher.de/ä%20b", "https://xn--bcher-kva.de/%C3%A4%20b", "xn--bcher-kva.de"),
        ("https://tuti:rahasia@berita.id/x", "https://berita.id/x", "berita.id"),
        ("http://[2606:4700::1111]/", "http://[2606:4700::1111]/", "[2606:4700::1111]"),
        ("https://berita.id./x", "https://berita.id/x", "berita.id"),
        ("  https://berita.id/x\n", "https://berita.id/x", "berita.id"),
    ],
)
def test_addresses_are_read_as_servers_want_them(text, url, authority):
    address = read_address(text)
    assert (address.url, address.authority) == (url, authority)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "berita.id",
        "file:///etc/passwd",
        "ftp://berita.id/x",
        "javascript:alert(1)",
        "data:text/html,x",
        "http://",
        "http://berita.id:99999/",
        "http://[::1",
        "http://" + "a" * 70 + ".id/",
        "http://a b/",
        "https://berita.id/" + "x" * 9000,
    ],
)
def test_anything_else_is_refused_in_a_sentence(text):
    with pytest.raises(ReadingFault, match="no address of a page on the web"):
        read_address(text)


def test_no_header_can_be_smuggled_in():
    address = read_address("http://berita.id/x\r\nCookie: a=b")
    assert "\r" not in address.target
    assert "\n" not in address.target
    assert " " not in address.target


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("https://berita.id/2024/06/03/bendungan", True),
        (" HTTP://berita.id\n", True),
        ("Lihat https://berita.id", False),
        ("https://berita.id dan lagi", False),
        ("berita.id", False),
        ("", False),
    ],
)
def test_a_text_that_is_one_address(text, answer):
    assert is_address(text) is answer


@pytest.mark.parametrize(
    "address",
    [
        "8.8.8.8",
        "203.119.112.30",
        "2606:4700:4700::1111",
        "::ffff:8.8.8.8",
        "64:ff9b::8.8.8.8",
        "2002:808:808::1",
    ],
)
def test_addresses_of_the_internet_are_public(address):
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254"),
        *("100.64.0.1", "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1"),
        *("224.0.0.251", "239.255.255.250", "240.0.0.1", "255.255.255.255"),
        *(
            "::",
            "::1",
            "fe80::1",
            "fe80::1%eth0",
            "fc00::1",
            "fd12:3456::1",
            "fec0::1",
            "ff02::1",
            "2001:db8::1",
        ),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "::ffff:a9fe:a9fe"),
        *("64:ff9b::127.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b:1::8.8.8.8", "2002:7f00:1::", "2002:a00:1::"),
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    ],
)
def test_all_others_are_not(address):
    assert not is_public(ip_address(address))
