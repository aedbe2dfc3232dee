"""A query finds words by their beginnings, without caring for capitals and hyphens."""

import pytest

from program_app.domain.text_search import comparable, has_all, marked, words_of


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("", ()),
        ("  ", ()),
        ("a", ()),
        ("ab", ("ab",)),
        ("Side-lying Brace ", ("side", "lying", "brace")),
        ("90/90", ("90", "90")),
    ],
)
def test_a_query_counts_from_two_letters_on(query, words):
    assert words_of(query) == words


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Posterior tilt, lying", "tilt", ["tilt"]),
        ("Gluteus maximus", "GLUTE", ["Glute"]),
        ("Curl-up, no curl", "curl up", ["Curl", "up", "curl"]),
        ("Narrowing", "row", []),
        ("Standing", "st stan", ["Stan"]),
        ("The person’s back", "person's", ["person’s"]),
        ("A (deep) layer", "(deep)", ["(deep)"]),
        ("İzmir stretch", "stretch", ["stretch"]),
    ],
)
def test_hits_are_beginnings_of_words_in_the_text_as_it_is_written(text, query, found):
    hits = marked(text, words_of(query)).hits
    assert [text[start:end] for start, end in hits] == found


def test_every_word_must_be_found_but_not_in_the_same_text():
    texts = ("Tucked bridge", "Gluteus maximus")
    assert has_all(texts, words_of("bridge glut"))
    assert not has_all(texts, words_of("bridge plank"))
    assert has_all(texts, ())


@pytest.mark.parametrize("text", ["İ ß – Ǆ", "Knee-to-chest / Williams’"])
def test_a_text_keeps_its_length_when_it_is_compared(text):
    assert len(comparable(text)) == len(text)
