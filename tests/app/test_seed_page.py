"""The seed article, retold, as the page of an outlet: reading and extraction together."""

import pytest

from tests.extraction.articles import SEED_ID
from timeline.extraction import analyse
from timeline.model import PublicationSource
from timeline.reading import FileSource, read

PAGE = """<!doctype html><html lang="id"><head><title>{title}</title>
<meta property="og:title" content="{title}">
<meta property="article:published_time" content="2024-07-05T08:00:00+07:00">
</head><body><nav><a href="/">Beranda</a></nav><article><h1>{title}</h1>{body}</article></body></html>"""


@pytest.fixture
def page(tmp_path):
    title, *paragraphs = [part for part in SEED_ID.split("\n") if part.strip()]
    path = tmp_path / "artikel.html"
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    path.write_text(PAGE.format(title=title, body=body), encoding="utf-8")
    return path


def test_the_page_gives_the_same_three_events_and_its_own_publication_date(page):
    analysis = analyse(read(FileSource(page)))
    assert analysis.published.source == PublicationSource.METADATA
    assert analysis.published.interval.iso()[0] == "2024-07-05T00:00"
    found = sorted((proposal.value, proposal.kind.value) for proposal in analysis.proposals)
    assert found == [("2023", "figure"), ("2024-05-19", "occurrence"), ("2024-07-04", "occurrence")]
