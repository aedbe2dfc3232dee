"""A paragraph keeps its words and its hits, and no line of it is too long to be read."""

import pytest
from PySide6.QtGui import QFont

from program_app.domain.text_search import MarkedText, marked
from program_app.painting.marked_block import MOST_LETTERS, break_marked

SENTENCE = "A short stroll often feels good, and that is fine; faster or further is what waits for now."


@pytest.fixture
def font(qapp) -> QFont:
    font = QFont("DejaVu Sans")
    font.setPixelSize(18)
    return font


def test_lines_keep_every_word(font):
    block = break_marked(MarkedText(SENTENCE), font, 29, 300)
    assert len(block.lines) > 2
    assert " ".join(line.text for line in block.lines) == SENTENCE
    assert block.height == 29 * len(block.lines)
    assert block.width <= 300


@pytest.mark.parametrize("text", [SENTENCE, "it is " * 60, "will still fill till ill " * 20])
def test_no_line_has_more_letters_than_can_be_read(font, text):
    block = break_marked(MarkedText(text.strip()), font, 29, 5000)
    assert max(len(line.text) for line in block.lines) <= MOST_LETTERS


def test_each_hit_stays_with_its_line(font):
    block = break_marked(marked(SENTENCE, ("fe", "f")), font, 29, 220)
    hits = [line.text[start:end] for line in block.lines for start, end in line.hits]
    assert hits == ["fe", "f", "f", "f", "f"]


def test_a_line_with_hits_fits_although_it_is_bold(font):
    block = break_marked(MarkedText(SENTENCE, ((0, len(SENTENCE)),)), font, 29, 300)
    assert block.width <= 300


def test_a_paragraph_without_a_width_is_one_line(font):
    assert len(break_marked(MarkedText("Short."), font, 29).lines) == 1


def test_a_word_that_is_longer_than_a_line_may_be_stays_whole(font):
    word = "a" * (MOST_LETTERS + 10)
    block = break_marked(MarkedText(f"See {word} for more of this text."), font, 29, 5000)
    assert word in {line.text for line in block.lines}
