"""What a self-check notes, and the values that were noted, in a few words."""

from program_app.words.checks import answers_text, check_note
from tests.virtual_session import shipped_program


def test_open_answers_are_a_dash():
    assert answers_text((6, None, None)) == "6 · – · –"


def test_a_count_says_how_long_it_goes():
    assert check_note(shipped_program().check("C6")) == "How many in 30 s"
