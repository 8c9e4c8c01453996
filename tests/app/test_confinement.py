from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such limits")


def confined(code: str) -> subprocess.CompletedProcess[str]:
    """Runs `code` in a process that was confined before."""
    begin = "from timeline.app.confinement import allow_seconds, confine; confine(); "
    return subprocess.run(
        [sys.executable, "-c", begin + code], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9), 1)",
        "import urllib.request; urllib.request.urlopen('http://192.0.2.1/')",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "open('/dev/null', 'w')",
        "open('/dev/null', 'r+b')",
        "import os; os.open('/dev/null', os.O_WRONLY)",
    ],
)
def test_no_network_no_programs_no_writing(code):
    finished = confined(code)
    assert finished.returncode == 1
    assert "is not for a process that reads" in finished.stderr


def test_files_are_read_as_ever(tmp_path):
    (tmp_path / "a.txt").write_text("kata", encoding="utf-8")
    assert confined(f"print(open({str(tmp_path / 'a.txt')!r}).read())").stdout == "kata\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux holds a process to it")
def test_memory_is_limited():
    assert "MemoryError" in confined("x = bytearray(1_100_000_000)").stderr
    assert confined("x = bytearray(500_000_000); print(len(x))").stdout == "500000000\n"


def test_time_to_compute_is_limited_from_one_allowance_to_the_next():
    used_up = "\nallow_seconds(0.1)\nwhile True: pass"
    assert confined(used_up).returncode < 0
    renewed = "\nfor _ in range(3):\n    allow_seconds(5)\nprint('on')"
    assert confined(renewed).stdout == "on\n"
