"""Paints every widget to a PNG in both schemes, for looking at: `python tests/ui/gallery.py FOLDER`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from program_app.content.loader import load_program
from program_app.journey.catalogue import CatalogueFilter, look_through
from program_app.painting.day_marks import DayMark
from program_app.painting.icons import icon_names
from program_app.painting.state_badges import BadgeState
from program_app.paths import program_folder
from program_app.ui.exercise.slip_row import SlipRow
from program_app.ui.exercises.card_grid import CardGrid
from program_app.ui.exercises.position_chips import PositionChips
from program_app.ui.player.walk.effort_dial import EffortDial
from program_app.ui.player.walk.interval_strip import Interval, IntervalStrip
from program_app.ui.theme import Theme
from program_app.ui.widgets.badge import StateBadge
from program_app.ui.widgets.banner import Banner, BannerKind
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.check_row import CheckRow
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.choice_card import ChoiceCard
from program_app.ui.widgets.day_map import DayMap
from program_app.ui.widgets.day_mark_view import DayMarkView
from program_app.ui.widgets.day_strip import DayStrip
from program_app.ui.widgets.figure_view import FigureView
from program_app.ui.widgets.held_bar import HeldBar
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.key_cap import KeyCap
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.rail import Rail
from program_app.ui.widgets.reason_strip import ReasonStrip
from program_app.ui.widgets.scale import Scale0To10
from program_app.ui.widgets.scroll_area import ScrollArea
from program_app.ui.widgets.search_field import SearchField
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.ui.widgets.slider import Slider
from program_app.ui.widgets.stepper import Stepper
from program_app.ui.widgets.switch import Switch
from tests.virtual_session import shipped_program


class _Canvas(QWidget):
    """A page of the gallery on the canvas colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self.setPalette(theme.qt_palette())
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(32, 24, 32, 24)
        self.column.setSpacing(20)

    def row(self, *widgets: QWidget) -> None:
        """Add widgets side by side."""
        line = QHBoxLayout()
        line.setSpacing(12)
        for widget in widgets:
            line.addWidget(widget)
        line.addStretch()
        self.column.addLayout(line)


