"""What every test stands on: no screen, and no folders of the person who runs the tests."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

# Machines are shared and noisy: a slow example is no failure. On CI the examples are the same each time.
settings.register_profile("linimasa", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("linimasa")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    """Settings, drafts and crash reports of each test lie in a folder of its own."""
    home = tmp_path_factory.mktemp("home")
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    return home
