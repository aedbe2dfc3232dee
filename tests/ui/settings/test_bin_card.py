"""What was taken out of the spasm log can be put back in the settings."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from program_app.journey.spasms import take_out
from program_app.ui.presenters.bin_presenter import BinPresenter
from program_app.ui.settings.bin_card import BinCard
from tests.ui.spasms.log_app import LogApp, press, words_on


@pytest.fixture
def app(qtbot: QtBot) -> LogApp:
    app = LogApp(qtbot)
    record = app.add(date(2026, 10, 30))
    take_out(app.diary, record.id, app.now())
    return app


def bin_card(app: LogApp) -> tuple[BinCard, BinPresenter]:
    card = BinCard(app.theme)
    app.qtbot.addWidget(card)
    presenter = BinPresenter(card, app.diary, app.now)
    presenter.show()
    QApplication.processEvents()
    return card, presenter


def test_the_card_says_what_it_is_and_until_when_it_stays(app):
    card, _presenter = bin_card(app)
    assert {"Fri 30 Oct, Spasm", "Kept until 21 December"} <= words_on(card)


def test_putting_back_brings_the_entry_into_the_log_and_takes_the_card_away(app):
    card, _presenter = bin_card(app)
    press(card, "Put back")
    assert len(app.kept()) == 1
    assert card.isHidden()


def test_without_anything_in_it_the_card_is_not_there(app):
    app.now.pass_time(days=30)
    card, presenter = bin_card(app)
    assert card.isHidden()
    app.now.at -= timedelta(days=1)
    presenter.show()
    assert not card.isHidden()
