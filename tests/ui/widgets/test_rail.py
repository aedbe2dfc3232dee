"""The rail shows the pages there are, and help in its fixed place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from program_app.ui.theme import Theme
from program_app.ui.widgets.rail import Rail, is_rail_narrow


@pytest.fixture
def rail(qtbot: QtBot, theme: Theme) -> Rail:
    widget = Rail(theme)
    qtbot.addWidget(widget)
    widget.resize(widget.width(), 800)
    widget.show()
    return widget


def _row(rail: Rail, name: str) -> QAbstractButton:
    (row,) = [button for button in rail.findChildren(QAbstractButton) if button.text() == name]
    return row


def _rescue(rail: Rail) -> QAbstractButton:
    (box,) = [
        button
        for button in rail.findChildren(QAbstractButton)
        if button.accessibleName() == "I’m having a spasm"
    ]
    return box


def test_a_row_asks_for_its_page(qtbot: QtBot, rail: Rail) -> None:
    with qtbot.waitSignal(rail.page_requested) as requested:
        QTest.mouseClick(_row(rail, "Review"), Qt.MouseButton.LeftButton)

    assert requested.args == ["review"]


def test_only_pages_that_exist_are_shown(rail: Rail) -> None:
    rail.set_available(["today", "review", "settings"])

    assert _row(rail, "Review").isVisible()
    assert not _row(rail, "Guide").isVisible()


def test_the_open_page_is_told_to_screen_readers(rail: Rail) -> None:
    rail.set_current("review")

    assert _row(rail, "Review").accessibleDescription() == "Open now"
    assert _row(rail, "Today").accessibleDescription() == ""


@pytest.mark.parametrize("narrow", [False, True])
def test_help_is_asked_for_from_the_bottom_of_the_rail(qtbot: QtBot, rail: Rail, narrow: bool) -> None:
    rail.set_narrow(narrow)
    qtbot.waitUntil(lambda: _rescue(rail).height() == (90 if narrow else 80))
    assert _rescue(rail).geometry().bottom() > rail.height() - 20

    with qtbot.waitSignal(rail.rescue_requested):
        QTest.mouseClick(_rescue(rail), Qt.MouseButton.LeftButton)


def test_the_rail_is_208_wide_and_narrow_ones_at_most_144(rail: Rail, theme: Theme) -> None:
    assert rail.width() == 208

    rail.set_narrow(True)
    assert 88 <= rail.width() <= 144

    theme.set_text_scale(1.5)
    assert 132 <= rail.width() <= 144


def test_large_text_fits_a_low_window(rail: Rail, theme: Theme) -> None:
    rail.set_narrow(True)
    theme.set_text_scale(1.5)

    assert rail.minimumSizeHint().height() <= 640


@pytest.mark.parametrize(
    ("width", "text_scale", "narrow"), [(1280, 1.0, False), (1024, 1.0, True), (1280, 1.5, True)]
)
def test_the_window_decides_the_form(width: int, text_scale: float, narrow: bool) -> None:
    assert is_rail_narrow(width, text_scale) is narrow
