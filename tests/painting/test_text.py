"""Text is broken and fitted without losing a word."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from program_app.painting.fitted_text import centred_baseline, fitted_font
from program_app.painting.text_lines import break_lines

pytestmark = pytest.mark.usefixtures("qapp")

_SENTENCE = "Press your low back into the floor."


def _font(pixels: int) -> QFont:
    font = QFont("DejaVu Sans")
    font.setPixelSize(pixels)
    return font


def test_lines_fit_the_width_and_keep_every_word() -> None:
    lines = break_lines(_SENTENCE, _font(16), 24, width=120)

    assert len(lines.lines) > 1
    assert lines.width <= 120
    assert " ".join(lines.lines) == _SENTENCE
    assert lines.height == 24 * len(lines.lines)


def test_without_a_width_text_stays_on_its_own_lines() -> None:
    assert break_lines("One\ntwo three", _font(16), 24).lines == ("One", "two three")


def test_the_same_text_is_broken_anew_in_a_larger_font_and_in_another_width() -> None:
    known = break_lines(_SENTENCE, _font(16), 24, width=200)

    assert break_lines(_SENTENCE, _font(24), 24, width=200).lines != known.lines
    assert break_lines(_SENTENCE, _font(16), 24, width=120).lines != known.lines
    assert break_lines(_SENTENCE, _font(16), 24, width=200) == known


def test_a_long_word_is_broken_before_it_is_cut() -> None:
    lines = break_lines("Hüftbeugemuskulatur", _font(16), 24, width=60)

    assert lines.width <= 60
    assert "".join(lines.lines) == "Hüftbeugemuskulatur"


def test_no_text_still_takes_a_line() -> None:
    assert break_lines("", _font(16), 24, width=100).height == 24


def test_fitted_text_shrinks_until_it_fits() -> None:
    font = fitted_font(_SENTENCE, _font(48), 700, smallest=36)

    assert 36 <= font.pixelSize() < 48


def test_fitted_text_never_shrinks_below_its_limit() -> None:
    assert fitted_font(_SENTENCE, _font(48), 10, smallest=37).pixelSize() == 37


def test_text_that_fits_keeps_its_size() -> None:
    assert fitted_font("8", _font(240), 500, smallest=200).pixelSize() == 240


def test_capitals_are_centred_by_their_own_height() -> None:
    font = _font(100)

    assert centred_baseline(font, 50) == 50 + QFontMetricsF(font).capHeight() / 2
