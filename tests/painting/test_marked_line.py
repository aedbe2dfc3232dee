"""A line with hits keeps them in sight, and ends at a clause before it is cut."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from program_app.domain.text_search import MarkedText, marked
from program_app.painting.marked_line import fitted_marked

MUSCLES = "Lower abdominals (rectus, obliques, deep layer); glutes lightly"


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    font = QFont("DejaVu Sans")
    font.setPixelSize(14)
    return font


def width_of(text: str, font: QFont) -> float:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    return QFontMetricsF(bold).horizontalAdvance(text) + 1


def hits(line: MarkedText) -> list[str]:
    return [line.text[start:end] for start, end in line.hits]


def test_what_fits_is_whole(font):
    assert fitted_marked(MarkedText(MUSCLES), font, 2000).text == MUSCLES


def test_what_does_not_fit_ends_at_a_clause_outside_of_brackets(font):
    fitted = fitted_marked(MarkedText(MUSCLES), font, width_of("Lower abdominals (rectus, obl", font))
    assert fitted.text == "Lower abdominals"


def test_a_hit_within_brackets_is_still_shown(font):
    line = marked(MUSCLES, ("obliques",))
    fitted = fitted_marked(line, font, width_of("Lower abdominals (rectus, obl", font))
    assert hits(fitted) == ["obliques"]
    assert fitted.text.startswith("…")
    assert fitted.text.endswith("…")


def test_a_long_cue_is_shown_around_its_hit(font):
    line = marked("“Start with the feet a little wider than the hips and squeeze the seat.”", ("seat",))
    assert hits(fitted_marked(line, font, 180)) == ["seat"]


@pytest.mark.parametrize("width", [20, 60, 120, 300])
def test_it_is_never_wider_than_its_room(font, width):
    for query in ((), ("rectus",), ("glutes",), ("lower", "lightly")):
        fitted = fitted_marked(marked(MUSCLES, query), font, width)
        assert width_of(fitted.text, font) <= max(width, width_of("…", font)) * 1.15
        assert all(0 <= start < end <= len(fitted.text) for start, end in fitted.hits)


def test_all_hits_are_kept_where_there_is_room(font):
    line = marked(MUSCLES, ("glutes", "lower"))
    assert hits(fitted_marked(line, font, 2000)) == ["Lower", "glutes"]
