from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from timeline.exchange.text import clean, one_line


@given(st.text(st.characters(codec=None, min_codepoint=0, max_codepoint=0x10FFFF)))
def test_clean_text_is_always_good_xml(text):
    element = etree.Element("a")
    element.text = clean(text)
    etree.fromstring(etree.tostring(element, encoding="utf-8"))
    assert clean(clean(text)) == clean(text)


def test_only_what_is_unfit_goes():
    assert clean("tab\tline\nreturn\r é 中 𝕏 \u202b") == "tab\tline\nreturn\r é 中 𝕏 \u202b"
    assert clean("a\x00b\x1bc\x9fd\ud800e\uffff") == "abcde"
    assert one_line("  a \n b\x07\t") == "a b"
