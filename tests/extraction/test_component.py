import pytest
import spacy

import timeline.extraction.component
from timeline.errors import InputFault

assert timeline.extraction.component.SPANS == "dated_events"


def test_events_stand_in_the_document_with_their_evidence():
    nlp = spacy.blank("xx")
    nlp.add_pipe("dated_events", config={"language": "en", "published": "2024-07-05"})
    doc = nlp("It rained all night. The two presidents met in Astana on July 4, 2024.")
    (span,) = doc.spans["dated_events"]
    assert (span.text, span.label_) == ("The two presidents met in Astana on July 4, 2024.", "occurrence")
    assert (span._.event.value, span._.event.title) == ("2024-07-04", "Two presidents met in Astana")
    assert doc._.analysis.published.interval.iso()[0] == "2024-07-05T00:00"


def test_it_stands_beside_the_component_of_time_expressions():
    import timeline.tagging.component

    nlp = spacy.blank("xx")
    nlp.add_pipe(timeline.tagging.component.SPANS)
    nlp.add_pipe("dated_events")
    doc = nlp("Presiden tiba di Astana pada Kamis (4/7/2024) dan langsung bertemu tuan rumah.")
    assert [span.text for span in doc.spans["timex"]] == ["Kamis (4/7/2024)"]
    assert [span._.event.value for span in doc.spans["dated_events"]] == ["2024-07-04"]


def test_a_publication_date_that_is_none_is_refused():
    with pytest.raises(InputFault, match="no date"):
        spacy.blank("xx").add_pipe("dated_events", config={"published": "soon"})
