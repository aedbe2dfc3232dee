"""Where the words of a session's rows stand, so that doses line up and nothing is cut."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from program_app.journey.views import TodayRow
from program_app.painting.text_lines import TextLines, break_lines
from program_app.ui.theme import Theme
from program_app.words.durations import minutes_text

_NUMBER_ROOM = 28
_THUMBNAIL = 96
_NAME = 232
_GAP = 12
_EDGE = 3
_TUCK = 3
"""How far the line under a name moves up towards it."""


@dataclass(frozen=True)
class PlacedRow:
    """The words of a row with their places, from the top of the words.

    `words_height` is that of name and line together, `height` that of the row around them.
    """

    name: QRectF
    dose: QRectF
    minutes: QRectF
    under: TextLines | None
    under_top: float
    words_height: float
    height: float


class RowTable:
    """The rows of one session: the widest name and dose decide where the columns stand."""

    def __init__(self, theme: Theme, rows: Sequence[TodayRow]) -> None:
        self._theme = theme
        self._rows = tuple(rows)
        self._widths: dict[tuple[str, str, float], float] = {}

    @property
    def thumbnail_left(self) -> int:
        """Where the picture begins, after the number."""
        return self._theme.scaled(_NUMBER_ROOM)

    @property
    def thumbnail_width(self) -> int:
        """Room for the picture."""
        return self._theme.scaled(_THUMBNAIL)

    def place(self, row: TodayRow, width: int) -> PlacedRow:
        """Place the words of one row in `width` pixels.

        A name too long for its column moves the dose along, and where there is no room left, under itself.
        """
        dose_left, is_beside = self._dose_place(row, width)
        under = self._under(row, width)
        line = self._theme.line_height("body")
        height = line + (under.height - _TUCK if under else 0.0)
        dose_top = (height - line) / 2 if self._has_short_lines(width) else 0.0
        minutes_width = self._minutes_width(row)
        dose_width = self._width("body", row.dose_text) if is_beside else 0.0
        return PlacedRow(
            name=QRectF(self._name_left, 0, self._width("body-strong", row.title), line),
            dose=QRectF(dose_left, dose_top, dose_width, line),
            minutes=QRectF(width - minutes_width, dose_top, minutes_width, line),
            under=under,
            under_top=line - _TUCK,
            words_height=height,
            height=height + 2 * _EDGE,
        )

    def _dose_place(self, row: TodayRow, width: int) -> tuple[float, bool]:
        """Left edge of the dose, and whether it has room beside the name."""
        right = width - self._minutes_width(row) - _GAP
        after_name = self._name_left + self._width("body-strong", row.title) + _GAP
        left = max(self._dose_left(width), after_name)
        is_beside = left + self._width("body", row.dose_text) <= right
        return (left, True) if is_beside else (right, False)

    def _has_short_lines(self, width: int) -> bool:
        """Whether no line under a name reaches below a dose, so that doses stand in the middle."""
        for row in self._rows:
            room = self._dose_place(row, width)[0] - _GAP - self._name_left
            if self._width("small", self._under_text(row, width)) > room:
                return False
        return True

    def _under_text(self, row: TodayRow, width: int) -> str:
        is_beside = self._dose_place(row, width)[1]
        parts = [row.easier_text] if is_beside else [row.dose_text, row.easier_text]
        return " · ".join(part for part in parts if part)

    def _under(self, row: TodayRow, width: int) -> TextLines | None:
        text = self._under_text(row, width)
        if not text:
            return None
        font, line = self._theme.font("small"), self._theme.line_height("small")
        return break_lines(text, font, line, width - self._name_left)

    def _minutes_width(self, row: TodayRow) -> float:
        return self._width("body", minutes_text(row.seconds))

    def _dose_left(self, width: int) -> float:
        """Left edge of the doses: after the widest name that still leaves room for the widest dose."""
        doses = max((self._width("body", row.dose_text) for row in self._rows), default=0.0)
        minutes = max((self._minutes_width(row) for row in self._rows), default=0.0)
        names = max((self._width("body-strong", row.title) for row in self._rows), default=0.0)
        latest = width - minutes - doses - 2 * _GAP
        wanted = self._name_left + max(names, self._theme.scaled(_NAME)) + _GAP
        roomy = self._name_left + 0.4 * (width - self._name_left)
        return min(latest, max(wanted, roomy))

    @property
    def _name_left(self) -> float:
        return self.thumbnail_left + self.thumbnail_width + _GAP

    def _width(self, style: str, text: str) -> float:
        key = (style, text, self._theme.text_scale)
        if key not in self._widths:  # a layout asks for each of them a hundred times
            self._widths[key] = QFontMetricsF(self._theme.font(style)).horizontalAdvance(text)
        return self._widths[key]
