"""Fetching a page that the user asked for, and nothing else: no cookies, no scripts, no private addresses."""

from timeline.app.fetching.address import Address, is_address, is_public, read_address
from timeline.app.fetching.fetcher import Fetched, Fetcher

__all__ = ["Address", "Fetched", "Fetcher", "is_address", "is_public", "read_address"]
