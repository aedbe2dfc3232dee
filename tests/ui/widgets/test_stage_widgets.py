"""The large parts of a stage: they fit their words, and paint only what changed."""

import pytest
from PySide6.QtGui import QColor, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from program_app.painting.phase_glyphs import Glyph
from program_app.ui.theme import Theme
from program_app.ui.widgets.control_bar import GAP, Control, ControlBar, ControlNote, ControlSpec
from program_app.ui.widgets.cue_strip import CueStrip
from program_app.ui.widgets.fit_text import FitText
from program_app.ui.widgets.panel_face import PanelFace, PanelLook, mixed, panel_colors
from program_app.ui.widgets.session_bar import BarSegment, SessionBar
from program_app.ui.widgets.stage_scale import StageScale
from program_app.ui.widgets.state_panel import StatePanel

HOLD = PanelFace(look=PanelLook.HOLD, glyph=Glyph.DISC, word="HOLD", spoken="Hold, rep 1 of 4")
REST = PanelFace(look=PanelLook.CALM, glyph=Glyph.TWO_LINES, word="REST", spoken="Rest")


class WatchedPanel(StatePanel):
    """Remembers what was painted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.painted: list[QRegion] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        """Remember the region."""
        self.painted.append(event.region())
        super().paintEvent(event)


def shown(qtbot: QtBot, widget: QWidget, width: int, height: int) -> None:
    """Bring the widget up at a size."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)


def pixel(widget: QWidget, x: int, y: int) -> QColor:
    """The colour at a place."""
    return widget.grab().toImage().pixelColor(x, y)


def test_a_growing_ring_is_painted_only_where_it_grows(qtbot: QtBot, theme: Theme):
    panel = WatchedPanel(theme)
    panel.show_face(HOLD)
    panel.show_time("4", 0.20)
    shown(qtbot, panel, 560, 480)
    qtbot.waitUntil(lambda: bool(panel.painted))
    panel.painted.clear()
    panel.show_time("4", 0.21)
    qtbot.waitUntil(lambda: bool(panel.painted))
    area = panel.painted[-1].boundingRect()
    assert area.width() * area.height() < 560 * 480 / 20


def test_nothing_is_painted_when_nothing_moved(qtbot: QtBot, theme: Theme):
    panel = WatchedPanel(theme)
    panel.show_face(HOLD)
    panel.show_time("4", 0.2)
    shown(qtbot, panel, 560, 480)
    qtbot.waitUntil(lambda: bool(panel.painted))
    panel.painted.clear()
    panel.show_face(HOLD)
    panel.show_time("4", 0.2)
    QApplication.processEvents()
    assert panel.painted == []


def test_a_new_phase_fades_in_and_arrives(qtbot: QtBot, theme: Theme):
    panel = StatePanel(theme)
    panel.show_face(HOLD)
    shown(qtbot, panel, 560, 480)
    panel.show_face(REST)
    assert pixel(panel, 30, 460) != theme.color("rest")
    qtbot.waitUntil(lambda: pixel(panel, 30, 460) == theme.color("rest"))


def test_a_fade_is_seen_in_a_few_steps(qtbot: QtBot, theme: Theme):
    panel = WatchedPanel(theme)
    panel.show_face(HOLD)
    shown(qtbot, panel, 560, 480)
    qtbot.waitUntil(lambda: bool(panel.painted))
    panel.painted.clear()
    panel.show_face(REST)
    qtbot.waitUntil(lambda: panel._before is None)
    QApplication.processEvents()
    assert len(panel.painted) <= 6


def test_with_less_motion_the_colour_changes_at_once(qtbot: QtBot):
    calm = Theme(scheme="light", move_less=True)
    panel = StatePanel(calm)
    panel.show_face(HOLD)
    shown(qtbot, panel, 560, 480)
    panel.show_face(REST)
    assert pixel(panel, 30, 460) == calm.color("rest")


def test_a_panel_that_goes_does_not_fade_on(qtbot: QtBot, theme: Theme):
    panel = StatePanel(theme)
    panel.show_face(HOLD)
    shown(qtbot, panel, 560, 480)
    panel.show_face(REST)
    panel.hide()
    assert pixel(panel, 30, 460) == theme.color("rest")


def test_a_panel_takes_the_dark_colours_when_they_come(qtbot: QtBot, theme: Theme):
    panel = StatePanel(theme)
    panel.show_face(HOLD)
    shown(qtbot, panel, 560, 480)
    theme.set_scheme("dark")
    assert pixel(panel, 30, 460) == theme.color("hold")


