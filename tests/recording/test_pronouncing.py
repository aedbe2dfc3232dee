"""Words become phonemes by the table, and light words bow to their neighbours."""

import pytest

from program_app.recording.errors import RecordingError
from program_app.recording.pronouncing import pronounced, sentences, words

_TABLE = {
    "a": "A",
    "arch": "ˈɑɹʧ",
    "arm": "ˈɑɹm",
    "belly": "bˈɛli",
    "belly in": "bˈɛli ˈɪn",
    "brace": "bɹˈAs",
    "hips": "hˈɪps",
    "in": "ˈɪn",
    "one": "wˈʌn",
    "stand": "stˈænd",
    "the": "ði",
    "to": "tu",
    "twenty": "twˈɛnti",
    "up": "ˌʌp",
}


def test_a_line_is_said_sentence_by_sentence_and_a_colon_ends_one_too():
    assert sentences("Next: Clamshell. On your side, knees bent.") == [
        "Next:",
        "Clamshell.",
        "On your side, knees bent.",
    ]


def test_words_are_named_in_small_letters_with_their_hyphens_and_apostrophes():
    assert words("Self-check: Child’s pose, 21 seconds.") == [
        *("self-check", "child's", "pose", "twenty", "one", "seconds"),
    ]


def test_the_punctuation_is_kept_where_it_stands():
    assert pronounced("Brace, the hips.", _TABLE) == "bɹˈAs, ðə hˈɪps."


def test_the_and_to_change_before_a_vowel():
    assert pronounced("The hips to the arch to the arm.", _TABLE) == "ðə hˈɪps tə ði ˈɑɹʧ tə ði ˈɑɹm."
    assert pronounced("Brace to arch.", _TABLE) == "bɹˈAs tʊ ˈɑɹʧ."


def test_a_light_word_at_the_end_keeps_its_full_form():
    assert pronounced("A brace to stand to.", _TABLE) == "ɐ bɹˈAs tə stˈænd tu."
    assert pronounced("Brace in, hips in arch.", _TABLE) == "bɹˈAs ˈɪn, hˈɪps ɪn ˈɑɹʧ."


def test_a_phrase_of_the_table_goes_before_its_words():
    assert pronounced("Belly in the arch.", _TABLE) == "bˈɛli ˈɪn ði ˈɑɹʧ."


def test_a_word_that_stands_alone_is_stressed():
    assert pronounced("Up.", _TABLE) == "ˈʌp."
    assert pronounced("Stand up.", _TABLE) == "stˈænd ˌʌp."


def test_figures_are_said_as_words():
    assert pronounced("21.", _TABLE) == "twˈɛnti wˈʌn."


@pytest.mark.parametrize("line", ["Hold 50%.", "Hold 1000 seconds.", "Hold ½."])
def test_what_cannot_be_spoken_is_named(line: str):
    with pytest.raises(RecordingError, match="in words"):
        words(line)


def test_a_word_that_the_table_lacks_is_named():
    with pytest.raises(RecordingError, match='"glute"'):
        pronounced("Glute.", _TABLE)
