"""Icons, day marks and badges can be told apart, with colour and without."""

import json
from functools import partial

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication

from program_app.painting.day_marks import DayMark, paint_day_mark
from program_app.painting.icons import icon_names, paint_icon
from program_app.painting.logo import paint_logo
from program_app.painting.state_badges import BadgeState, paint_state_badge
from program_app.painting.tokens import palette
from program_app.paths import resource
from tests.painting.pictures import inked, picture, shape

_SQUARE = QRectF(0, 0, 48, 48)
_INK = QColor("#14262a")

pytestmark = pytest.mark.usefixtures("qapp")


def _draw_icon(painter: QPainter, name: str, color: QColor) -> None:
    paint_icon(painter, name, _SQUARE, color)


def _draw_mark(painter: QPainter, mark: DayMark) -> None:
    paint_day_mark(painter, QPointF(24, 24), 16, mark, palette(is_dark=False))


def _draw_badge(painter: QPainter, state: BadgeState) -> None:
    paint_state_badge(painter, _SQUARE, state, palette(is_dark=False))


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_paints_in_the_colour_asked_for(name: str) -> None:
    image = picture(partial(_draw_icon, name=name, color=_INK))
    solid = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }

    assert inked(image) > 20
    assert solid <= {_INK.name()}


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(KeyError):
        picture(partial(_draw_icon, name="no-such-icon", color=_INK))


def test_day_marks_differ_without_colour() -> None:
    shapes = {shape(picture(partial(_draw_mark, mark=mark))) for mark in DayMark}

    assert len(shapes) == len(DayMark)


def test_badges_differ_without_colour() -> None:
    shapes = {shape(picture(partial(_draw_badge, state=state))) for state in BadgeState}

    assert len(shapes) == len(BadgeState)


def test_a_day_mark_leaves_the_painter_as_it_was(qapp: QApplication) -> None:
    def draw(painter: QPainter) -> None:
        painter.setPen(_INK)
        for mark in DayMark:
            paint_day_mark(painter, QPointF(24, 24), 11, mark, palette(is_dark=True))
        assert painter.pen().color() == _INK
        assert painter.transform().isIdentity()

    picture(draw)


def test_the_logo_fills_its_square() -> None:
    image = picture(partial(paint_logo, area=_SQUARE, palette=palette(is_dark=False)))

    assert image.pixelColor(24, 2) == palette(is_dark=False).color("primary")


def test_icons_keep_to_their_grid() -> None:
    drawings = json.loads(resource("icons", "icons.json").read_text(encoding="utf-8"))

    assert drawings["viewBox"] == "0 0 24 24"
    assert set(drawings["filled"]) <= set(icon_names())
