"""The figure stands still unless something moves, and says what it shows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from program_app.domain.frame import View
from program_app.domain.motion import Motion
from program_app.figure.moving import HELD, START, Instant
from program_app.ui.theme import Theme
from program_app.ui.widgets.figure_view import FigureView
from tests.virtual_session import shipped_program


class CountedView(FigureView):
    """Counts how often it is painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)


Shown = Callable[..., CountedView]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(
        motion: Motion | None, *, move_less: bool = False, size: tuple[int, int] = (606, 252)
    ) -> CountedView:
        view = CountedView(Theme(scheme="light", move_less=move_less))
        qtbot.addWidget(view)
        view.resize(*size)
        view.show_held(motion)
        view.show()
        qtbot.waitExposed(view)
        QApplication.processEvents()
        return view

    return show


def motion(name: str) -> Motion:
    return shipped_program().motions[name]


def test_a_still_figure_is_not_painted_again(shown):
    view = shown(motion("tilt_bridge"))
    before = view.painted
    assert before > 0
    assert not view.is_moving
    view.follow(HELD)
    view.follow(Instant(1.0, 1.0, 0.0))
    QApplication.processEvents()
    assert view.painted == before
    view.follow(Instant(0.5, 0.5))
    QApplication.processEvents()
    assert view.painted == before + 1


def test_it_plays_into_its_pose_and_stops_there(shown, qtbot):
    view = shown(motion("tilt_bridge"))
    view.play_once()
    assert view.is_moving
    assert view.instant == START
    qtbot.waitUntil(lambda: not view.is_moving, timeout=10_000)
    assert view.instant == HELD


def test_it_plays_on_only_while_it_is_seen(shown):
    view = shown(motion("tilt_bridge"))
    view.play_on()
    assert view.is_moving
    view.hide()
    assert not view.is_moving
    view.show()
    assert view.is_moving
    view.stop()
    assert (view.is_moving, view.instant) == (False, HELD)


def test_with_move_less_nothing_plays(shown):
    view = shown(motion("tilt_bridge"), move_less=True)
    view.play_on()
    assert (view.is_moving, view.instant) == (False, HELD)


def test_move_less_stops_what_plays(shown):
    theme_view = shown(motion("tilt_bridge"))
    theme_view.play_on()
    theme_view._theme.set_move_less(True)
    assert (theme_view.is_moving, theme_view.instant) == (False, HELD)


def test_it_says_the_pose_it_shows(shown):
    bridge = motion("tilt_bridge")
    view = shown(bridge)
    assert view.accessibleDescription() == bridge.held.says
    view.follow(START)
    assert view.accessibleDescription() == bridge.start.says
    view.show_wrong(bridge, "Lifting with an arch")
    assert view.accessibleDescription() == bridge.wrong[0].pose.says


def test_a_mistake_that_cannot_be_drawn_shows_nothing(shown):
    view = shown(motion("tilt_bridge"))
    view.show_wrong(motion("tilt_bridge"), "Dropping down")
    assert not view.has_figure
    assert view.sizeHint().isEmpty()
    assert view.accessibleDescription() == ""


def test_a_mistake_is_seen_from_where_it_shows(shown):
    view = shown(motion("clamshell"))
    before = view.view
    view.show_wrong(motion("clamshell"), "Back arch")
    assert (before, view.view) == (View.FRONT, View.ABOVE)


def test_left_work_is_the_mirror_image(shown):
    view = shown(motion("heel_slide"), size=(420, 165))
    right = view.grab().toImage()
    view.show_held(motion("heel_slide"), mirrored=True)
    left = view.grab().toImage()
    assert left != right
    spots = [(x, y) for x in range(10, 410, 7) for y in range(10, 160, 7)]
    apart = [
        abs(left.pixelColor(419 - x, y).lightness() - right.pixelColor(x, y).lightness()) for x, y in spots
    ]
    assert sum(apart) / len(apart) < 1.0


def test_the_easier_form_has_a_look_of_its_own(shown):
    view = shown(motion("supine_pelvic_tilt"))
    planned = view.grab().toImage()
    view.show_easier(motion("supine_pelvic_tilt"))
    assert view.grab().toImage() != planned


