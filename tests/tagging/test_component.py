import pytest
import spacy

import timeline.tagging.component
from timeline.errors import InputFault

assert timeline.tagging.component.SPANS == "timex"


def test_expressions_stand_in_the_document_with_their_values():
    nlp = spacy.blank("xx")
    nlp.add_pipe("timex", config={"language": "id", "published": "2024-07-05"})
    doc = nlp("Mereka bertemu di Astana, Kamis (4/7), dua hari setelah rapat tahun 2023.")
    spans = doc.spans["timex"]
    assert [(span.label_, span._.timex.value) for span in spans] == [
        ("DATE", "2024-07-04"),
        ("DURATION", "P2D"),
        ("DATE", "2023"),
    ]
    assert [span._.edtf for span in spans] == ["2024-07-04", None, "2023"]
    assert doc._.published.interval.iso()[0] == "2024-07-05T00:00"


def test_the_language_is_found_where_none_is_given():
    nlp = spacy.blank("xx")
    nlp.add_pipe("timex")
    doc = nlp("The committee will meet again on 4 July 2024 in the capital.")
    assert [span._.timex.value for span in doc.spans["timex"]] == ["2024-07-04"]


def test_a_publication_date_that_is_none_is_refused():
    with pytest.raises(InputFault, match="no date"):
        spacy.blank("xx").add_pipe("timex", config={"published": "soon"})