def basics(theme: Theme) -> QWidget:
    """Labels, buttons, chips, scale, icons."""
    page = _Canvas(theme)
    page.row(Label(theme, "Components", style="h1"))
    focused = Button(theme, "Focused")
    waiting = Button(theme, "Waiting", kind=ButtonKind.PRIMARY)
    waiting.set_waiting("Tick an answer first")
    page.row(
        Button(theme, "Primary", kind=ButtonKind.PRIMARY, icon="play"),
        Button(theme, "Secondary"),
        Button(theme, "Quiet", kind=ButtonKind.QUIET),
        Button(theme, "This hurts", kind=ButtonKind.RESCUE_OUTLINE, icon="hurts", key="H"),
        Button(theme, "Rescue", kind=ButtonKind.RESCUE_SOLID, icon="rescue"),
        focused,
        waiting,
    )
    page.row(
        Button(theme, "Start", kind=ButtonKind.PRIMARY, icon="play", height=96, style="start"),
        Button(
            theme,
            "Save day 9",
            kind=ButtonKind.PRIMARY,
            icon="check",
            key="Enter",
            height=64,
            style="sentence",
        ),
        Button(theme, "Walk for 10 min next", icon="walk", key="W", height=64, style="body-strong"),
    )
    tired = Chip(theme, "Tired", selectable=True, height=40)
    tired.setChecked(True)
    page.row(
        Chip(theme, "5 exercises"),
        Chip(theme, "13 min"),
        tired,
        Chip(theme, "Off", selectable=True, height=40),
        KeyCap(theme, "Space"),
        KeyCap(theme, "→"),
    )
    scale = Scale0To10(theme, name="Back pain right now", low_text="No pain", high_text="Worst I know")
    scale.set_value_or_none(3)
    empty = Scale0To10(theme, name="Effort")
    card = Card(theme)
    card.body.addWidget(Label(theme, "Back pain right now", style="h2"))
    card.body.addWidget(scale)
    card.body.addWidget(empty)
    card.body.addWidget(
        Label(
            theme,
            "Pain is 7 of 10. From 6 up the back needs quiet, not work. Day 9 stays where it is, "
            "and nothing has to be made up.",
            style="article",
            color="ink2",
            wrap=True,
        )
    )
    page.column.addWidget(card)
    grid = QGridLayout()
    for number, name in enumerate(icon_names()):
        grid.addWidget(IconLabel(theme, name), number // 24, number % 24)
    page.column.addLayout(grid)
    page.column.addStretch()
    return page


def _days() -> list[tuple[int, DayMark, str]]:
    """Nine days into the program, with one of every mark."""
    marks = [DayMark.DONE] * 8 + [DayMark.TODAY] + [DayMark.TO_COME] * 19
    marks[2], marks[3], marks[4], marks[6] = (
        DayMark.PARTLY,
        DayMark.REPEATED,
        DayMark.PAUSED,
        DayMark.CHECK_IN_DONE,
    )
    for day in (14, 21, 28):
        marks[day - 1] = DayMark.CHECK_IN_TO_COME
    return [(number, mark, f"Day {number}, {mark.name}") for number, mark in enumerate(marks, 1)]


def _add_figures(theme: Theme, card: Card) -> None:
    pictures = QHBoxLayout()
    for name, mistake in (("tilt_bridge", ""), ("tilt_bridge", "Lifting with an arch"), ("wall_sit", "")):
        figure = FigureView(theme)
        if mistake:
            figure.show_wrong(shipped_program().motions[name], mistake)
        else:
            figure.show_held(shipped_program().motions[name])
        figure.setFixedSize(112, 48)
        pictures.addWidget(figure)
    card.body.addLayout(pictures)
    mirrored = FigureView(theme)
    mirrored.show_held(shipped_program().motions["side_lying_brace"], mirrored=True)
    card.body.addWidget(mirrored)


def days(theme: Theme) -> QWidget:
    """Strip, map, marks, badges, bars, figures."""
    page = _Canvas(theme)
    strip = DayStrip(theme)
    strip.set_days(_days(), 2)
    page.column.addWidget(strip)
    page.row(*(DayMarkView(theme, mark, radius=13) for mark in DayMark))
    page.row(*(StateBadge(theme, state, size=44) for state in BadgeState))
    row = QHBoxLayout()
    card = Card(theme)
    day_map = DayMap(theme)
    day_map.set_days(_days())
    day_map.select_day(3)
    card.body.addWidget(day_map)
    row.addWidget(card)
    bars = Card(theme)
    for held, planned in ((40, 40), (150, 150), (96, 120), (0, 60)):
        bar = HeldBar(theme)
        bar.set_seconds(held=held, planned=planned, longest=150)
        bars.body.addWidget(bar)
    _add_figures(theme, bars)
    row.addWidget(bars)
    page.column.addLayout(row)
    page.column.addStretch()
    return page


def messages(theme: Theme) -> QWidget:
    """Banners, reason strip, check rows, choice cards."""
    page = _Canvas(theme)
    page.column.setSpacing(12)
    later = [("again", "Try again", False), ("fine", "Choose folder", True)]
    banners = (
        (
            BannerKind.INFO,
            "No sound found.",
            "The session runs on screen only. Every cue is in the strip.",
            "mute",
        ),
        (
            BannerKind.CARE,
            "Your progress cannot be saved right now.",
            "Folder full or read-only. What you do is kept in memory until then.",
            "folder",
        ),
        (
            BannerKind.DONE,
            "Restored from yesterday, 21:04.",
            "The record file was damaged. It is kept aside, and one walk from today may be missing.",
            None,
        ),
    )
    for kind, title, line, icon in banners:
        page.column.addWidget(Banner(theme, kind, title, line, later, icon=icon))
    card = Card(theme)
    strip = ReasonStrip(theme)
    strip.set_reason(
        BadgeState.GENTLE,
        "Pain is 4 of 10, so this is the gentle version.",
        "At 4 or 5 every exercise takes its easier form, one set each, and the walk does not grow. "
        "Day 9 comes round again next time.",
    )
    strip.set_open(True)
    card.body.addWidget(strip)
    ticked = CheckRow(
        theme, "None of these is true for me", line="It does not replace your own clinician’s advice."
    )
    ticked.setChecked(True)
    card.body.addWidget(
        CheckRow(theme, "I have new trouble controlling my bladder or bowel, or cannot pass urine")
    )
    card.body.addWidget(ticked)
    choices = QHBoxLayout()
    for title, line, icon in (
        ("Tired", "Worked, not sore. That is the aim.", "tired"),
        ("Neither", "Hardly noticed it.", "check"),
        ("Both", "Next time is the gentle version.", "plus"),
        ("Pain", "Next time is the gentle version.", "hurts"),
    ):
        choice = ChoiceCard(theme, title, line, icon)
        choice.setChecked(icon == "tired")
        choices.addWidget(choice)
    card.body.addLayout(choices)
    page.column.addWidget(card)
    page.column.addStretch()
    return page


def settings(theme: Theme) -> QWidget:
    """Rail, switches, segments, steppers, fields, scroll bar."""
    page = _Canvas(theme)
    page.column.setContentsMargins(0, 0, 0, 0)
    row = QHBoxLayout()
    row.setSpacing(24)
    for narrow in (False, True):
        rail = Rail(theme)
        rail.set_narrow(narrow)
        rail.set_available(["today", "walk", "review", "exercises", "guide", "settings"])
        rail.set_current("today")
        row.addWidget(rail)
    content = QWidget()
    column = QVBoxLayout(content)
    size = SegmentedChoice(theme, [("100", "100"), ("115", "115"), ("130", "130"), ("150", "150 %")])
    size.set_value("100")
    voice = QComboBox()
    voice.addItems(["Calm, English", "None"])
    unmet = QLineEdit("1o")
    unmet.setProperty("unmet", True)
    note = QPlainTextEdit("Left leg slides feel smoother than last week.")
    note.setFixedHeight(80)
    column.addWidget(size)
    column.addWidget(Switch(theme, name="Tones", on=True))
    column.addWidget(Switch(theme, name="Move less"))
    column.addWidget(Stepper(theme, 5, 30, 5, " s", name="Get ready"))
    for field in (Slider(theme, name="Voice volume"), voice, unmet, note):
        column.addWidget(field)
    filler = QWidget()
    filler.setFixedHeight(700)
    column.addWidget(filler)
    row.addWidget(ScrollArea(theme, content), 1, Qt.AlignmentFlag(0))
    page.column.addLayout(row)
    return page


def exercises(theme: Theme) -> QWidget:
    """Position chips, search, cards, slips."""
    page = _Canvas(theme)
    view = look_through(
        load_program(program_folder()), frozenset({"tilt_bridge"}), CatalogueFilter(query="bridge")
    )
    chips = PositionChips(theme)
    chips.show_counts(view.counts, None)
    page.column.addWidget(SearchField(theme, "Find by name or muscle", name="Find an exercise"))
    page.column.addWidget(chips)
    grid = CardGrid(theme)
    grid.show_cards(view.cards)
    page.column.addWidget(grid)
    slips = Card(theme)
    for name in ("Lifting with an arch", "Ribs flaring at the top"):
        slip = SlipRow(theme, name)
        slip.setChecked(name.startswith("Lifting"))
        slips.body.addWidget(slip)
    page.column.addWidget(slips)
    page.column.addStretch()
    return page


def walks(theme: Theme) -> QWidget:
    """The dial without and with a needle, and the strip of a walk."""
    page = _Canvas(theme)
    dials = QHBoxLayout()
    for effort in (None, 1, 4, 8):
        dial = EffortDial(theme)
        dial.setMinimumSize(240, 180)
        dial.show_effort(effort)
        dials.addWidget(dial)
    page.column.addLayout(dials)
    for rounds, brace, easy in ((4, 20, 40), (6, 60, 20), (1, 480, 0)):
        strip = IntervalStrip(theme)
        strip.setFixedHeight(34)
        parts = [(brace, True), *([(easy, False)] if easy else [])] * rounds
        strip.set_intervals(
            tuple(
                Interval(
                    seconds=seconds,
                    is_brace=is_brace,
                    fraction=1.0 if index == 0 and easy else 0.4 if index < 2 else 0.0,
                    is_current=index == (1 if easy else 0),
                )
                for index, (seconds, is_brace) in enumerate(parts)
            )
        )
        page.column.addWidget(strip)
    page.column.addStretch()
    return page


PAGES = {
    "basics": basics,
    "days": days,
    "messages": messages,
    "exercises": exercises,
    "settings": settings,
    "walks": walks,
}


def main(folder: Path) -> None:
    """Write every page in both schemes and in large text."""
    app = QApplication([])
    for scheme, scale in (("light", 1.0), ("dark", 1.0), ("light", 1.5)):
        theme = Theme(scheme=scheme, text_scale=scale)
        app.setPalette(theme.qt_palette())
        app.setStyleSheet(theme.style_sheet())
        for name, build in PAGES.items():
            page = build(theme)
            page.resize(1280, max(800, page.heightForWidth(1280)))
            page.show()
            page.activateWindow()
            app.processEvents()
            for button in page.findChildren(Button):
                if button.text() == "Focused":
                    button.setFocus(Qt.FocusReason.TabFocusReason)
            app.processEvents()
            page.grab().save(str(folder / f"{name}-{scheme}-{round(scale * 100)}.png"))
            page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
