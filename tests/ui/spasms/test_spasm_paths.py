"""The ways to the form of the spasm log and from it, in the whole window over a real database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from program_app.domain.spasm import SpasmRecord, SpasmSide
from program_app.storage.reading import read_everything
from program_app.ui.review.review_head import Look
from program_app.ui.review_page import ReviewPage
from program_app.ui.widgets.scale import Scale0To10
from tests.ui.spasms.log_app import field, press, words_on
from tests.ui.whole_app import PATIENCE_SECONDS, WholeApp, rail_row


@pytest.fixture
def app(qtbot: QtBot, data_dir: Path) -> Iterator[WholeApp]:
    app = WholeApp(qtbot, data_dir)
    yield app
    app.close()


def open_form(app: WholeApp) -> None:
    """From the rail: Review, Spasms, Log a spasm."""
    app.shell.show_page("review")
    press(app.window, "Spasms")
    press(app.window, "Log a spasm")
    assert app.page == "spasm_form"


def kept(app: WholeApp) -> tuple[SpasmRecord, ...]:
    """What the disk has."""
    assert app.app.outbox.flush(PATIENCE_SECONDS)
    return read_everything(app.database).history.spasms


def review(app: WholeApp) -> ReviewPage:
    page = app.window.page("review")
    assert isinstance(page, ReviewPage)
    return page


def test_the_row_of_the_review_stands_for_the_form(app):
    open_form(app)
    assert rail_row(app.window, "Review").accessibleDescription() == "Open now"


def test_a_tap_is_on_the_disk_before_anything_is_saved(app):
    open_form(app)
    press(app.window, "Right")
    (record,) = kept(app)
    assert (record.side, record.is_draft) == (SpasmSide.RIGHT, True)


def test_after_saving_todays_plan_waits(app):
    open_form(app)
    press(app.window, "Right")
    QTest.keyClick(app.window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert app.page == "today"
    assert not kept(app)[0].is_draft


def test_a_spasm_that_is_long_past_leads_to_the_log(app):
    open_form(app)
    date = field(app.window, QLineEdit, "Started, date")
    date.selectAll()
    QTest.keyClicks(date, "3 Oct")
    press(app.window, "Save")
    assert (app.page, review(app).look) == ("review", Look.SPASMS)
    assert {"Logged.", "Saturday 3 October"} <= words_on(review(app))


def test_after_a_spasm_above_seven_the_safety_questions_come_first(app):
    app.clock.advance(600)
    open_form(app)
    QTest.keyClick(field(app.window, Scale0To10, "At its worst"), Qt.Key.Key_9)
    press(app.window, "Save")
    assert app.page == "first_run"


def test_discarding_leads_to_the_log_with_a_way_back(app):
    open_form(app)
    press(app.window, "Right")
    press(app.window, "Discard draft")
    assert "The draft was discarded." in words_on(review(app))
    press(app.window, "Undo")
    (record,) = kept(app)
    assert record.taken_out_at is None


def test_escape_leads_back_to_the_log_where_the_draft_waits(app):
    open_form(app)
    press(app.window, "Right")
    QTest.keyClick(app.window.focusWidget(), Qt.Key.Key_Escape)
    assert (app.page, review(app).look) == ("review", Look.SPASMS)
    press(app.window, "Complete")
    assert app.page == "spasm_form"


def test_the_letter_s_is_typed_into_a_line_and_opens_nothing(app):
    open_form(app)
    date = field(app.window, QLineEdit, "Started, date")
    date.selectAll()
    QTest.keyClick(date, Qt.Key.Key_S)
    assert app.page == "spasm_form"
    assert date.text() == "s"


def test_an_entry_that_was_taken_out_is_put_back_in_the_settings(app):
    open_form(app)
    press(app.window, "Right")
    press(app.window, "Discard draft")
    app.shell.show_page("settings")
    press(app.window, "Put back")
    assert kept(app)[0].taken_out_at is None
