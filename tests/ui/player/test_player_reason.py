"""While somebody gets ready, the player says why it is this exercise or this form of it."""

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from program_app.domain.progress import Phase
from program_app.journey.session_context import SessionContext
from program_app.ui.player.session_screen import Showing
from tests.ui.player.stage import Stage

_WHY = "In place of Tucked curl-up, because you said your neck hurts."
_LONG = (
    "In place of Dead bug, opposite arm and leg, because you said your bones are fragile, or that you have "
    "taken steroids for a long time."
)
_SIZES = ((1280, 800), (1024, 640), (1920, 1080))


def _with_reason(qtbot: QtBot, line: str, *, day: int = 2, size: tuple[int, int] = (1280, 800)) -> Stage:
    """Every exercise of the day has the same reason."""
    stage = Stage(qtbot, day, size=size)
    numbers = range(1, len(stage.session.program.day(day).items) + 1)
    reasons = dict.fromkeys(numbers, line)
    stage.page.begin(SessionContext(program=stage.session.program, day_number=day, reasons=reasons))
    return stage


def test_the_reason_stands_under_the_name_until_the_hold(qtbot: QtBot):
    stage = _with_reason(qtbot, _WHY)
    card = stage.page.session.stage.card
    stage.session.until_phase(Phase.GET_READY)
    stage.show()
    assert card.note == _WHY
    stage.session.until_phase(Phase.HOLD)
    stage.show()
    assert card.note == ""


def test_the_figure_stays_where_it_is_when_the_reason_goes(qtbot: QtBot):
    stage = _with_reason(qtbot, _LONG)
    figure = stage.page.session.stage.card._figure
    stage.session.until_phase(Phase.GET_READY)
    stage.show()
    before = figure.geometry()
    stage.session.until_phase(Phase.HOLD)
    stage.show()
    assert figure.geometry() == before


def test_without_a_reason_nothing_stands_there_and_no_room_is_taken(qtbot: QtBot):
    plain, told = Stage(qtbot, 2), _with_reason(qtbot, _WHY)
    for stage in (plain, told):
        stage.session.until_phase(Phase.GET_READY)
        stage.show()
    assert plain.page.session.stage.card.note == ""
    shorter, taller = (stage.page.session.stage.card._figure.height() for stage in (told, plain))
    assert shorter < taller


@pytest.mark.parametrize("size", _SIZES, ids=str)
@pytest.mark.parametrize("day", [2, 8, 15])
def test_a_long_reason_covers_neither_head_nor_figure_nor_legend(
    qtbot: QtBot, size: tuple[int, int], day: int
):
    stage = _with_reason(qtbot, _LONG, day=day, size=size)
    card = stage.page.session.stage.card
    session = stage.session
    session.until_phase(Phase.GET_READY)
    while session.view.step is not None:
        step = session.view.step
        stage.show()
        if step.phase is Phase.GET_READY and stage.page.session.showing is Showing.EXERCISE and card.note:
            words = card._note.shown_lines()
            assert words.height <= card._note.height() + 1
            if card._figure.is_upright:
                assert card._note.geometry().right() <= card._figure.x()
                parts = (card._head, card._note, card._legend)
                for above, below in pairwise(part.geometry() for part in parts):
                    assert above.bottom() < below.bottom()
                    assert not above.intersects(below)
            else:
                assert card._note.y() + words.height <= card._figure.y() + 1
        session.player.skip()


def test_a_walk_says_it_beside_its_figure(qtbot: QtBot):
    stage = _with_reason(qtbot, "In this form because you said your balance is not sure.", day=3)
    session = stage.session
    session.until_phase(Phase.GET_READY)
    while stage.page.session.showing is not Showing.WALK:
        session.player.skip()
        stage.show()
    walk = stage.page.session.walk.card
    assert walk.content is not None
    assert walk.content.legend.endswith("In this form because you said your balance is not sure.")
    session.until_phase(Phase.BRACE)
    stage.show()
    assert "In this form" not in walk.content.legend
