"""What a page says about itself: reason strip, banner, text, pictures and bars."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from program_app.painting.state_badges import BadgeState
from program_app.ui.theme import Theme
from program_app.ui.widgets.banner import Banner, BannerKind
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.held_bar import HeldBar
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.reason_strip import ReasonStrip

_REASON = "At 4 or 5 every exercise takes its easier form, one set each, and the walk does not grow."


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme) -> ReasonStrip:
    widget = ReasonStrip(theme)
    qtbot.addWidget(widget)
    widget.set_reason(BadgeState.GENTLE, "Pain is 4 of 10, so this is the gentle version.", _REASON)
    widget.resize(606, 60)
    widget.show()
    widget.activateWindow()
    return widget


def test_w_opens_the_reason_and_folds_it_again(qtbot: QtBot, strip: ReasonStrip) -> None:
    closed = strip.heightForWidth(606)
    with qtbot.waitSignal(strip.opened_changed):
        QTest.keyClick(strip, Qt.Key.Key_W)
    assert strip.is_open()
    assert strip.heightForWidth(606) > closed

    QTest.keyClick(strip, Qt.Key.Key_W)
    assert not strip.is_open()


def test_without_a_reason_there_is_nothing_to_open(strip: ReasonStrip) -> None:
    strip.set_reason(BadgeState.PAUSED, "The plan waits.")

    QTest.keyClick(strip, Qt.Key.Key_W)

    assert not strip.is_open()


def test_a_strip_opened_before_stays_open_for_the_next_reason(strip: ReasonStrip) -> None:
    strip.set_open(True)

    strip.set_reason(BadgeState.GENTLE, "Pain is 5 of 10, so this is the gentle version.", _REASON)

    assert strip.is_open()


@pytest.mark.parametrize("kind", list(BannerKind))
def test_a_banner_tells_which_button_was_pressed(qtbot: QtBot, theme: Theme, kind: BannerKind) -> None:
    actions = [("again", "Try again", False), ("folder", "Choose folder", True)]
    banner = Banner(theme, kind, "Your progress cannot be saved right now.", "Folder full.", actions)
    qtbot.addWidget(banner)
    banner.show()
    second = banner.findChildren(Button)[1]

    with qtbot.waitSignal(banner.acted) as acted:
        second.click()

    assert acted.args == ["folder"]
    assert banner.accessibleName() == "Your progress cannot be saved right now."


def test_a_narrow_banner_cuts_none_of_its_words(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    actions = [("again", "Try again", False), ("folder", "Choose folder", True)]
    title, line = (
        "Your progress cannot be saved right now.",
        "Folder full or read-only. All is kept meanwhile.",
    )
    QVBoxLayout(page).addWidget(Banner(theme, BannerKind.CARE, title, line, actions))
    qtbot.addWidget(page)
    page.resize(640, 300)
    page.show()
    labels = page.findChildren(Label)
    assert len(labels) == 2
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width()) > label.fontMetrics().height() * 1.5


def test_wrapped_text_takes_the_height_it_needs(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    card = Card(theme, padding=20)
    label = Label(theme, _REASON, wrap=True)
    card.body.addWidget(label)
    column = QVBoxLayout(page)
    column.addWidget(card)
    column.addStretch()
    page.resize(260, 600)
    page.show()

    assert label.height() >= label.heightForWidth(label.width()) > theme.line_height("body")


def test_one_line_is_never_cut(theme: Theme) -> None:
    label = Label(theme, "Tucked bridge", style="body-strong")

    assert label.minimumSizeHint() == label.sizeHint()
    assert label.sizeHint().height() == 24


def test_a_bar_says_its_seconds(qtbot: QtBot, theme: Theme) -> None:
    bar = HeldBar(theme)
    qtbot.addWidget(bar)

    bar.set_seconds(held=96, planned=120, longest=150)

    assert bar.accessibleName() == "96 of 120 seconds held"


def test_a_bar_without_a_plan_paints_itself(qtbot: QtBot, theme: Theme) -> None:
    bar = HeldBar(theme)
    qtbot.addWidget(bar)
    bar.set_seconds(held=0, planned=0, longest=0)

    assert not bar.grab().isNull()
