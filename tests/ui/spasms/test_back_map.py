"""The drawing of the back and the rows for side and height are two ways to tell the same."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from program_app.domain.back_place import BackPlace
from program_app.domain.spasm import SpasmHeight, SpasmSide
from program_app.figure.back import BACK_FRAME
from program_app.painting.figure import fitted
from program_app.ui.spasm_form_page import SpasmFormPage
from program_app.ui.spasms.back_map import BackMap
from program_app.ui.spasms.spasm_detail import SpasmDetailCard
from program_app.ui.widgets.segmented import SegmentedChoice
from tests.figure.back_places import middle_of
from tests.ui.spasms.log_app import LogApp, field, press, words_on

LEFT, RIGHT, BOTH, MIDDLE = SpasmSide.LEFT, SpasmSide.RIGHT, SpasmSide.BOTH, SpasmSide.MIDDLE
UPPER, MID, LOW = SpasmHeight.UPPER, SpasmHeight.MID, SpasmHeight.LOW


def drawing(page: SpasmFormPage | SpasmDetailCard) -> BackMap:
    (found,) = page.findChildren(BackMap)
    return found


def point_of(back: BackMap, side: SpasmSide, height: SpasmHeight) -> QPoint:
    to_pixels = fitted(QRectF(back.rect()), BACK_FRAME)
    return to_pixels.map(QPointF(*middle_of(BackPlace(side, height)))).toPoint()


def press_place(page: SpasmFormPage, side: SpasmSide, height: SpasmHeight) -> None:
    back = drawing(page)
    QTest.mouseClick(back, Qt.MouseButton.LeftButton, pos=point_of(back, side, height))


def chosen(page: SpasmFormPage, name: str) -> str | None:
    return field(page, SegmentedChoice, name).value()


def test_pressing_a_place_tells_side_and_height_and_chooses_them_in_the_rows(app, page):
    press_place(page, RIGHT, LOW)
    assert (app.only.side, app.only.height) == (RIGHT, LOW)
    assert (chosen(page, "Side"), chosen(page, "Height")) == ("right", "low")
    assert drawing(page).accessibleName() == "Drawing of the back: Right, low"


def test_pressing_the_other_side_as_well_is_both_and_a_chosen_one_goes(app, page):
    press_place(page, RIGHT, LOW)
    press_place(page, LEFT, LOW)
    assert (app.only.side, chosen(page, "Side")) == (BOTH, "both")
    press_place(page, RIGHT, LOW)
    assert (app.only.side, chosen(page, "Side")) == (LEFT, "left")
    press_place(page, LEFT, LOW)
    assert (app.only.side, app.only.height) == (None, None)
    assert (chosen(page, "Side"), chosen(page, "Height")) == (None, None)


def test_the_spine_is_the_middle(app, page):
    press_place(page, MIDDLE, UPPER)
    assert (app.only.side, app.only.height) == (MIDDLE, UPPER)


def test_what_is_chosen_in_the_rows_is_marked_in_the_drawing(app, page):
    press(page, "Left")
    assert drawing(page).accessibleName() == "Drawing of the back: Left"
    press(page, "Mid")
    assert drawing(page).accessibleName() == "Drawing of the back: Left, mid"


def test_a_press_beside_the_back_tells_nothing(app, page):
    QTest.mouseClick(drawing(page), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert app.kept() == ()


def test_the_pointer_names_the_place_that_it_is_over(page, qtbot):
    back = drawing(page)
    assert back.toolTip() == "The muscles on both sides of the spine, all the way up and down."
    QTest.mouseMove(back, point_of(back, LEFT, UPPER))
    qtbot.waitUntil(lambda: back.toolTip() == "Left, upper")


def test_the_drawing_is_no_stop_for_the_keyboard_and_del_takes_an_answer_away_instead(app, page):
    assert drawing(page).focusPolicy() is Qt.FocusPolicy.NoFocus
    press_place(page, RIGHT, LOW)
    for row in ("Side", "Height"):
        segment = next(
            b for b in field(page, SegmentedChoice, row).findChildren(QRadioButton) if b.isChecked()
        )
        segment.setFocus()
        QTest.keyClick(segment, Qt.Key.Key_Delete)
    assert (app.only.side, app.only.height) == (None, None)
    assert drawing(page).accessibleName() == "Drawing of the back"


def test_the_words_of_the_drawing_are_those_of_the_content(app, qtbot):
    logs = app.program.logs
    spasm = tuple(replace(f, help="Long muscles.") if f.id == "height" else f for f in logs.spasm)
    app.program = replace(app.program, logs=replace(logs, spasm=spasm))
    page = app.form()
    assert drawing(page).accessibleDescription() == "Long muscles."
    app.show(page, (970, 640))
    qtbot.waitUntil(lambda: "Long muscles." in words_on(page))


@pytest.mark.parametrize("text_scale", [1.0, 1.3, 1.5])
@pytest.mark.parametrize("size", [(1072, 800), (970, 640), (880, 640)])
def test_the_drawing_stands_whole_beside_or_under_the_rows(qtbot, size, text_scale):
    app = LogApp(qtbot, text_scale=text_scale)
    page = app.form()
    app.show(page, size)
    back = drawing(page)
    qtbot.waitUntil(lambda: back.size() == back.sizeHint())
    assert back.width() >= 88 * text_scale
    assert back.height() >= 140 * text_scale
    rows = [field(page, SegmentedChoice, name) for name in ("Type", "Side", "Height")]
    right = back.mapTo(page, back.rect().topRight()).x()
    assert right < page.width()
    left = back.mapTo(page, QPoint(0, 0))
    is_beside = all(row.mapTo(page, row.rect().topRight()).x() < left.x() for row in rows)
    is_under = all(row.mapTo(page, row.rect().bottomLeft()).y() < left.y() for row in rows)
    assert is_beside or is_under


def test_an_entry_in_full_shows_its_place_and_lets_nobody_press_it(app):
    record = app.add(app.now().date(), side=RIGHT, height=LOW)
    page = app.review()
    app.review_presenter.show_log()
    (card,) = page.findChildren(SpasmDetailCard)
    back = drawing(card)
    assert back.accessibleName() == "Drawing of the back: Right, low"
    QTest.mouseClick(back, Qt.MouseButton.LeftButton, pos=point_of(back, LEFT, UPPER))
    assert app.only == record


def test_an_entry_without_a_place_has_no_drawing(app):
    app.add(app.now().date())
    page = app.review()
    app.review_presenter.show_log()
    (card,) = page.findChildren(SpasmDetailCard)
    assert not card.findChildren(BackMap)
