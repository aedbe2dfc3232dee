"""The log of a day takes one tap for each value; soreness is asked once, two days after a spasm."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from program_app.domain.day_log import DayLog
from program_app.ui.presenters.day_log_presenter import DayLogPresenter
from program_app.ui.spasms.small_scale import SmallScale
from program_app.ui.today.day_log_card import DayLogCard
from program_app.ui.today.day_log_soreness import SorenessCard
from tests.ui.spasms.log_app import LogApp, field, press, words_on


class DayLogApp(LogApp):
    """The two quiet cards of Today."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        self.card, self.soreness = DayLogCard(self.theme, self.program.logs), SorenessCard(self.theme)
        self.presenter = DayLogPresenter(self.card, self.soreness, self.diary, self.now)
        qtbot.addWidget(self.soreness)
        self.show(self.card, (1008, 320))
        self.presenter.show()

    def tap(self, text: str) -> None:
        """Tap the value that a screen reader calls `text`."""
        found = [b for b in self.card.findChildren(QAbstractButton) if b.accessibleName() == text]
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def kept_log(self) -> DayLog | None:
        """What the next start would know about today."""
        return self.disk.open_diary().day_log(self.now().date())


@pytest.fixture
def app(qtbot: QtBot) -> DayLogApp:
    return DayLogApp(qtbot)


def test_the_card_keeps_nothing_when_it_is_only_looked_at_and_closed(app, qtbot):
    assert "0 of 7 told. All of it is optional." in words_on(app.card)
    with qtbot.waitSignal(app.card.closed):
        press(app.card, "Close")
    assert app.kept_log() is None


def test_each_tap_is_kept_at_once(app):
    QTest.keyClick(field(app.card, SmallScale, "Pain, on average, 0 to 10"), Qt.Key.Key_3)
    app.tap("Walked: 20 minutes")
    app.tap("Sat: 6 hours")
    app.tap("Braces: 5 times")
    log = app.kept_log()
    assert log is not None
    assert (log.average_pain, log.walked_minutes, log.hours_sitting, log.braces) == (3, 20, 6, 5)
    assert log.stress is None
    assert "4 of 7 told. All of it is optional." in words_on(app.card)


def test_another_tap_changes_a_value_and_the_same_one_takes_it_back(app):
    app.tap("Walked: 20 minutes")
    app.tap("Walked: 30 minutes")
    assert app.kept_log().walked_minutes == 30
    app.tap("Walked: 30 minutes")
    assert app.kept_log().walked_minutes is None


def test_a_new_day_begins_with_nothing_told(app):
    app.tap("Walked: 20 minutes")
    app.now.pass_time(days=1)
    app.presenter.show()
    assert "0 of 7 told. All of it is optional." in words_on(app.card)


def test_soreness_is_asked_two_days_after_and_goes_once_it_is_told(app, qtbot):
    app.add(date(2026, 11, 19), 8, ended_at=None)
    app.presenter.show()
    assert not app.soreness.isHidden()
    assert "How long was it sore after Thursday?" in words_on(app.soreness)
    app.soreness.show()
    with qtbot.waitSignal(app.presenter.soreness_told):
        press(app.soreness, "A day")
    assert app.kept()[0].sore_hours == 24
    assert app.soreness.isHidden()
    app.presenter.show()
    assert app.soreness.isHidden()


def test_what_is_still_sore_is_asked_about_another_time(app):
    app.add(date(2026, 11, 19), 8)
    app.presenter.show()
    press(app.soreness, "It still is")
    app.presenter.show()
    assert app.soreness.isHidden()
    assert app.kept()[0].sore_hours is None


def test_without_a_spasm_nothing_is_asked(app):
    app.presenter.show()
    assert app.soreness.isHidden()
