"""Each phase looks and reads as its own, at every size, and nothing is cut."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.events import CheckResult, PauseReason
from program_app.domain.program import Rehearsal
from program_app.domain.progress import Phase
from program_app.journey.session_context import EarlierCheck, SessionContext
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.control_bar import Control
from program_app.ui.widgets.fit_text import FitText
from program_app.ui.widgets.panel_face import PanelLook
from tests.ui.player.stage import Stage
from tests.virtual_session import VirtualSession

SIZES = [((1280, 800), 1.0), ((1024, 640), 1.0), ((1024, 640), 1.5), ((1280, 800), 1.5), ((1600, 900), 1.15)]


def at(qtbot: QtBot, day: int, phase: Phase, *, rep: int = 1) -> Stage:
    """The page in this phase."""
    stage = Stage(qtbot, day)
    stage.session.until_phase(phase, rep_number=rep)
    stage.show()
    return stage


@pytest.mark.parametrize(
    ("day", "phase", "look", "word"),
    [
        (8, Phase.GET_READY, PanelLook.PREP, "GET READY"),
        (8, Phase.HOLD, PanelLook.HOLD, "HOLD"),
        (9, Phase.MOVE, PanelLook.HOLD, "UP"),
        (8, Phase.RELEASE, PanelLook.CALM, "RELEASE"),
        (8, Phase.SWITCH_SIDE, PanelLook.SWITCH, "SWITCH SIDE"),
        (6, Phase.BRACE, PanelLook.HOLD, "BRACE"),
        (6, Phase.EASY, PanelLook.CALM, "EASY"),
        (3, Phase.REHEARSE, PanelLook.CALM, "REHEARSE"),
    ],
)
def test_a_phase_has_its_colours_and_its_word(
    qtbot: QtBot, day: int, phase: Phase, look: PanelLook, word: str
):
    stage = at(qtbot, day, phase)
    face = stage.page.session.working_stage.panel.face
    assert face is not None
    assert (face.look, face.word) == (look, word)


def test_pausing_says_so_and_offers_to_go_on(qtbot: QtBot):
    stage = at(qtbot, 8, Phase.HOLD)
    stage.session.player.pause()
    stage.show()
    session = stage.page.session
    assert session.stage.panel.face is not None
    assert session.stage.panel.face.look is PanelLook.PAUSED
    button = session.controls.button(Control.PAUSE)
    assert button is not None
    assert button.text() == "Continue"


def test_a_sleep_of_the_machine_is_told(qtbot: QtBot):
    stage = at(qtbot, 8, Phase.HOLD)
    stage.session.player.pause()
    stage.page.show_pause_reason(PauseReason.SLEPT)
    stage.show()
    assert stage.page.session.cue.text == "The computer slept. Space goes on."


def test_a_moving_rep_keeps_one_steady_panel(qtbot: QtBot):
    stage = at(qtbot, 9, Phase.MOVE, rep=2)
    panel = stage.page.session.stage.panel
    looks, words, digits = set(), [], set()
    view = stage.show()
    while view.step is not None and view.step.phase is Phase.MOVE and view.step.place.rep_number == 2:
        assert panel.face is not None
        looks.add(panel.face.look)
        digits.add(panel.digit)
        words.append(panel.face.word)
        stage.wait(0.5)
        view = stage.session.view
    assert looks == {PanelLook.HOLD}
    assert digits == {"2"}
    assert list(dict.fromkeys(words)) == ["UP", "HOLD", "DOWN"]


def test_the_ring_of_a_moving_rep_is_parted_at_its_changes(qtbot: QtBot):
    stage = at(qtbot, 9, Phase.MOVE)
    face = stage.page.session.stage.panel.face
    assert face is not None
    assert list(face.notches) == pytest.approx([1 / 3, 2 / 3])


def test_the_left_side_mirrors_the_figure(qtbot: QtBot):
    stage = at(qtbot, 8, Phase.SWITCH_SIDE)
    content = stage.page.session.stage.card.content
    assert content is not None
    assert content.is_mirrored


def test_no_correction_is_shown_while_someone_rests(qtbot: QtBot):
    stage = at(qtbot, 9, Phase.HOLD)
    content = stage.page.session.stage.card.content
    assert content is not None
    assert content.inset is not None
    assert content.inset.is_wrong
    view = stage.session.until(lambda view: view.step is not None and view.step.phase is Phase.REST)
    assert view.step is not None
    stage.show()
    content = stage.page.session.stage.card.content
    assert content is not None
    assert content.inset is not None
    assert not content.inset.is_wrong
    assert content.inset.title.startswith("Next: ")


def test_the_easier_form_is_marked_and_not_offered_again(qtbot: QtBot):
    stage = at(qtbot, 9, Phase.HOLD)
    stage.session.player.easier()
    stage.session.until(lambda view: view.is_eased)
    stage.show()
    session = stage.page.session
    assert session.stage.card.content is not None
    assert session.stage.card.content.is_eased
    assert session.controls.button(Control.EASIER) is None
    assert session.controls.button(Control.HURTS) is not None


def test_where_there_is_no_picture_its_sentence_stands(qtbot: QtBot):
    stage = Stage(qtbot, 3)
    undrawn = replace(stage.session.program, motions={})
    stage.page.begin(SessionContext(program=undrawn, day_number=3))
    stage.session.until_phase(Phase.REHEARSE, rep_number=3)
    stage.show()
    item = undrawn.day(3).items[0]
    assert isinstance(item, Rehearsal)
    content = stage.page.session.stage.card.content
    assert content is not None
    assert (content.name, content.motion) == (item.rehearsal[2], None)
    assert content.sentence


def test_the_panel_tells_phase_and_rep_but_not_each_second(qtbot: QtBot):
    stage = at(qtbot, 8, Phase.HOLD, rep=2)
    panel = stage.page.session.stage.panel
    names = set()
    for _second in range(4):
        names.add(panel.accessibleName())
        stage.wait(1)
    assert names == {"Hold, rep 2 of 5"}


def test_a_notice_goes_after_the_first_rep(qtbot: QtBot):
    stage = at(qtbot, 8, Phase.GET_READY)
    stage.page.show_notice("No sound found. The session will run on screen only.")
    assert stage.page.session.notice.isVisible()
    stage.session.until_phase(Phase.HOLD)
    stage.show()
    assert stage.page.session.notice.isVisible()
    stage.session.until_phase(Phase.RELEASE)
    stage.show()
    assert not stage.page.session.notice.isVisible()


def test_the_bar_has_a_segment_for_each_check_and_exercise(qtbot: QtBot):
    stage = Stage(qtbot, 1).at_check("C3")
    segments = stage.page.session.bar.segments
    assert [segment.is_check for segment in segments] == [True] * 3 + [False] * 5
    assert [segment.is_current for segment in segments] == [False, True] + [False] * 6
    assert [segment.fraction for segment in segments] == [1.0] + [0.0] * 7


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0][0]}x{size[0][1]}-{round(size[1] * 100)}")
def sized(request: pytest.FixtureRequest) -> tuple[tuple[int, int], float]:
    """A window size with a text size."""
    size: tuple[tuple[int, int], float] = request.param
    return size


EARLIER = {
    "C1": EarlierCheck(day_number=1, result=CheckResult(seconds=22.0)),
    "C2": EarlierCheck(day_number=7, result=CheckResult(choice=2, seconds=18.0)),
    "C3": EarlierCheck(day_number=1, result=CheckResult(choice=1, seconds=20.0)),
    "C7": EarlierCheck(day_number=1, result=CheckResult(answers=(1, 3, 6, 4, 3, 5, 2))),
}


def moments(qtbot: QtBot, size: tuple[int, int], text_scale: float) -> Iterator[Stage]:
    """The page in each of its looks."""
    for day, phase in [(8, Phase.HOLD), (8, Phase.SWITCH_SIDE), (6, Phase.BRACE), (3, Phase.REHEARSE)]:
        stage = Stage(qtbot, day, size=size, text_scale=text_scale)
        stage.session.until_phase(phase)
        stage.show()
        yield stage
        if phase is Phase.HOLD:
            stage.session.player.hurts()
            stage.show()
            yield stage
            stage.page.session.show_signs()
            yield stage
    for code in ("C1", "C2", "C3", "C7"):
        yield Stage(qtbot, 14, size=size, text_scale=text_scale, earlier=EARLIER).at_check(code)


def test_nothing_is_cut_or_overlaps(qtbot: QtBot, sized: tuple[tuple[int, int], float]):
    size, text_scale = sized
    for stage in moments(qtbot, size, text_scale):
        page = stage.page
        assert (page.width(), page.height()) == size
        buttons = [button for button in page.findChildren(Button) if button.isVisible()]
        for button in buttons:
            assert button.width() >= button.sizeHint().width(), button.text()
        _assert_apart(page, buttons)
        for text in page.findChildren(FitText):
            if text.isVisible():
                lines = text.shown_lines()
                assert lines.height <= text.height() + 2, text.text
                assert lines.width <= text.width() + 1, text.text


def test_the_strip_shows_every_cue_whole(qtbot: QtBot, sized: tuple[tuple[int, int], float]):
    size, text_scale = sized
    stage = Stage(qtbot, 8, size=size, text_scale=text_scale)
    stage.session.until_phase(Phase.HOLD)
    stage.show()
    strip = stage.page.session.cue
    program = stage.session.program
    cues = [cue for exercise in program.exercises for cue in exercise.cues]
    for text in (*cues, program.rescue.cue, *(check.cue for check in program.checks)):
        strip.set_text(text)
        lines, font = strip.shown_lines()
        assert " ".join(lines) == text
        assert max(QFontMetricsF(font).horizontalAdvance(line) for line in lines) <= strip.width()
        assert len(lines) * QFontMetricsF(font).height() <= strip.height() + 4


def test_small_windows_drop_key_caps_and_inset_but_no_word(qtbot: QtBot):
    small, large = (Stage(qtbot, 8, size=size) for size in ((1024, 640), (1280, 800)))
    for stage in (small, large):
        stage.session.until_phase(Phase.HOLD)
        stage.show()
    widths = [
        button.sizeHint().width()
        for stage in (small, large)
        if (button := stage.page.session.controls.button(Control.PAUSE)) is not None
    ]
    assert widths[0] < widths[1]
    assert not small.page.session.stage.card.shows_inset
    assert large.page.session.stage.card.shows_inset


def test_full_screen_hides_the_buttons_until_somebody_stirs(qtbot: QtBot):
    stage = at(qtbot, 8, Phase.HOLD)
    stage.page.showFullScreen()
    session = stage.page.session
    assert not session.controls.isVisible()
    assert not session.top.isVisible()
    stage.click()
    assert session.controls.isVisible()
    stage.page.showNormal()
    assert session.controls.isVisible()
    assert session.top.isVisible()


def test_every_control_has_a_name(qtbot: QtBot):
    for stage in moments(qtbot, (1280, 800), 1.0):
        for widget in stage.page.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy():
                interface = QAccessible.queryAccessibleInterface(widget)
                assert interface.text(QAccessible.Text.Name), widget


def _assert_apart(page: QWidget, widgets: list[Button]) -> None:
    areas = [QRect(widget.mapTo(page, widget.rect().topLeft()), widget.size()) for widget in widgets]
    for number, area in enumerate(areas):
        assert page.rect().contains(area), widgets[number].text()
        for other in areas[number + 1 :]:
            assert not area.intersects(other)


def test_every_exercise_of_the_program_can_be_shown(qtbot: QtBot):
    stage = Stage(qtbot, 1)
    shown: set[tuple[str, Phase]] = set()
    for day in stage.session.program.days:
        stage.session = VirtualSession(day.number)
        stage.page.begin(SessionContext(program=stage.session.program, day_number=day.number))
        player = stage.session.player
        player.start()
        while player.state == "running" and (step := stage.session.view.step) is not None:
            if (step.exercise, step.phase) not in shown:
                shown.add((step.exercise, step.phase))
                stage.show()
                stage.page.grab()
            player.skip() if step.seconds is None else stage.session.wait(step.seconds)
    assert len({exercise for exercise, phase in shown if phase is not Phase.CHECK}) >= 30