def test_colours_on_the_way_lie_between(theme: Theme):
    before, after = panel_colors(theme, PanelLook.HOLD), panel_colors(theme, PanelLook.CALM)
    assert mixed(before, after, 0).fill.name() == before.fill.name()
    assert mixed(before, after, 1).ring.name() == after.ring.name()
    assert before.fill.lightness() < mixed(before, after, 0.5).fill.lightness() < after.fill.lightness()


def test_the_strip_takes_two_smaller_lines_only_when_one_is_too_long(qtbot: QtBot, theme: Theme):
    strip = CueStrip(theme)
    shown(qtbot, strip, 1216, 96)
    strip.set_text("Flat, not forced.")
    lines, font = strip.shown_lines()
    assert (len(lines), font.pixelSize()) == (1, 48)
    strip.set_text("Belly in gently. Round your low back toward the wall and let the jaw go soft.")
    lines, font = strip.shown_lines()
    assert len(lines) == 2
    assert font.pixelSize() < 40
    assert strip.accessibleName().startswith("Belly in gently.")


def test_the_bar_is_as_long_as_its_parts(qtbot: QtBot, theme: Theme):
    bar = SessionBar(theme)
    shown(qtbot, bar, 410, 22)
    bar.set_segments((BarSegment(60, 1.0), BarSegment(180, 0.5, is_current=True)))
    assert pixel(bar, 50, 11) == theme.color("primary")
    assert pixel(bar, 150, 11) == theme.color("primary")
    assert pixel(bar, 380, 11) == theme.color("line")


def test_a_check_is_another_colour_than_an_exercise(qtbot: QtBot, theme: Theme):
    bar = SessionBar(theme)
    shown(qtbot, bar, 410, 22)
    bar.set_segments((BarSegment(60, 1.0, is_check=True),))
    assert pixel(bar, 200, 11) == theme.color("restring")


def test_an_empty_bar_is_painted_without_complaint(qtbot: QtBot, theme: Theme):
    bar = SessionBar(theme)
    shown(qtbot, bar, 410, 22)
    assert bar.grab().size() == bar.size()


def spec(control: Control, text: str) -> ControlSpec:
    """A button of the row."""
    return ControlSpec(control=control, text=text, icon="play", key="K")


def test_buttons_keep_the_focus_while_their_words_change(qtbot: QtBot, theme: Theme):
    bar = ControlBar(theme)
    shown(qtbot, bar, 1200, 64)
    bar.set_items((spec(Control.PAUSE, "Pause"), GAP, spec(Control.HURTS, "This hurts")))
    button = bar.button(Control.PAUSE)
    assert button is not None
    bar.set_items((spec(Control.PAUSE, "Continue"), GAP, spec(Control.HURTS, "This hurts")))
    assert bar.button(Control.PAUSE) is button
    assert button.text() == "Continue"


def test_a_button_that_is_not_wanted_is_not_there(qtbot: QtBot, theme: Theme):
    bar = ControlBar(theme)
    shown(qtbot, bar, 1200, 64)
    bar.set_items((spec(Control.PAUSE, "Pause"), spec(Control.EASIER, "Easier")))
    bar.set_items((spec(Control.PAUSE, "Pause"),))
    assert bar.button(Control.EASIER) is None


@pytest.mark.parametrize("width", [1200, 700, 560, 470])
def test_a_narrow_row_leaves_out_key_caps_then_notes_then_icons(qtbot: QtBot, theme: Theme, width: int):
    bar = ControlBar(theme)
    shown(qtbot, bar, width, 64)
    note = ControlNote(text="change step", keys=("0", "1"))
    bar.set_items((spec(Control.CLOCK, "Start the clock"), note, spec(Control.SKIP, "Skip"), GAP))
    used = sum(widget.width() for widget in bar.findChildren(QWidget) if widget.isVisible())
    assert used <= width
    button = bar.button(Control.CLOCK)
    assert button is not None
    assert button.width() >= button.sizeHint().width()


def test_words_shrink_before_they_are_cut(qtbot: QtBot, theme: Theme):
    text = FitText(theme)
    shown(qtbot, text, 200, 40)
    text.set_pixels(30)
    text.set_text("Two short sentences that are long for this box.")
    lines = text.shown_lines()
    assert lines.font.pixelSize() < 30
    assert lines.height <= 42


def test_sizes_follow_the_window():
    assert StageScale(1024, 640).of(208, 240, 400) == 208
    assert StageScale(1280, 800).of(208, 240, 400) == 240
    assert 208 < StageScale(1152, 720).of(208, 240, 400) < 240
    assert StageScale(1600, 1000).of(208, 240, 400) == 300
    assert StageScale(1920, 1080, is_full=True).of(208, 240, 400) == 400


def test_large_text_makes_a_window_small():
    assert StageScale(1280, 800).is_roomy
    assert not StageScale(1280, 800, 1.5).is_roomy
    assert not StageScale(1024, 640).is_roomy
