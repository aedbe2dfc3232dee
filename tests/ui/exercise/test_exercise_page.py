"""The page of an exercise: right and wrong side by side, every word of it, and the ways on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.exercise import PositionGroup
from program_app.domain.progress import Variant
from program_app.journey.exercise_detail import ExerciseView, FormView, MistakeView
from program_app.ui.exercise.exercise_body import ExerciseBody
from program_app.ui.exercise.forms_card import FormTile
from program_app.ui.exercise.slip_row import SlipRow
from program_app.ui.exercise_page import ExercisePage
from program_app.ui.theme import Theme
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.label import Label
from program_app.words.exercises import view_text
from tests.virtual_session import shipped_program

BRIDGE = shipped_program().motions["tilt_bridge"]
SEEN_FROM_ABOVE = shipped_program().motions["side_lying_brace"]


def slip(name: str, *, can_be_shown: bool = True) -> MistakeView:
    return MistakeView(name=name, sentence=f"{name}, seen.", can_be_shown=can_be_shown)


VIEW = ExerciseView(
    exercise_id="tilt_bridge",
    name="Tucked bridge",
    works=("glutes", "thighs"),
    position=PositionGroup.BACK,
    is_today=True,
    motion=BRIDGE,
    right_picture="Hips at mid-height.",
    mistakes=(
        *(
            MistakeView(name=wrong.mistake, sentence=f"{wrong.mistake}, seen.", can_be_shown=True)
            for wrong in BRIDGE.wrong
        ),
        slip("Breath held", can_be_shown=False),
    ),
    steps=("Lie down.", "Set the tilt.", "Peel the hips off."),
    breathing="Out to lift.",
    cues=("Tuck first.", "Push through the heels."),
    forms=(
        FormView(variant=Variant.EASIER, text="Half the way.", is_now=False),
        FormView(variant=Variant.PLANNED, text="Day 9: 6 reps.", is_now=True),
        FormView(variant=Variant.HARDER, text="Hold longer.", is_now=False),
    ),
    stop_signs=("A hamstring cramps.",),
    general_stop_signs=("Sharp pain.",),
    muscles="Gluteus maximus, hamstrings",
    back_demand_note="Only if the tuck stays on.",
    equipment=(),
    other_names=("Pelvic curl",),
    level=2,
    can_be_practised=True,
    practice_waits="",
)
WITHOUT_FIGURE = replace(
    VIEW, motion=None, mistakes=(slip("Arching"), slip("Ribs flaring"), slip("Dropping"))
)


def shown(qtbot: QtBot, view: ExerciseView, *, move_less: bool = False) -> ExercisePage:
    page = ExercisePage(Theme(scheme="light", move_less=move_less))
    qtbot.addWidget(page)
    page.resize(1072, 800)
    page.set_way_back("All exercises")
    page.show_exercise(view)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.setFocus()
    return page


@pytest.fixture
def page(qtbot: QtBot) -> ExercisePage:
    return shown(qtbot, VIEW)


def body(page: ExercisePage) -> ExerciseBody:
    assert page.body is not None
    return page.body


def words_on(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.isVisible() and label.text()]


def chips_on(page: QWidget) -> list[str]:
    return [chip.text() for chip in page.findChildren(Chip) if chip.isVisible()]


def button(page: QWidget, text: str) -> QAbstractButton:
    return next(b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.text() == text)


def slips(page: QWidget) -> list[SlipRow]:
    return page.findChildren(SlipRow)


def test_the_head_says_what_it_is(page):
    assert "Tucked bridge" in words_on(page)
    assert chips_on(page) == ["Glutes", "Thighs", "On your back", "In today’s session"]


def test_what_is_not_asked_for_today_says_nothing_of_today(qtbot):
    assert "In today’s session" not in chips_on(shown(qtbot, replace(VIEW, is_today=False)))


def test_every_word_of_the_exercise_is_there(page):
    words = set(words_on(page))
    assert {*VIEW.steps, VIEW.breathing, *VIEW.cues, *VIEW.stop_signs, *VIEW.general_stop_signs} <= words
    assert {"Gluteus maximus, hamstrings", "Only if the tuck stays on.", "Pelvic curl", "Nothing"} <= words
    assert {mistake.name for mistake in VIEW.mistakes} <= words | {row.text() for row in slips(page)}


def test_the_form_of_now_is_marked_in_words(page):
    tiles = [(tile.accessibleName(), tile.accessibleDescription()) for tile in page.findChildren(FormTile)]
    assert tiles == [
        ("Easier", "Half the way."),
        ("Now: standard", "Day 9: 6 reps."),
        ("Harder", "Hold longer."),
    ]


def test_the_figures_are_read_out(page):
    assert body(page).like.figure.accessibleName() == "Hips at mid-height."
    assert body(page).wrong.figure.accessibleName() == VIEW.mistakes[0].sentence


class TestSlips:
    """Several slips can be looked at, one at a time."""

    def test_only_those_that_can_be_drawn_are_offered(self, page):
        assert [row.text() for row in slips(page)] == [wrong.mistake for wrong in BRIDGE.wrong]
        assert slips(page)[0].isChecked()

    def test_a_click_shows_one(self, page, qtbot):
        qtbot.mouseClick(slips(page)[1], Qt.MouseButton.LeftButton)
        assert VIEW.mistakes[1].sentence in words_on(body(page).wrong)
        assert [row.isChecked() for row in slips(page)[:2]] == [False, True]

    def test_arrow_keys_and_enter_show_one(self, page, qtbot):
        slips(page)[0].setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Down)
        assert VIEW.mistakes[1].sentence in words_on(body(page).wrong)
        slips(page)[0].setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
        assert VIEW.mistakes[0].sentence in words_on(body(page).wrong)

    def test_one_alone_is_no_choice(self, qtbot):
        only = (VIEW.mistakes[0], slip("Breath held", can_be_shown=False))
        page = shown(qtbot, replace(VIEW, mistakes=only))
        assert slips(page) == []
        assert VIEW.mistakes[0].sentence in words_on(body(page).wrong)

    def test_the_first_that_can_be_drawn_is_shown(self, qtbot):
        mistakes = (slip("Breath held", can_be_shown=False), *VIEW.mistakes[:1])
        page = shown(qtbot, replace(VIEW, mistakes=mistakes))
        assert VIEW.mistakes[0].sentence in words_on(body(page).wrong)

    def test_the_one_that_is_looked_at_stays_when_nothing_has_changed(self, page, qtbot):
        qtbot.mouseClick(slips(page)[1], Qt.MouseButton.LeftButton)
        page.show_exercise(replace(VIEW))
        assert slips(page)[1].isChecked()
        page.begin()
        page.show_exercise(VIEW)
        assert slips(body(page))[0].isChecked()


def test_an_unusual_view_is_said_on_both_cards(qtbot):
    page = shown(
        qtbot,
        replace(VIEW, motion=SEEN_FROM_ABOVE, mistakes=(slip(SEEN_FROM_ABOVE.wrong[0].mistake),)),
    )
    assert "Seen from above" in words_on(body(page).like)
    assert "Seen from above" in words_on(body(page).wrong)


def test_the_usual_view_is_not_said(page):
    assert not any("Seen" in words for words in words_on(page))


def test_a_slip_that_is_drawn_from_elsewhere_says_its_own_view(qtbot):
    motion = shipped_program().motions["side_leg_raise"]
    mistakes = tuple(slip(wrong.mistake) for wrong in motion.wrong)
    views = [(wrong.frame or motion.frame).view for wrong in motion.wrong]
    page = shown(qtbot, replace(VIEW, motion=motion, mistakes=mistakes))
    for row, view in zip(slips(page), views, strict=True):
        row.click()
        assert view_text(view) in [*words_on(body(page).wrong), ""]


@pytest.mark.parametrize("exercise_id", ["standing_brace", "tilt_bridge", "clamshell"])
def test_every_figure_has_the_height_of_the_design(qtbot, exercise_id):
    motion = shipped_program().motions[exercise_id]
    page = shown(qtbot, replace(VIEW, motion=motion, mistakes=(slip(motion.wrong[0].mistake),)))
    assert body(page).like.height() == body(page).wrong.height() == 280


class TestPlaying:
    """The right figure goes on and on; the wrong one never moves by itself."""

    def test_the_right_figure_plays_while_it_is_seen(self, page, qtbot):
        assert body(page).like.figure.is_moving
        page.hide()
        assert not body(page).like.figure.is_moving
        page.show()
        assert body(page).like.figure.is_moving

    def test_with_less_movement_it_stands(self, qtbot):
        page = shown(qtbot, VIEW, move_less=True)
        assert not body(page).like.figure.is_moving

    def test_the_setting_counts_at_once(self, page):
        page._theme.set_move_less(True)
        assert not body(page).like.figure.is_moving
        page._theme.set_move_less(False)
        assert body(page).like.figure.is_moving

    def test_the_wrong_figure_stands_until_the_keyboard_comes(self, page, qtbot):
        assert not body(page).wrong.figure.is_moving
        body(page).wrong.setFocus(Qt.FocusReason.TabFocusReason)
        assert body(page).wrong.figure.is_moving

    def test_the_wrong_figure_moves_when_its_slip_is_chosen(self, page, qtbot):
        slips(page)[1].click()
        assert body(page).wrong.figure.is_moving

    def test_the_wrong_figure_moves_when_the_pointer_comes(self, page):
        wrong = body(page).wrong
        spot = QPointF(20, 20)
        QApplication.sendEvent(wrong, QEnterEvent(spot, spot, wrong.mapToGlobal(spot)))
        assert wrong.figure.is_moving


def test_without_a_figure_its_sentence_stands_there(qtbot):
    page = shown(qtbot, WITHOUT_FIGURE)
    assert "Hips at mid-height." in words_on(body(page).like)
    assert not body(page).like.figure.isVisible()
    assert [row.text() for row in slips(page)] == ["Arching", "Ribs flaring", "Dropping"]
    qtbot.mouseClick(slips(page)[2], Qt.MouseButton.LeftButton)
    assert "Dropping, seen." in words_on(body(page).wrong)


def test_with_a_figure_its_sentence_does_not_say_it_again(page):
    assert "Hips at mid-height." not in words_on(body(page).like)


def test_the_way_back_is_a_link_and_a_key(page, qtbot):
    with qtbot.waitSignal(page.left):
        qtbot.mouseClick(button(page, "All exercises"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_practise_once_is_a_button_and_enter(page, qtbot):
    with qtbot.waitSignal(page.practice_requested) as asked:
        qtbot.mouseClick(button(page, "Practise once"), Qt.MouseButton.LeftButton)
    assert asked.args == ["tilt_bridge"]
    with qtbot.waitSignal(page.practice_requested):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_with_too_much_pain_practising_waits_and_says_why(qtbot):
    page = shown(qtbot, replace(VIEW, practice_waits="Pain is 7 of 10 today."))
    assert "Pain is 7 of 10 today." in words_on(page)
    with qtbot.assertNotEmitted(page.practice_requested):
        qtbot.mouseClick(button(page, "Practise once"), Qt.MouseButton.LeftButton)
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_what_no_day_asks_for_cannot_be_practised(qtbot):
    page = shown(qtbot, replace(VIEW, can_be_practised=False))
    assert "Practise once" not in [b.text() for b in page.findChildren(QAbstractButton)]
    with qtbot.assertNotEmitted(page.practice_requested):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_escape_goes_back_from_wherever_the_keys_are(page, qtbot):
    for widget in (slips(page)[0], button(page, "Practise once"), body(page).wrong):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with qtbot.waitSignal(page.left):
            qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)


def test_keys_scroll_a_page_that_is_longer_than_the_window(page, qtbot):
    bar = page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(page, Qt.Key.Key_Home)
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert 0 < bar.value() < bar.maximum()


def _hear_buttons(page) -> list[QAbstractButton]:
    return [button for button in page.findChildren(QAbstractButton) if "cues" in button.text()]


def test_without_a_voice_no_cues_are_offered(page):
    assert _hear_buttons(page) == []


def test_with_a_voice_the_cues_can_be_heard_and_stopped(page, qtbot):
    page.offer_cues(is_offered=True)
    (hear,) = _hear_buttons(page)
    assert hear.text() == "Hear the cues"
    with qtbot.waitSignal(page.cues_requested) as asked:
        hear.click()
    assert asked.args == [page._view.cues]
    page.show_hearing(is_heard=True)
    assert hear.text() == "Stop the cues"


def test_tab_goes_from_the_way_back_to_what_can_be_done(page, qtbot):
    def stop(widget: QWidget) -> str:
        return widget.text() if isinstance(widget, QAbstractButton) else type(widget).__name__

    button(page, "All exercises").setFocus(Qt.FocusReason.TabFocusReason)
    stops = []
    for _ in range(3):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        stops.append(stop(page.focusWidget()))
    assert stops == ["WrongCard", "Practise once", BRIDGE.wrong[0].mistake]


@pytest.mark.parametrize(("size", "rail"), [((1024, 640), 144), ((1280, 800), 208)])
@pytest.mark.parametrize("text_scale", [1.0, 1.15, 1.3, 1.5])
@pytest.mark.parametrize("view", [VIEW, WITHOUT_FIGURE])
def test_nothing_stands_outside_the_page_beside_the_rail(qtbot, size, rail, text_scale, view):
    window = QWidget()
    qtbot.addWidget(window)
    page = ExercisePage(Theme(scheme="dark", text_scale=text_scale, move_less=True), window)
    page.show_exercise(view)
    window.resize(*size)
    page.setGeometry(rail, 0, size[0] - rail, size[1])
    window.show()
    qtbot.waitExposed(window)
    assert page.minimumSizeHint().width() <= page.width()
    qtbot.waitUntil(lambda: is_inside(page, window))


def is_inside(page: ExercisePage, window: QWidget) -> bool:
    labels = [label for label in page.findChildren(Label) if label.isVisible()]
    is_whole = all(
        label.height() >= label.heightForWidth(label.width()) - 1
        for label in labels
        if label.wordWrap() and label.text()
    )
    return is_whole and all(
        label.mapTo(window, label.rect().topRight()).x() < window.width() for label in labels
    )