def test_a_small_picture_has_neither_vertebrae_nor_arrows(shown):
    large, small = shown(motion("heel_slide")), shown(motion("heel_slide"), size=(112, 48))
    parts = [{shape.part for shape in view._shapes(view._frame)} for view in (large, small)]
    assert parts[0] - parts[1] == {"spine", "arrow"}


@pytest.mark.parametrize(("name", "upright"), [("wall_sit", True), ("heel_slide", False)])
def test_it_knows_whether_somebody_stands(shown, name, upright):
    assert shown(motion(name)).is_upright is upright


def test_what_played_once_is_at_its_end_when_it_is_seen_again(shown):
    view = shown(motion("tilt_bridge"))
    view.play_once()
    view.hide()
    assert (view.is_moving, view.instant) == (False, HELD)
    view.show()
    assert (view.is_moving, view.instant) == (False, HELD)


@pytest.mark.parametrize(
    "otherwise",
    [
        lambda view: view.show_held(motion("heel_slide")),
        lambda view: view.show_easier(motion("heel_slide")),
        lambda view: view.show_wrong(motion("heel_slide"), "Leg goes too far"),
        lambda view: view.follow(HELD),
    ],
)
def test_what_is_shown_otherwise_does_not_play_on(shown, otherwise):
    view = shown(motion("tilt_bridge"))
    view.play_on()
    otherwise(view)
    assert (view.is_moving, view.instant) == (False, HELD)
    view.hide()
    view.show()
    assert not view.is_moving


def test_what_plays_on_goes_on_when_movement_is_allowed_again(shown):
    view = shown(motion("tilt_bridge"), move_less=True)
    view.play_on()
    assert not view.is_moving
    view._theme.set_move_less(False)
    assert view.is_moving


def test_a_mistake_that_is_seen_from_elsewhere_does_not_play(shown):
    view = shown(motion("clamshell"))
    view.show_wrong(motion("clamshell"), "Back arch")
    view.play_on()
    assert (view.is_moving, view.instant) == (False, HELD)


def test_what_was_to_play_once_does_not_begin_later_by_itself(shown):
    view = shown(motion("tilt_bridge"), move_less=True)
    view.play_once()
    view._theme.set_move_less(False)
    assert (view.is_moving, view.instant) == (False, HELD)


def test_the_pictures_of_a_way_are_kept_while_it_is_seen_and_let_go_with_it(shown):
    view = shown(motion("tilt_bridge"))
    assert view.kept_bytes == 0, "a still figure keeps nothing"
    for step in range(11):
        view.follow(Instant(step / 10, step / 10))
        view.repaint()
    assert view.kept_bytes > 0
    view.hide()
    assert view.kept_bytes == 0


def test_a_figure_that_has_come_to_a_stand_keeps_nothing(shown):
    view = shown(motion("tilt_bridge"))
    view.play_on()
    view.repaint()
    assert view.kept_bytes > 0
    view.stop()
    assert view.kept_bytes == 0


def test_another_motion_has_other_pictures(shown):
    view = shown(motion("tilt_bridge"))
    view.follow(Instant(0.5, 0.5))
    bridge = view.grab().toImage()
    view.show_held(motion("heel_slide"))
    view.follow(Instant(0.5, 0.5))
    assert view.grab().toImage() != bridge


@pytest.mark.parametrize("follow", [False, True])
def test_on_a_plain_ground_it_looks_the_same_and_nothing_behind_it_is_painted(qtbot, follow):
    pictures = []
    for ground in ("", "surface"):
        theme = Theme(scheme="light")
        view = FigureView(theme, ground=ground)
        qtbot.addWidget(view)
        view.setAutoFillBackground(True)
        palette = view.palette()
        palette.setColor(view.backgroundRole(), theme.color("surface"))
        view.setPalette(palette)
        view.resize(300, 140)
        view.show_held(motion("tilt_bridge"))
        if follow:
            view.follow(Instant(0.5, 0.5))
        pictures.append(view.grab().toImage())
        assert view.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent) is bool(ground)
    assert pictures[0] == pictures[1]
