"""What counts as understood."""

import pytest

from program_app.recording.word_errors import word_errors


@pytest.mark.parametrize(
    ("meant", "heard", "errors"),
    [
        ("Half way.", "Halfway.", 0),
        ("21.", "Twenty-one", 0),
        ("Three, two, one.", "3, 2, 1.", 0),
        ("Hold. Three, two, one.", "Hold 321.", 0),
        ("Heel to the waist.", "He'll to the waste.", 0),
        ("4 more.", "For more.", 0),
        ("Child's pose.", "Child’s pose!", 0),
        ("Belly in a little.", "Belly and a little.", 1),
        ("Two.", "You", 1),
        ("Let go.", "", 2),
        ("Up.", "Up up.", 1),
        ("400 seconds, braced throughout.", "400 seconds braced throughout", 0),
        ("Take your time.", "Take 2000.", 2),
    ],
)
def test_words_are_wrong_one_by_one(meant: str, heard: str, errors: int):
    assert word_errors(meant, heard) == errors
