import pytest

from timeline.errors import Bug
from timeline.language import available_languages, load_pack
from timeline.language.pack import variants
from timeline.tagging.grammar import grammar

FULL = ("en", "id")
languages = pytest.mark.parametrize("code", available_languages())


def test_both_languages_of_the_interface_have_a_pack():
    assert set(FULL) <= set(available_languages())


def test_a_language_without_a_pack_is_our_mistake():
    with pytest.raises(Bug, match="no language pack: tlh"):
        load_pack("tlh")


@languages
def test_a_pack_names_itself(code):
    pack = load_pack(code)
    assert pack.code == code
    assert pack.name
    assert pack.order in ("dmy", "mdy", "ymd")


@languages
@pytest.mark.parametrize(("role", "count"), [("weekday", 7), ("month", 12)])
def test_a_pack_has_every_weekday_and_month(code, role, count):
    values = {value for meanings in load_pack(code).lexicon.values() for r, value, _ in meanings if r == role}
    assert values == {str(number) for number in range(1, count + 1)}


@languages
def test_every_pattern_of_a_pack_compiles(code):
    # An unknown role or a bracket left open raises Bug here.
    assert list(grammar(code).find("1 2 3")) == list(grammar(code).find("1 2 3"))


@languages
def test_words_are_kept_in_small_letters(code):
    pack = load_pack(code)
    assert all(word == word.lower() for word in pack.lexicon)
    assert all(
        form is None or form.lower() == word
        for word, meanings in pack.lexicon.items()
        for _, _, form in meanings
    )


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("lalu", ("lalu",)),
        ("[yang] lalu", ("yang lalu", "lalu")),
        ("[the] end of", ("the end of", "end of")),
        ("a [very] long time", ("a very long time", "a long time")),
    ],
)
def test_a_bracketed_word_may_be_left_out(phrase, expected):
    assert variants(phrase) == expected
