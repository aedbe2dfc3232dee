"""The pointer hides while it rests, and never stays hidden."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from program_app.ui.player.pointer_rest import PointerRest
from tests.ui.player.stage import Stage


@pytest.fixture
def pointer(qtbot: QtBot) -> Iterator[PointerRest]:
    """A pointer that hides at once."""
    owner = QObject()
    pointer = PointerRest(owner, rest_ms=0)
    yield pointer
    pointer.stop()


def shape() -> Qt.CursorShape | None:
    """The pointer that is forced on all widgets."""
    cursor = QGuiApplication.overrideCursor()
    return None if cursor is None else cursor.shape()


def test_it_hides_after_its_rest(pointer: PointerRest, qtbot: QtBot):
    pointer.stir()
    qtbot.waitUntil(lambda: pointer.is_hidden)
    assert shape() is Qt.CursorShape.BlankCursor


def test_a_movement_brings_it_back(pointer: PointerRest, qtbot: QtBot):
    pointer.stir()
    qtbot.waitUntil(lambda: pointer.is_hidden)
    pointer.stir()
    assert shape() is None


def test_a_page_that_goes_leaves_it_alone(pointer: PointerRest, qtbot: QtBot):
    pointer.stir()
    qtbot.waitUntil(lambda: pointer.is_hidden)
    pointer.stop()
    assert shape() is None


def test_a_session_in_which_the_mouse_never_moves_hides_it_too(qtbot: QtBot):
    stage = Stage(qtbot, 8)
    pointer = stage.page.findChildren(PointerRest)[0]
    qtbot.waitUntil(lambda: pointer.is_hidden, timeout=10_000)
    stage.page.hide()
    assert shape() is None
