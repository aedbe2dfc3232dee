"""The spasm log in the review is walked with the arrows; entries go, and come back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.spasm import Doing, Remedy, SpasmHeight, SpasmSide, Tried
from program_app.ui.review.review_head import Look
from program_app.ui.review_page import ReviewPage
from program_app.ui.spasms.gap_line import GapLine
from program_app.ui.spasms.spasm_row import SpasmRowButton
from program_app.ui.widgets.held_bar import HeldBar
from program_app.ui.widgets.label import Label
from tests.ui.spasms.log_app import LogApp, button, field, offers, press, words_on

OCTOBER, SEPTEMBER, JULY = date(2026, 10, 30), date(2026, 9, 12), date(2026, 7, 14)


@pytest.fixture
def app(qtbot: QtBot) -> LogApp:
    app = LogApp(qtbot)
    app.add(JULY, side=SpasmSide.LEFT, worst=5)
    app.add(SEPTEMBER, side=SpasmSide.RIGHT, worst=6, note="In the garden")
    app.add(
        OCTOBER,
        side=SpasmSide.RIGHT,
        height=SpasmHeight.LOW,
        worst=7,
        now=2,
        doing=(Doing.BENDING,),
        tried=(Tried(remedy=Remedy.HEAT, helped=6), Tried(remedy=Remedy.COLD, is_thumb_up=False)),
    )
    return app


@pytest.fixture
def page(app: LogApp) -> ReviewPage:
    page = app.review()
    app.review_presenter.show_log()
    return page


def rows(page: QWidget) -> list[SpasmRowButton]:
    return [row for row in page.findChildren(SpasmRowButton) if row.isVisibleTo(page)]


def chosen(page: QWidget) -> str:
    return next(row.row.id for row in rows(page) if row.isChecked())


def key(page: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.focusWidget(), key, modifier)


def test_the_list_is_newest_first_with_the_days_between(page):
    assert [row.accessibleName() for row in rows(page)] == [
        "30 Oct, Fri 07:40, Spasm, right, low, worst 7 of 10",
        "12 Sep, Sat 07:40, Spasm, right, worst 6 of 10",
        "14 Jul, Tue 07:40, Spasm, left, worst 5 of 10",
    ]
    gaps = [gap.accessibleName() for gap in page.findChildren(GapLine) if gap.isVisibleTo(page)]
    assert gaps == ["22 days so far", "48 days", "60 days"]
    assert rows(page)[0].accessibleDescription() == "Bending · let go after 1 h 30"


def test_the_newest_entry_stands_beside_the_list_in_full(page):
    assert {"Friday 30 October", "07:40 to 09:10 · 1 h 30", "7 of 10, then 2", "did not"} <= words_on(page)
    assert [bar.accessibleName() for bar in page.findChildren(HeldBar) if bar.isVisibleTo(page)] == [
        "Heat: 6 of 10"
    ]


def test_arrows_walk_the_list_and_enter_goes_on_to_the_entry(page):
    key(page, Qt.Key.Key_Down)
    assert chosen(page) == str(SEPTEMBER)
    assert "In the garden" in words_on(page)
    key(page, Qt.Key.Key_End)
    assert chosen(page) == str(JULY)
    key(page, Qt.Key.Key_Down)
    key(page, Qt.Key.Key_Up)
    assert chosen(page) == str(SEPTEMBER)
    key(page, Qt.Key.Key_Return)
    assert button(page, "Edit").hasFocus()


def test_e_opens_the_entry_in_the_form(app, page, qtbot):
    key(page, Qt.Key.Key_Down)
    with qtbot.waitSignal(app.review_presenter.form_wanted) as wanted:
        key(page, Qt.Key.Key_E)
    assert wanted.args == [str(SEPTEMBER)]


def test_a_draft_asks_to_be_completed(app, qtbot):
    app.add(date(2026, 11, 20), is_draft=True)
    page = app.review()
    app.review_presenter.show_log()
    assert rows(page)[0].accessibleDescription().startswith("Not complete yet")
    assert offers(page, "Complete")


def test_delete_takes_out_and_control_z_brings_back(app, page):
    key(page, Qt.Key.Key_Down)
    key(page, Qt.Key.Key_Delete)
    assert len(app.kept()) == 2
    assert "The entry from 12 Sep was taken out. It stays in the bin for 30 days." in words_on(page)
    assert "2 entries" in words_on(page)
    assert chosen(page) == str(JULY)
    key(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(app.kept()) == 3
    assert chosen(page) == str(SEPTEMBER)
    assert not any("taken out" in words for words in words_on(page))
    assert "3 entries" in words_on(page)


def test_the_message_stays_until_the_page_is_left(app, page):
    press(page, "Take out")
    app.review_presenter.show()
    assert not any("taken out" in words for words in words_on(page))
    key(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(app.kept()) == 2


def test_taking_out_the_last_one_leaves_a_calm_sentence(app, page):
    for _entry in range(3):
        press(page, "Take out")
    assert "No spasms logged. Long may it last." in words_on(page)
    press(page, "Undo")
    assert len(rows(page)) == 1


def test_before_the_first_entry_one_can_be_logged(qtbot):
    app = LogApp(qtbot)
    page = app.review()
    app.review_presenter.show_log()
    assert "No spasms logged. Long may it last." in words_on(page)
    assert any("Spasm: A sudden grip that nobody willed." in words for words in words_on(page))
    with qtbot.waitSignal(app.review_presenter.form_wanted) as wanted:
        press(page, "Log a spasm")
    assert wanted.args == [""]


def test_the_filter_shows_one_side(page):
    choice = field(page, QComboBox, "Show")
    choice.setCurrentIndex(choice.findText("Left side"))
    choice.activated.emit(choice.currentIndex())
    assert [row.row.id for row in rows(page)] == [str(JULY)]
    assert "Tuesday 14 July" in words_on(page)


def test_a_new_year_shows_what_there_is(app, page):
    app.now.pass_time(days=60)
    app.review_presenter.show()
    assert len(rows(page)) == 3
    assert field(page, QComboBox, "Show").currentText() == "All"


def test_control_tab_goes_round_the_views(page):
    control = Qt.KeyboardModifier.ControlModifier
    looks = []
    for pressed, modifier in (
        (Qt.Key.Key_Tab, control),
        (Qt.Key.Key_Tab, control),
        (Qt.Key.Key_Backtab, control | Qt.KeyboardModifier.ShiftModifier),
    ):
        key(page, pressed, modifier)
        looks.append(page.look)
    assert looks == [Look.DAYS, Look.LONG, Look.DAYS]


def test_what_was_saved_is_looked_at(app, page):
    record = app.add(date(2026, 10, 1))
    app.review_presenter.tell_saved(record)
    assert chosen(page) == record.id
    assert "Logged." in words_on(page)


def test_what_was_discarded_can_be_brought_back(app, page):
    form = app.form()
    press(form, "Right")
    app.form_presenter.discarded.connect(app.review_presenter.tell_discarded)
    press(form, "Discard draft")
    assert len(app.kept()) == 3
    assert "The draft was discarded." in words_on(page)
    press(page, "Undo")
    assert len(app.kept()) == 4


@pytest.mark.parametrize(("size", "rail"), [((1024, 640), 144), ((1280, 800), 208)])
@pytest.mark.parametrize("text_scale", [1.0, 1.5])
@pytest.mark.parametrize("look", [Look.SPASMS, Look.LONG])
def test_nothing_stands_outside_the_page(qtbot, size, rail, text_scale, look):
    app = LogApp(qtbot, text_scale=text_scale)
    for on in (JULY, SEPTEMBER, OCTOBER):
        app.add(on, worst=7, doing=(Doing.COUGHING, Doing.NOTHING), note="A note that is rather long")
    window = QWidget()
    page = app.review()
    app.review_presenter.show_look(look)
    page.setParent(window)
    app.show(window, size)
    page.setGeometry(rail, 0, size[0] - rail, size[1])
    page.show()
    assert page.minimumSizeHint().width() <= page.width()
    qtbot.waitUntil(lambda: _outside(page, window) == [], timeout=1500)


def _outside(page: QWidget, window: QWidget) -> list[str]:
    labels = [label for label in page.findChildren(Label) if label.isVisible()]
    return [
        label.text() for label in labels if label.mapTo(window, label.rect().topRight()).x() >= window.width()
    ]
