"""The kind of what happened, and what is denied, in sentences that leave no doubt."""

from __future__ import annotations

import pytest

from tests.tagging.marked import stated
from timeline.extraction import analyse
from timeline.model import EventKind, Proposal, RawArticle

CREATED = "2025-06-18"
OCCURRENCE, SCHEDULED, STATEMENT, FIGURE, STATE = EventKind


def only_event(text: str, language: str) -> Proposal:
    """The one event of a sentence."""
    (proposal,) = analyse(RawArticle(text, language=language, published=stated(CREATED))).proposals
    return proposal


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (OCCURRENCE, "2025-06-16", "Sebuah gudang plastik di Cikupa terbakar pada Senin (16/6/2025)."),
        (OCCURRENCE, "2024-07-04", "Putin dan Mokhber bertemu di Astana pada 4 Juli 2024."),
        (OCCURRENCE, "1945-08-17", "Pada 17 Agustus 1945 Soekarno membacakan proklamasi di Jakarta."),
        (OCCURRENCE, "2025-06-17", "Dewan kota mengesahkan anggaran baru pada Selasa (17/6/2025)."),
        (SCHEDULED, "2025-06-20", "Sidang perdana akan digelar pada Jumat (20/6/2025) di Bandung."),
        (SCHEDULED, "2026-03", "Jembatan itu dijadwalkan dibuka untuk umum pada Maret 2026."),
        (
            STATEMENT,
            "2025-06-17",
            '"Kami menolak rencana itu," kata Ketua Dewan, Siti Aminah, Selasa (17/6/2025).',
        ),
        (STATEMENT, "2025-06-16", "Menteri itu mengatakan pada Senin (16/6/2025) bahwa stok beras cukup."),
        (FIGURE, "2025-05", "Inflasi pada Mei 2025 tercatat 1,6 persen."),
        (FIGURE, "2025-06-16", "Harga minyak turun 2,3 persen menjadi 68 dollar AS pada Senin (16/6/2025)."),
        (STATE, "2019", "Ia menjabat wali kota sejak 2019."),
    ],
)
def test_kinds_in_indonesian(kind, value, text):
    proposal = only_event(text, "id")
    assert (proposal.kind, proposal.value, proposal.negated) == (kind, value, False)


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (OCCURRENCE, "2025-06-16", "A warehouse burnt down in Leeds on Monday, June 16, 2025."),
        (OCCURRENCE, "2024-07-04", "The two presidents met in Astana on July 4, 2024."),
        (OCCURRENCE, "1944-06-06", "On June 6, 1944 the allied troops landed in Normandy."),
        (OCCURRENCE, "2025-06-17", "The council approved the new budget on Tuesday."),
        (SCHEDULED, "2025-06-20", "The trial will open on Friday in Hartford."),
        (SCHEDULED, "2026-03", "The bridge is scheduled to open in March 2026."),
        (STATEMENT, "2025-06-17", '"We reject the plan," the chairwoman said on Tuesday.'),
        (STATEMENT, "2025-06-16", "The minister said on Monday that stocks of rice were ample."),
        (FIGURE, "2025-05", "Inflation was 1.6 percent in May 2025."),
        (FIGURE, "2025-06-16", "Oil prices fell 2.3 percent to $68 a barrel on Monday."),
        (STATE, "2019", "She has been mayor since 2019."),
    ],
)
def test_kinds_in_english(kind, value, text):
    proposal = only_event(text, "en")
    assert (proposal.kind, proposal.value, proposal.negated) == (kind, value, False)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Rapat itu batal digelar pada Senin (16/6/2025).", "id"),
        ("Ia tidak hadir dalam sidang pada Senin (16/6/2025).", "id"),
        ("The ship did not leave port on Monday.", "en"),
        ("The crew didn't leave the ship on Monday.", "en"),
    ],
)
def test_what_is_denied_says_so(text, language):
    assert only_event(text, language).negated
