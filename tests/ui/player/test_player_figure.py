"""The figure of the player keeps step with the session, on the side that works."""

import pytest
from pytestqt.qtbot import QtBot

from program_app.domain.dose import Side
from program_app.domain.motion import Motion
from program_app.domain.progress import Phase
from program_app.figure.moving import START, ease
from program_app.ui.player.figure_content import FigureContent
from program_app.ui.player.inset import Inset
from program_app.words import session_lines as lines
from tests.ui.player.stage import Stage


@pytest.fixture
def stage(qtbot: QtBot):
    def make(day: int) -> Stage:
        made = Stage(qtbot, day)
        made.theme.set_move_less(False)
        return made

    return make


def shown_on(stage: Stage) -> tuple[FigureContent, Motion, Inset]:
    """The card with its motion; of a rehearsed position the inset is an empty one."""
    content = stage.page.session.working_stage.card.content
    assert content is not None
    assert content.motion is not None
    return content, content.motion, content.inset or Inset(title="", motion=content.motion)


def point_of(stage: Stage):
    return stage.page.session.stage.card._figure.instant


def test_before_the_work_it_stands_in_the_start_pose(stage):
    player = stage(8)
    player.session.until_phase(Phase.GET_READY)
    player.show()
    assert point_of(player) == START


def test_it_comes_into_the_hold_in_900_ms_and_lets_go_in_1200(stage):
    player = stage(8)
    player.session.until_phase(Phase.HOLD)
    player.show()
    player.wait(0.45)
    assert point_of(player).progress == pytest.approx(ease(0.4375 / 0.9), abs=0.008), "seen in sixteenths"
    player.wait(0.5)
    assert point_of(player).progress == 1.0
    player.session.until_phase(Phase.RELEASE)
    player.show()
    player.wait(0.6)
    assert point_of(player).progress == pytest.approx(1.0 - ease(0.5625 / 1.2), abs=0.008)
    player.wait(0.65)
    assert point_of(player) == START


def test_a_moving_rep_goes_with_its_tempo(stage):
    player = stage(4)
    player.session.until(lambda view: view.step is not None and view.step.exercise == "heel_slide")
    player.session.until_phase(Phase.MOVE)
    player.show()
    found = []
    for _ in range(7):
        found.append(round(point_of(player).progress, 2))
        player.wait(1.0)
    assert found == [0.0, 0.25, 0.75, 1.0, 1.0, 0.75, 0.25]


def test_left_work_is_mirrored_and_right_work_is_not(stage):
    player = stage(1)
    for side in (Side.RIGHT, Side.LEFT):
        player.session.until(
            lambda view, side=side: (
                view.step is not None and view.step.phase is Phase.HOLD and view.step.place.side is side
            )
        )
        player.show()
        card = player.page.session.stage.card
        assert card.content.is_mirrored is (side is Side.LEFT)
        assert card._figure._is_mirrored is (side is Side.LEFT)


def test_beside_it_stands_the_clearest_mistake(stage):
    player = stage(1)
    player.session.until(lambda view: view.step is not None and view.step.exercise == "drawing_in_breath")
    player.session.until_phase(Phase.HOLD)
    player.show()
    inset = player.page.session.stage.card.content.inset
    assert inset.mistake == inset.motion.wrong[0].mistake == "Arching to make room"


def test_a_pause_lets_it_stand_where_it_is(stage):
    player = stage(8)
    player.session.until_phase(Phase.HOLD)
    player.show()
    player.wait(0.3)
    player.session.player.pause()
    player.show()
    before = point_of(player)
    assert 0.0 < before.progress < 1.0
    player.wait(5)
    assert point_of(player) == before


def test_a_rescue_position_without_an_exercise_has_its_posture(stage):
    player = stage(3)
    player.session.until_phase(Phase.REHEARSE, rep_number=3)
    player.show()
    content = player.page.session.stage.card.content
    assert content.motion is player.session.program.motions["legs_on_chair"]


def eased(stage: Stage, exercise: str) -> Stage:
    """Come to the hold or rep that is the first easier one of what was planned as this exercise."""
    stage.session.until(lambda view: view.step is not None and view.step.exercise == exercise)
    stage.session.player.easier()
    stage.session.until(lambda view: view.step is not None and view.is_eased and view.step.is_rep)
    stage.show()
    return stage


def test_the_easier_form_of_the_same_exercise_has_its_own_look(stage):
    player = eased(stage(1), "supine_pelvic_tilt")
    content, motion, _inset = shown_on(player)
    assert (motion.id, content.has_easier_look) == ("supine_pelvic_tilt", True)


def test_an_exercise_that_takes_the_place_of_another_looks_as_ever(stage):
    player = eased(stage(13), "toe_tap")
    content, motion, _inset = shown_on(player)
    assert (motion.id, content.is_eased, content.has_easier_look) == ("supine_march", True, False)


def test_the_small_picture_shows_what_its_title_names(stage):
    player = stage(3)
    walk = player.session.program.exercise("braced_walk")
    player.session.until(lambda view: view.step is not None and view.step.exercise == walk.id)
    insets = []
    while (view := player.show()).step is not None and view.step.exercise == walk.id:
        _content, motion, inset = shown_on(player)
        insets.append((view.step.phase, view.next_step, motion, inset))
        player.session.wait(player.session.player.next_moment_in_seconds or 1.0)
        if player.session.player.state != "running":
            break
    for phase, coming, motion, inset in insets:
        if inset.title.startswith("Next"):
            assert phase is Phase.EASY
            assert inset.motion is player.session.program.motions.get(coming.exercise)
            assert inset.mistake == ""
        else:
            assert inset.mistake == motion.wrong[0].mistake
    assert {inset.title.startswith("Next") for *_others, inset in insets} == {True, False}


def test_the_other_side_is_mirrored_where_the_rescue_is_rehearsed(stage):
    player = stage(3)
    mirrored = []
    for position in (1, 2):
        player.session.until_phase(Phase.REHEARSE, rep_number=position)
        player.show()
        content, motion, _inset = shown_on(player)
        figure = player.page.session.stage.card._figure
        mirrored.append((motion.id, content.is_mirrored, figure._is_mirrored))
    assert mirrored == [("side_lying_brace", False, False), ("side_lying_brace", True, True)]


def test_on_the_way_to_another_place_the_words_are_those_of_the_easier_form(stage):
    player = stage(13)
    plank = player.session.program.exercise("knee_plank")
    player.session.until(
        lambda view: view.step is not None and view.step.exercise == plank.id and view.step.is_rep
    )
    player.session.player.easier()
    player.session.until(lambda view: view.is_eased)
    view = player.show()
    assert view.step.phase is Phase.GET_READY
    content, motion, _inset = shown_on(player)
    assert motion.easier is not None
    assert content.legend == motion.easier.start.says
    assert content.sentence == motion.easier.held.says
    assert not content.shows_work
    assert player.page.session.cue.text == plank.easier.text
    player.session.until_phase(Phase.HOLD, rep_number=view.step.place.rep_number)
    player.show()
    assert shown_on(player)[0].legend == lines.legend_text(player.session.view.step, player.session.program)
