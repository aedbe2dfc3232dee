"""The list inside a day: exercises with what was held of them, or the plan of a day to come."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from program_app.journey.views import ItemResult, TodayRow
from program_app.ui.theme import Theme
from program_app.ui.widgets.held_bar import HeldBar
from program_app.ui.widgets.held_text import HeldText
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_MANY_ROWS = 6
_SPACING, _CLOSE_SPACING = 8, 4
_HEADING = 32
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def result_rows(
    theme: Theme, items: Sequence[ItemResult], checks: Sequence[str], *, is_narrow: bool = False
) -> QWidget:
    """Name, bar and figures of each exercise, then a line for each self-check; small names need less room."""
    rows, grid = _grid(len(items) + len(checks), is_narrow=is_narrow)
    for place, item in enumerate(items):
        held = HeldText(theme)
        held.set_held(item.done, item.planned, item.unit)
        bar = HeldBar(theme)
        bar.set_seconds(held=item.done, planned=item.planned, longest=item.planned)
        bar.setAccessibleName(held.accessibleName())
        grid.addWidget(_name(theme, item.title, "ink", is_narrow=is_narrow), place, 0)
        grid.addWidget(bar, place, 1, _MIDDLE)
        grid.addWidget(held, place, 2, Qt.AlignmentFlag.AlignRight | _MIDDLE)
    if checks:
        heading = Label(theme, _("Self-check"), style="small-strong", color="ink2")
        heading.setAlignment(Qt.AlignmentFlag.AlignBottom)
        grid.setRowMinimumHeight(len(items), theme.scaled(_HEADING))
        grid.addWidget(heading, len(items), 0, 1, 3)
    for place, check in enumerate(checks, start=len(items) + 1):
        grid.addWidget(Label(theme, check, style="small", wrap=True), place, 0, 1, 3)
    return rows


def planned_rows(theme: Theme, rows: Sequence[TodayRow], *, is_narrow: bool = False) -> QWidget:
    """Name and dose of each exercise, in the quiet colour of what is to come."""
    widget, grid = _grid(len(rows), is_narrow=is_narrow)
    for place, row in enumerate(rows):
        dose = Label(theme, row.dose_text, color="ink3")
        dose.setAlignment(Qt.AlignmentFlag.AlignRight | _MIDDLE)
        grid.addWidget(_name(theme, row.title, "ink3", is_narrow=is_narrow), place, 0)
        grid.addWidget(dose, place, 1)
    return widget


def _grid(count: int, *, is_narrow: bool) -> tuple[QWidget, QGridLayout]:
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(_CLOSE_SPACING if is_narrow or count > _MANY_ROWS else _SPACING)
    grid.setColumnStretch(0, 1)
    return widget, grid


def _name(theme: Theme, text: str, color: str, *, is_narrow: bool) -> Label:
    name = Label(theme, text, style="small" if is_narrow else "body", color=color, wrap=True)
    name.setAlignment(Qt.AlignmentFlag.AlignLeft | _MIDDLE)
    return name
