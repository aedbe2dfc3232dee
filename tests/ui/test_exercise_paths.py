"""The ways to an exercise and back, and practising it: in the whole window, over a real database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from program_app.domain.exercise import PositionGroup
from program_app.domain.player import HurtAnswer
from program_app.domain.progress import Phase
from program_app.domain.today import TodayState
from program_app.storage.reading import read_history
from program_app.ui.today.session_rows import SessionRow
from tests.ui.whole_app import WholeApp, button, rail_row


@pytest.fixture
def whole(qtbot: QtBot, data_dir: Path) -> Iterator[WholeApp]:
    whole = WholeApp(qtbot, data_dir)
    yield whole
    whole.close()
    whole.window.deleteLater()


def test_the_rail_and_its_key_lead_to_the_exercises(whole):
    whole.qtbot.mouseClick(rail_row(whole.window, "Exercises"), Qt.MouseButton.LeftButton)
    assert whole.page == "exercises"
    whole.shell.show_page("today")
    whole.key(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert whole.page == "exercises"


def test_an_exercise_stands_under_exercises_in_the_rail(whole):
    whole.open("clamshell")
    assert whole.page == "exercise"
    assert rail_row(whole.window, "Exercises").accessibleDescription() == "Open now"
    assert rail_row(whole.window, "Exercises").isVisible()


def test_back_in_the_index_filter_words_and_place_are_as_they_were(whole):
    whole.shell.show_page("exercises")
    page = whole.index
    whole.qtbot.mouseClick(page.chips.chip(PositionGroup.BACK), Qt.MouseButton.LeftButton)
    page.search.setText("ab")
    bar = page._scroll.verticalScrollBar()
    whole.qtbot.waitUntil(lambda: bar.maximum() > 0)
    page.grid.focus_first()
    whole.key(Qt.Key.Key_End)
    opened = whole.window.focusWidget().exercise_id
    place = bar.value()
    assert place > 0
    whole.key(Qt.Key.Key_Return)
    assert whole.page == "exercise"
    whole.key(Qt.Key.Key_Escape)
    assert whole.page == "exercises"
    assert (page.search.text(), bar.value()) == ("ab", place)
    assert page.chips.chip(PositionGroup.BACK).isChecked()
    assert whole.window.focusWidget().exercise_id == opened


def test_a_row_of_today_leads_to_its_exercise_and_back_to_today(whole):
    row = whole.window.page("today").findChildren(SessionRow)[1]
    whole.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert whole.page == "exercise"
    assert button(whole.detail, "Today").isVisible()
    whole.press("Today")
    assert whole.page == "today"


def test_a_row_of_today_is_reached_and_opened_by_keys(whole):
    row = whole.window.page("today").findChildren(SessionRow)[0]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    whole.key(Qt.Key.Key_Return)
    assert whole.page == "exercise"
    whole.key(Qt.Key.Key_Escape)
    assert whole.page == "today"


def test_from_the_index_the_way_back_is_the_index_although_today_came_before(whole):
    row = whole.window.page("today").findChildren(SessionRow)[0]
    whole.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    whole.open("clamshell")
    whole.press("All exercises")
    assert whole.page == "exercises"


def test_todays_exercises_carry_their_chip(whole):
    whole.open("supine_pelvic_tilt")
    assert "In today’s session" in whole.index.grid.card("supine_pelvic_tilt").accessibleDescription()
    assert "In today" not in whole.index.grid.card("wall_sit").accessibleDescription()


class TestPractising:
    """One rep in the player, and nothing of it is stored."""

    def test_leads_through_one_rep_and_comes_back(self, whole):
        before = whole.stored()
        whole.open("tilt_bridge")
        whole.press("Practise once")
        assert whole.page == "player"
        assert whole.step.phase is Phase.GET_READY
        whole.wait_for(Phase.MOVE)
        whole.play_to_end()
        assert whole.page == "exercise"
        assert whole.stored() == before
        assert before[0] == 0
        assert whole.app.diary.sessions == ()

    def test_leaves_today_as_it_is(self, whole):
        whole.open("tilt_bridge")
        whole.press("Practise once")
        whole.play_to_end()
        whole.shell.show_page("today")
        assert whole.shell.today.view().state is TodayState.READY

    def test_says_where_it_leads_back_to_and_that_nothing_is_stored(self, whole):
        whole.open("tilt_bridge")
        whole.press("Practise once")
        top = whole.player.session.top
        assert top.accessibleName().startswith("Practise once, Nothing is stored")
        assert button(whole.player, "Exercise").isVisible()

    def test_escape_leaves_at_once(self, whole):
        before = whole.stored()
        whole.open("supine_pelvic_tilt")
        whole.press("Practise once")
        whole.wait_for(Phase.HOLD)
        whole.key(Qt.Key.Key_Escape)
        assert whole.page == "exercise"
        assert whole.stored() == before

    def test_comes_back_to_an_exercise_from_which_it_goes_on_to_today(self, whole):
        row = whole.window.page("today").findChildren(SessionRow)[0]
        whole.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        whole.press("Practise once")
        whole.key(Qt.Key.Key_Escape)
        whole.key(Qt.Key.Key_Escape)
        assert whole.page == "today"

    def test_a_session_after_it_is_stored_and_finished_as_ever(self, whole):
        whole.open("tilt_bridge")
        whole.press("Practise once")
        whole.key(Qt.Key.Key_Escape)
        whole.shell.show_page("today")
        whole.shell.today.start()
        assert whole.page == "player"
        assert button(whole.player, "Today").isVisible()
        whole.wait_for(Phase.HOLD)
        whole.key(Qt.Key.Key_Escape)
        assert whole.page == "today"
        assert whole.stored()[0] == 1

    def test_closing_the_window_half_way_stores_nothing(self, whole):
        whole.open("tilt_bridge")
        whole.press("Practise once")
        whole.wait_for(Phase.MOVE)
        before = whole.stored()
        whole.window.close()
        assert read_history(whole.database).sessions == ()
        assert before[0] == 0

    def test_on_a_gentle_day_the_easier_form_is_practised(self, whole):
        whole.shell.today.answer_pain(4)
        whole.open("side_leg_raise")
        whole.press("Practise once")
        assert whole.step.exercise == "clamshell"
        assert whole.step.dose.reps == 1

    def test_with_too_much_pain_it_waits(self, whole):
        whole.shell.today.answer_pain(7)
        whole.open("tilt_bridge")
        whole.press("Practise once")
        whole.key(Qt.Key.Key_Return)
        assert whole.page == "exercise"


class TestThisHurtsWhilePractising:
    """The answers lead where they lead in a session, and still nothing is stored."""

    @pytest.fixture
    def held(self, whole: WholeApp) -> WholeApp:
        whole.open("supine_pelvic_tilt")
        whole.press("Practise once")
        whole.wait_for(Phase.HOLD)
        whole.key(Qt.Key.Key_H)
        return whole

    def answer(self, whole: WholeApp, answer: HurtAnswer) -> None:
        whole.key(Qt.Key(ord(str(int(answer)))))

    def test_it_promises_to_keep_nothing(self, held):
        lines = [tile.choice.line for tile in held.player.session.hurts.tiles]
        assert not any("kept" in line for line in lines)

    def test_in_a_session_it_promises_to_keep_what_was_done(self, held):
        held.key(Qt.Key.Key_Escape)
        held.shell.show_page("today")
        held.shell.today.start()
        lines = [tile.choice.line for tile in held.player.session.hurts.tiles]
        assert any("kept" in line for line in lines)

    def test_after_tired_it_waits_and_begins_again_when_the_person_presses(self, held):
        self.answer(held, HurtAnswer.TIRED)
        assert held.page == "player"
        assert held.shell.session.driver.next_moment_in_seconds is None
        held.key(Qt.Key.Key_Space)
        held.wait_for(Phase.HOLD)
        held.play_to_end()
        assert held.page == "exercise"
        assert held.stored()[0] == 0

    def test_after_uncomfortable_the_easier_form_comes_when_the_person_presses(self, held):
        seconds = held.step.seconds
        self.answer(held, HurtAnswer.UNCOMFORTABLE)
        held.key(Qt.Key.Key_Space)
        held.wait_for(Phase.HOLD)
        assert held.step.seconds < seconds
        held.play_to_end()
        assert held.page == "exercise"
        assert held.stored()[0] == 0

    def test_after_a_sharp_pain_the_signs_stand_until_they_are_read(self, held):
        self.answer(held, HurtAnswer.SHARP)
        assert held.page == "player"
        assert held.player.shows_signs
        held.key(Qt.Key.Key_Return)
        assert held.page == "exercise"
        assert held.stored()[0] == 0

    def test_after_a_spasm_rescue_opens_and_leads_back_to_the_exercise(self, held):
        self.answer(held, HurtAnswer.SPASM)
        assert held.page == "rescue"
        held.key(Qt.Key.Key_Escape)
        assert held.page == "exercise"
        assert held.stored()[0] == 0

    def test_rescue_in_the_middle_pauses_it_and_leads_back(self, whole):
        whole.open("supine_pelvic_tilt")
        whole.press("Practise once")
        whole.wait_for(Phase.HOLD)
        whole.key(Qt.Key.Key_S)
        QApplication.processEvents()
        assert whole.page == "rescue"
        assert whole.shell.session.driver.next_moment_in_seconds is None
        whole.key(Qt.Key.Key_Escape)
        assert whole.page == "player"
        whole.key(Qt.Key.Key_Escape)
        assert whole.page == "exercise"
