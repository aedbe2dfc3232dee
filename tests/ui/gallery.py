"""Paints every widget to a PNG in both schemes, for looking at: `python tests/ui/gallery.py FOLDER`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from program_app.painting.icons import icon_names
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.key_cap import KeyCap
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.scale import Scale0To10


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


PAGES = {"basics": basics}


def main(folder: Path) -> None:
    """Write every page in both schemes and in large text."""
    app = QApplication([])
    for scheme, scale in (("light", 1.0), ("dark", 1.0), ("light", 1.5)):
        theme = Theme(scheme=scheme, text_scale=scale)
        app.setPalette(theme.qt_palette())
        app.setStyleSheet(theme.style_sheet())
        for name, build in PAGES.items():
            page = build(theme)
            page.resize(1280, 800)
            page.show()
            app.processEvents()
            page.grab().save(str(folder / f"{name}-{scheme}-{round(scale * 100)}.png"))
            page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
