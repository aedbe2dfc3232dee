"""The cards beside the session: the cue, the topic, the walk, tomorrow, and when to get help."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from program_app.journey.views import FindMotion, NextDayView, WalkView, no_motion
from program_app.ui.theme import Theme
from program_app.ui.widgets.bullet import bullet
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.chip import Chip
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.link import Link
from program_app.ui.widgets.soon_figure import SoonFigure
from program_app.ui.widgets.walk_preview import WalkPreview
from program_app.words.durations import minutes_text
from program_app.words.language import _
from program_app.words.today import day_and_title, exercise_count, get_help_signs

_TOP = Qt.AlignmentFlag.AlignTop


class CueCard(Card):
    """The cue of the day beside the standing figure, or with a `note` (icon and line) below it instead."""

    def __init__(
        self,
        theme: Theme,
        cue: str,
        line: str,
        note: tuple[str, str] | None = None,
        find_stance: FindMotion = no_motion,
    ) -> None:
        super().__init__(theme)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(Label(theme, _("Cue of the day"), style="small-strong", color="ink2"))
        words.addWidget(Label(theme, cue, style="lead-title", wrap=True))
        words.addSpacing(4)
        words.addWidget(Label(theme, line, color="ink2", wrap=True))
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addLayout(words, 1)
        self.body.addLayout(row, 1)
        if note is None:
            row.addWidget(_standing_figure(theme, find_stance))
        else:
            self.body.addWidget(Divider(theme))
            self.body.addLayout(_noted(theme, *note))


class TopicCard(Card):
    """The card of the day by its title, with the note of the day; `read_wanted` carries its day."""

    read_wanted = Signal(int)

    def __init__(self, theme: Theme, day_number: int, title: str, note: str = "") -> None:
        super().__init__(theme)
        self._day_number = day_number
        self.body.addWidget(Label(theme, _("Card of the day"), style="small-strong", color="ink2"))
        self.body.addWidget(Label(theme, title, style="h2", wrap=True))
        if note:
            self.body.addWidget(Label(theme, note, color="ink2", wrap=True))
        self.body.addStretch()
        read = Link(theme, _("Read, 2 min"))
        read.setAccessibleDescription(title)
        read.clicked.connect(self._on_read)
        self.body.addWidget(read)

    def _on_read(self) -> None:
        self.read_wanted.emit(self._day_number)


class WalkCard(Card):
    """The walk of today's session; before the session is begun it may be taken on its own."""

    start_requested = Signal()

    def __init__(self, theme: Theme, walk: WalkView, *, can_start: bool) -> None:
        super().__init__(theme)
        self.body.addLayout(_head(theme, _("Walking practice"), minutes_text(walk.seconds)))
        self.body.addWidget(Label(theme, _("Walk with the ab brace"), style="h2", wrap=True))
        line = _("Flat ground, easy pace. Tired is fine; pain means stop.")
        self.body.setSpacing(6)
        self.body.addWidget(Label(theme, line, color="ink2", wrap=True))
        self.body.addSpacing(2)
        self.body.addWidget(WalkPreview(theme, walk))
        self.body.addStretch()
        self.body.addWidget(Divider(theme))
        if not can_start:
            self.body.addLayout(_noted(theme, "walk", _("Part of today’s session.")))
            return
        start = Link(theme, _("Start walk"))
        start.setAccessibleDescription(_("On its own; the session then goes without it."))
        start.clicked.connect(self.start_requested)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(start)
        row.addStretch()
        row.addWidget(Label(theme, _("or with the session"), style="small", color="ink2"))
        self.body.addLayout(row)


class TomorrowCard(Card):
    """The next day; `look_requested` opens it to read, `second_day_asked` asks to do it today."""

    look_requested = Signal(int)
    second_day_asked = Signal()

    def __init__(self, theme: Theme, next_day: NextDayView, *, may_ask: bool, offers_links: bool) -> None:
        super().__init__(theme)
        self._next_day = next_day
        self.body.setSpacing(6)
        self.body.addLayout(_head(theme, _("Tomorrow"), minutes_text(next_day.seconds)))
        title = day_and_title(next_day.day_number, next_day.title)
        self.body.addWidget(Label(theme, title, style="h2", wrap=True))
        if next_day.rows:
            self.body.addWidget(Label(theme, exercise_count(len(next_day.rows)), color="ink2"))
        if next_day.walk is not None:
            self.body.addSpacing(4)
            self.body.addWidget(WalkPreview(theme, next_day.walk))
        self.body.addStretch()
        if offers_links:
            self._add_links(theme, may_ask=may_ask)

    def _add_links(self, theme: Theme, *, may_ask: bool) -> None:
        links = QHBoxLayout()
        links.setSpacing(16)
        number = self._next_day.day_number
        look = Link(theme, _("Look at day {day}").format(day=number))
        look.clicked.connect(self._on_look)
        links.addWidget(look)
        links.addStretch()
        if may_ask:
            today = Link(theme, _("Do it today"), color="ink2")
            today.setAccessibleDescription(_("Asks twice before day {day} begins.").format(day=number))
            today.clicked.connect(self.second_day_asked)
            links.addWidget(today)
        self.body.addLayout(links)

    def _on_look(self) -> None:
        self.look_requested.emit(self._next_day.day_number)


class HelpCard(Card):
    """The signs that need help today; `list_requested` opens the full list."""

    list_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, fill="rsoft", edge="rline")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(theme, "shield", color="rink"))
        head.addWidget(Label(theme, _("Get help today if"), style="h2", color="rink"), 1)
        self.body.setSpacing(6)
        self.body.addLayout(head)
        for sign in get_help_signs():
            self.body.addLayout(bullet(theme, sign, "rink"))
        self.body.addStretch()
        link = Link(theme, _("See the full list"), color="rink")
        link.clicked.connect(self.list_requested)
        self.body.addWidget(link)


class ClinicianCard(Card):
    """When two such days in a row are a reason to talk to a clinician."""

    def __init__(self, theme: Theme, *, is_second_day: bool) -> None:
        super().__init__(theme)
        title = (
            _("Two days like this. Time to talk to a clinician.")
            if is_second_day
            else _("Two days like this in a row?")
        )
        line = (
            _("Nothing has to be wrong. Someone who knows your back can look.")
            if is_second_day
            else _("Then it is time to talk to a clinician.")
        )
        self.body.addWidget(Label(theme, title, style="h2", wrap=True))
        self.body.addWidget(Label(theme, line, color="ink2", wrap=True))
        self.body.addStretch()


def _standing_figure(theme: Theme, find_stance: FindMotion) -> SoonFigure:
    figure = SoonFigure(theme, find_stance)
    figure.setAccessibleName(_("Standing, low back long, seat tucked under"))
    width, height = theme.scaled(104), theme.scaled(150)
    figure.set_wish(QSize(width, height))
    figure.setFixedWidth(width)
    figure.setMinimumHeight(height)
    return figure


def _head(theme: Theme, title: str, length: str) -> QHBoxLayout:
    head = QHBoxLayout()
    head.addWidget(Label(theme, title, style="small-strong", color="ink2"), 1, Qt.AlignmentFlag.AlignVCenter)
    head.addWidget(Chip(theme, length))
    return head


def _noted(theme: Theme, icon: str, line: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(IconLabel(theme, icon, size=22, color="ink2"), 0, _TOP)
    row.addWidget(Label(theme, line, style="body-tight", color="ink2", wrap=True), 1)
    return row
