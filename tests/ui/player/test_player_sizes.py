"""What is read from the floor stays large at every window size; full screen has buttons only when wanted."""

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from program_app.domain.progress import Phase
from program_app.ui.widgets.control_bar import Control
from program_app.ui.widgets.panel_header import PanelHeader
from tests.ui.player.stage import Stage

_SIZES = [(1024, 640), (1280, 800), (1920, 1080), (3840, 2160), (1024, 1400), (1080, 1920), (2560, 1080)]


def at_hold(qtbot: QtBot, size: tuple[int, int], *, is_full: bool, text_scale: float = 1.0) -> Stage:
    stage = Stage(qtbot, 8, size=size, text_scale=text_scale)
    stage.session.until_phase(Phase.HOLD)
    stage.show()
    stage.page.session.set_full(is_full)
    return stage


@pytest.mark.parametrize("is_full", [False, True], ids=["window", "full"])
@pytest.mark.parametrize("size", _SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_digits_phase_and_cue_never_fall_below_what_is_read_from_three_metres(
    qtbot: QtBot, size: tuple[int, int], is_full: bool
):
    stage = at_hold(qtbot, size, is_full=is_full)
    session = stage.page.session
    panel = session.stage.panel
    assert panel.face is not None
    for digits in ("3", "13"):
        assert panel._measured_ring()._digit_font(digits).pixelSize() >= 200
    header = PanelHeader(stage.theme, session.scale, panel.width())
    assert header._word_font(panel.face).pixelSize() >= 48
    session.cue.set_text("Press your low back into the floor.")
    lines, font = session.cue.shown_lines()
    assert font.pixelSize() >= 36
    assert len(lines) == 1


def test_full_screen_has_the_sizes_of_the_design(qtbot: QtBot):
    stage = at_hold(qtbot, (1920, 1080), is_full=True)
    session = stage.page.session
    panel = session.stage.panel
    assert panel.face is not None
    assert panel._measured_ring()._digit_font("3").pixelSize() == 400
    header = PanelHeader(stage.theme, session.scale, panel.width())
    assert header._word_font(panel.face).pixelSize() == 112
    session.cue.set_text("Let go slowly.")
    assert session.cue.shown_lines()[1].pixelSize() == 80


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080), (3840, 2160)])
@pytest.mark.parametrize("text_scale", [1.0, 1.5])
def test_the_buttons_come_over_the_hints_and_cover_nothing_else(
    qtbot: QtBot, size: tuple[int, int], text_scale: float
):
    stage = at_hold(qtbot, size, is_full=True, text_scale=text_scale)
    session = stage.page.session
    cue = session.cue.geometry()
    session.stir()
    assert session.controls.isVisible()
    assert session.cue.geometry() == cue
    assert session.controls.geometry().top() > cue.bottom()
    assert session.controls.geometry().bottom() < session.height()


def test_the_buttons_stay_for_four_seconds_and_go(qtbot: QtBot):
    stage = at_hold(qtbot, (1920, 1080), is_full=True)
    session = stage.page.session
    (shown,) = [timer for timer in session.findChildren(QTimer) if timer.interval() == 4000]
    shown.setInterval(0)
    session.stir()
    assert session.controls.isVisible()
    qtbot.waitUntil(lambda: not session.controls.isVisible())


def test_buttons_grow_with_a_large_window(qtbot: QtBot):
    widths = []
    for size in ((1280, 800), (2560, 1600)):
        button = at_hold(qtbot, size, is_full=False).page.session.controls.button(Control.HURTS)
        assert button is not None
        widths.append(button.sizeHint().width())
    assert widths[1] > 1.8 * widths[0]


def test_in_a_tall_window_the_panel_stands_under_the_figure(qtbot: QtBot):
    stage = at_hold(qtbot, (1080, 1920), is_full=False)
    card, panel = stage.page.session.stage.card, stage.page.session.stage.panel
    assert panel.geometry().top() > card.geometry().bottom()
    assert panel.width() == card.width()
