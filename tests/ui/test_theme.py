"""The theme tells widgets when to look again, and gives them fonts and colours of the moment."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from pytestqt.qtbot import QtBot

from program_app.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_chosen_scheme_decides_the_colours(qtbot: QtBot) -> None:
    theme = Theme(scheme="light")
    assert theme.color("ink").name() == "#14262a"

    with qtbot.waitSignal(theme.changed):
        theme.set_scheme("dark")

    assert theme.is_dark
    assert theme.color("ink").name() == "#eaf2f0"


def test_an_unknown_scheme_is_refused() -> None:
    with pytest.raises(ValueError, match="sepia"):
        Theme().set_scheme("sepia")


def test_the_system_scheme_is_followed_when_it_changes(qtbot: QtBot) -> None:
    theme = Theme(scheme="system")
    hints = QGuiApplication.styleHints()

    with qtbot.waitSignal(theme.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert theme.is_dark


def test_a_chosen_scheme_does_not_follow_the_system(qtbot: QtBot) -> None:
    theme = Theme(scheme="light")
    hints = QGuiApplication.styleHints()

    with qtbot.assertNotEmitted(theme.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert not theme.is_dark


def test_text_size_grows_every_style_but_those_fitted_to_their_box() -> None:
    theme = Theme(text_scale=1.5)

    assert theme.font("body").pixelSize() == 24
    assert theme.line_height("body") == 36
    assert theme.font("display-digit").pixelSize() == 240
    assert theme.font("body", scaled=False).pixelSize() == 16
    assert theme.scaled(48) == 72


def test_a_new_text_size_reaches_fonts_already_asked_for() -> None:
    theme = Theme()
    assert theme.font("h1").pixelSize() == 32

    theme.set_text_scale(1.15)

    assert theme.font("h1").pixelSize() == 37


def test_move_less_is_told(qtbot: QtBot) -> None:
    theme = Theme()

    with qtbot.waitSignal(theme.changed):
        theme.set_move_less(True)

    assert theme.move_less


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_style_sheet_has_every_name_filled_in(scheme: str) -> None:
    sheet = Theme(scheme=scheme).style_sheet()

    assert "$" not in sheet
    assert Theme(scheme=scheme).color("surface").name() in sheet


def test_qt_paints_its_own_parts_in_the_same_colours() -> None:
    theme = Theme(scheme="dark")

    assert theme.qt_palette().color(QPalette.ColorRole.Window) == theme.color("canvas")
