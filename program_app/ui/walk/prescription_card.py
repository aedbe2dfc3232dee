"""The walk that is offered: its stretches, how firm the brace is, and what holds for every walk."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from program_app.domain.log_fields import LogField
from program_app.journey.walk import WalkPageView
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.soon_figure import SoonFigure
from program_app.ui.widgets.walk_preview import WalkPreview
from program_app.words.durations import minutes_text
from program_app.words.language import _
from program_app.words.walk import (
    in_session_line,
    todays_line,
    walked_today_line,
)

_TOP = Qt.AlignmentFlag.AlignTop
_FIGURE = QSize(132, 230)


class PrescriptionCard(Card):
    """Made anew for each view: what is in it depends on the day and on the pain."""

    def __init__(self, theme: Theme, view: WalkPageView, firmness: LogField) -> None:
        super().__init__(theme)
        self._theme = theme
        self._firmness = firmness
        self.body.setSpacing(12)
        self._add_care(view)
        self.body.addLayout(self._upper(view))
        self.body.addWidget(Divider(theme))
        self._add_fact("walk", _("Flat ground, easy pace. Tired is fine; pain means stop."))
        self._add_fact("clock", view.gate_line)
        if view.is_todays:
            self._add_fact("info", todays_line())
        elif view.is_in_session:
            self._add_fact("info", in_session_line())
        elif view.has_walked_today:
            self._add_fact("info", walked_today_line())
        self.body.addStretch()

    def _upper(self, view: WalkPageView) -> QHBoxLayout:
        theme = self._theme
        head = QHBoxLayout()
        head.addWidget(Label(theme, _("Walk with the ab brace"), style="h2", wrap=True), 1)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addLayout(head)
        if view.walk is not None:
            head.addWidget(Chip(theme, minutes_text(view.walk.seconds)), 0, _TOP)
            words.addSpacing(8)
            words.addWidget(WalkPreview(theme, view.walk))
        words.addSpacing(12)
        words.addWidget(Label(theme, self._firmness.label, style="body-strong", wrap=True))
        words.addWidget(Label(theme, self._firmness.help, color="ink2", wrap=True))
        words.addStretch()
        figure = SoonFigure(theme, view.find_motion)
        figure.setAccessibleName(_("Walking, low back long, seat tucked under"))
        figure.set_wish(_FIGURE * theme.text_scale)
        figure.setFixedSize(_FIGURE * theme.text_scale)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(words, 1)
        row.addWidget(figure, 0, _TOP)
        return row

    def _add_care(self, view: WalkPageView) -> None:
        if view.care_line:
            self._add_fact("info", view.care_line, color="ink")

    def _add_fact(self, icon: str, line: str, color: str = "ink2") -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(self._theme, icon, size=22, color=color), 0, _TOP)
        row.addWidget(Label(self._theme, line, color=color, wrap=True), 1)
        self.body.addLayout(row)
