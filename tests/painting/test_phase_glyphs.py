"""Each phase has a shape of its own."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from program_app.painting.phase_glyphs import Glyph, paint_glyph


@pytest.mark.parametrize("glyph", list(Glyph))
def test_every_glyph_is_drawn_inside_its_box(qapp: object, glyph: Glyph):
    image = QImage(60, 60, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_glyph(painter, glyph, image.rect().adjusted(10, 10, -10, -10).toRectF(), QColor("black"))
    painter.end()
    drawn = [(x, y) for x in range(60) for y in range(60) if image.pixelColor(x, y).lightness() < 128]
    assert drawn
    assert all(6 <= x < 54 and 6 <= y < 54 for x, y in drawn)
