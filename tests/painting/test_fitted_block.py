"""Text is made smaller before anything of it is cut."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont

from program_app.painting.fitted_block import fitted_block, fitted_list


def test_no_word_is_broken_while_a_smaller_size_keeps_it_whole(qapp: object):
    font = QFont("DejaVu Sans")
    font.setPixelSize(40)
    block = fitted_block("extraordinarily", font, QSizeF(150, 200), 8)
    assert block.lines == ("extraordinarily",)


def test_a_list_has_one_size(qapp: object):
    font = QFont("DejaVu Sans")
    font.setPixelSize(30)
    texts = ["short", "a much longer line that has to go on two lines at least"]
    blocks = fitted_list(texts, font, QSizeF(260, 100), 8, 6)
    assert len({block.font.pixelSize() for block in blocks}) == 1
    assert sum(block.height for block in blocks) + 6 <= 101
