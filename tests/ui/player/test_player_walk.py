"""A walk on the stage: its strip, how firm the brace is, a shorter brace, and an end for tired legs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from program_app.domain.player import SessionPlayer
from program_app.domain.progress import Phase
from program_app.journey.session_context import SessionContext
from program_app.ui.player.session_screen import Showing
from program_app.ui.player.walk.interval_strip import Interval, IntervalStrip
from program_app.ui.theme import Theme
from program_app.ui.widgets.control_bar import Control
from program_app.ui.widgets.fit_text import FitText
from program_app.ui.widgets.stage_button import StageButton
from tests.ui.player.stage import Stage


@pytest.fixture
def walking(qtbot: QtBot) -> Stage:
    """Five seconds into the second brace of Day 6: 20 s brace, 40 s easy, 8 rounds."""
    return at_round(qtbot, 2)


def at_round(qtbot: QtBot, number: int, *, size: tuple[int, int] = (1280, 800)) -> Stage:
    stage = Stage(qtbot, 6, size=size)
    stage.session.until_phase(Phase.BRACE, rep_number=number)
    stage.wait(5)
    return stage


def controls(stage: Stage) -> list[str]:
    """The words of the buttons that are shown."""
    bar = stage.page.session.controls
    found = [bar.button(control) for control in Control]
    return [button.text() for button in found if button is not None]


def test_a_walk_has_its_own_stage_and_strip_from_get_ready_to_letting_go(qtbot: QtBot):
    stage = Stage(qtbot, 6)
    stage.session.until(lambda view: view.step is not None and view.step.exercise == "braced_walk")
    session = stage.page.session
    seen = set()
    while (step := stage.show().step) is not None and step.exercise == "braced_walk":
        seen.add(step.phase)
        assert session.showing is Showing.WALK
        assert (session.strip.isVisible(), session.bar.isVisible()) == (True, False)
        stage.session.wait(step.seconds or 1.0)
    assert seen == {Phase.GET_READY, Phase.BRACE, Phase.EASY, Phase.RELEASE}
    assert session.showing is Showing.EXERCISE
    assert (session.strip.isVisible(), session.bar.isVisible()) == (False, True)


def test_the_dial_asks_in_the_words_of_the_program(walking: Stage):
    asked = walking.page.session.walk.effort.accessibleName()
    assert asked == walking.session.program.logs.session_field("felt_effort").label


def test_the_strip_shows_what_lies_behind_and_where_one_is(walking: Stage):
    intervals = walking.page.session.strip.intervals
    assert [interval.is_brace for interval in intervals] == [True, False] * 8
    assert [interval.fraction for interval in intervals][:4] == [1.0, 1.0, 0.25, 0.0]
    assert [interval.is_current for interval in intervals].index(True) == 2
    assert walking.page.session.strip.accessibleName() == "Interval 3 of 16: Brace"


def test_while_one_gets_ready_the_first_brace_is_marked_and_still_empty(qtbot: QtBot):
    stage = Stage(qtbot, 6)
    stage.session.until(lambda view: view.step is not None and view.step.exercise == "braced_walk")
    stage.wait(3)
    first = stage.page.session.strip.intervals[0]
    assert (first.is_current, first.fraction) == (True, 0.0)


def test_the_bar_says_round_and_what_comes_next(walking: Stage):
    assert walking.page.session.top.accessibleName().startswith(
        "Walking ab brace · Round 2 of 8, Next: easy, 40 s"
    )


def test_the_buttons_are_those_of_a_walk(walking: Stage):
    assert controls(walking) == ["Pause", "Skip", "Shorter brace", "This hurts", "Tired, end here"]


def test_before_anything_is_told_the_dial_has_no_needle(walking: Stage):
    effort = walking.page.session.walk.effort
    assert effort.dial.effort is None
    assert effort.word == "Aim for 2 to 4"


@pytest.mark.parametrize(
    ("keys", "effort", "word"),
    [
        ([Qt.Key.Key_Plus], 4, "4, just right"),
        ([Qt.Key.Key_Minus], 2, "2, just right"),
        ([Qt.Key.Key_Minus, Qt.Key.Key_Minus], 1, "1, a little firmer"),
        ([Qt.Key.Key_Equal, Qt.Key.Key_Equal], 5, "5, a bit firm"),
        ([Qt.Key.Key_Plus] * 3, 6, "6, too firm"),
    ],
)
def test_minus_and_plus_tell_how_firm_the_brace_is(
    walking: Stage, keys: list[Qt.Key], effort: int, word: str
):
    for key in keys:
        walking.key(key)
    card = walking.page.session.walk.effort
    assert (card.dial.effort, card.word) == (effort, word)
    assert walking.values[-1] in (effort, None)
    assert card.accessibleDescription().startswith(word)


def test_the_buttons_of_the_dial_do_the_same(walking: Stage):
    effort = walking.page.session.walk.effort
    walking.click(effort.firmer)
    walking.click(effort.softer)
    assert walking.asked == ["effort_told", "effort_told"]
    assert walking.values == [4, 3]


def test_above_five_it_asks_to_soften(walking: Stage):
    for _time in range(3):
        walking.key(Qt.Key.Key_Plus)
    assert walking.asked == ["effort_told", "effort_told", "effort_told", "soften_wanted"]
    assert walking.page.session.walk.effort.line == "Soften a little. Light to moderate is enough."


def test_another_session_begins_without_what_was_told(walking: Stage):
    walking.key(Qt.Key.Key_Plus)
    walking.page.begin(SessionContext(program=walking.session.program, day_number=6))
    assert walking.page.session.walk.effort.dial.effort is None


def test_e_asks_for_a_shorter_brace_and_t_for_the_end(walking: Stage):
    walking.key(Qt.Key.Key_E)
    walking.key(Qt.Key.Key_T)
    assert walking.asked == ["easier_requested", "walk_end_requested"]


def test_a_shorter_brace_is_seen_in_the_strip_and_offered_once(walking: Stage):
    walking.session.player.easier()
    walking.show()
    seconds = [interval.seconds for interval in walking.page.session.strip.intervals]
    assert seconds == [20, 40, 20, 40] + [14, 46] * 6
    assert "Shorter brace" not in controls(walking)
    assert walking.page.session.cue.text == "Shorter brace from the next round."
    walking.session.until_phase(Phase.BRACE, rep_number=3)
    walking.show()
    assert walking.page.session.cue.text != "Shorter brace from the next round."


def test_before_a_shorter_brace_the_bar_names_its_seconds(walking: Stage):
    walking.session.player.easier()
    walking.session.until_phase(Phase.EASY, rep_number=2)
    walking.show()
    assert "Next: brace, 14 s" in walking.page.session.top.accessibleName()


def test_in_the_last_round_no_shorter_brace_is_offered(qtbot: QtBot):
    assert "Shorter brace" not in controls(at_round(qtbot, 8))


@pytest.mark.parametrize("key", [Qt.Key.Key_T, Qt.Key.Key_Minus, Qt.Key.Key_Plus])
def test_outside_of_a_walk_its_keys_do_nothing(qtbot: QtBot, key: Qt.Key):
    stage = Stage(qtbot, 6)
    stage.session.until_phase(Phase.HOLD)
    stage.show()
    stage.key(key)
    assert stage.asked == []


def test_pausing_keeps_the_stage_and_offers_to_go_on(walking: Stage):
    walking.session.player.pause()
    walking.show()
    assert controls(walking)[0] == "Continue"
    face = walking.page.session.walk.panel.face
    assert face is not None
    assert (face.word, face.count) == ("PAUSED", None)


def test_full_screen_names_the_keys_of_a_walk_and_the_round(walking: Stage):
    session = walking.page.session
    walking.page.resize(1920, 1080)
    session.set_full(True)
    walking.show()
    assert "T tired, end here" in session._hints.text
    content = session.walk.card.content
    assert content is not None
    assert content.set_line.startswith("Walking ab brace · Round 2 of 8 · ")


def test_the_round_is_read_out_with_the_phase(walking: Stage):
    assert walking.page.session.walk.panel.accessibleName() == "Brace, round 2 of 8"


def test_easy_parts_show_what_comes_next_and_braced_ones_what_to_avoid(walking: Stage):
    card = walking.page.session.walk.card
    assert card.content is not None
    assert card.content.inset is not None
    assert card.content.inset.title == "Not like this"
    walking.session.until_phase(Phase.EASY, rep_number=2)
    walking.show()
    assert card.content.inset is not None
    assert card.content.inset.title == "Next: brace"


def test_a_small_window_has_no_small_picture(qtbot: QtBot):
    assert at_round(qtbot, 2).page.session.walk.card.shows_inset
    assert not at_round(qtbot, 2, size=(1024, 640)).page.session.walk.card.shows_inset


def test_space_on_the_dial_pauses_like_anywhere_else(walking: Stage):
    walking.click(walking.page.session.walk.effort.firmer)
    QTest.keyClick(walking.page, Qt.Key.Key_Space)
    assert walking.asked == ["effort_told", "pause_requested"]


def test_the_strip_paints_nothing_while_no_pixel_changes(qtbot: QtBot):
    strip = IntervalStrip(Theme(scheme="light"))
    qtbot.addWidget(strip)
    strip.resize(400, 34)
    strip.show()
    strip.set_intervals((Interval(seconds=60, is_brace=True, fraction=0.5),))
    QTest.qWait(0)
    painted: list[object] = []
    strip.paintEvent = painted.append  # type: ignore[method-assign, assignment]
    strip.set_intervals((Interval(seconds=60, is_brace=True, fraction=0.5001),))
    QTest.qWait(0)
    assert painted == []


def test_ending_it_tired_leads_behind_the_walk(walking: Stage):
    player: SessionPlayer = walking.session.player
    player.end_walk()
    step = walking.show().step
    assert step is not None
    assert step.exercise != "braced_walk"
    assert walking.page.session.showing is Showing.EXERCISE


@pytest.mark.parametrize("text_scale", [1.0, 1.15, 1.3, 1.5])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 640), (1440, 900), (1920, 1080)])
def test_no_word_is_cut_whatever_is_told(qtbot: QtBot, size: tuple[int, int], text_scale: float):
    stage = Stage(qtbot, 6, size=size, text_scale=text_scale)
    stage.session.until_phase(Phase.BRACE, rep_number=2)
    stage.wait(5)
    session = stage.page.session
    for presses in ([], [Qt.Key.Key_Minus] * 2, [Qt.Key.Key_Plus] * 4, [Qt.Key.Key_Plus]):
        for key in presses:
            stage.key(key)
        for text in session.walk.findChildren(FitText):
            if text.isVisible():
                lines = text.shown_lines()
                assert lines.height <= text.height() + 2, text.text
                assert lines.width <= text.width() + 1, text.text
    for button in session.findChildren(StageButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
            right = button.mapTo(session, button.rect().bottomRight()).x()
            assert right <= session.width(), button.text()
