"""The settings: coach, floor, session, display, program, safety, data and what the program is."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from program_app.domain.preferences import Preferences
from program_app.domain.program import Program
from program_app.domain.progress import ScreeningRecord
from program_app.domain.sound_trouble import SoundTrouble
from program_app.ui.effective_size import LOW_BELOW, SMALL_BELOW, effective_size
from program_app.ui.settings.about_card import AboutCard
from program_app.ui.settings.bin_card import BinCard
from program_app.ui.settings.coach_card import CoachCard
from program_app.ui.settings.data_card import DataCard
from program_app.ui.settings.display_card import DisplayCard
from program_app.ui.settings.floor_card import FloorCard
from program_app.ui.settings.program_card import ProgramCard
from program_app.ui.settings.rescue_card import RescueCard
from program_app.ui.settings.safety_card import SafetyCard
from program_app.ui.settings.session_card import SessionCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.words.language import _

_WIDE = 1120
"""Widest content; wider windows centre it."""
_PreferenceCard = CoachCard | DisplayCard | FloorCard | ProgramCard | RescueCard | SafetyCard | SessionCard


class SettingsPage(QWidget):
    """Every change is told at once with `preference_changed(name, value)`."""

    preference_changed = Signal(str, object)
    first_run_step_requested = Signal(object)
    """A step of the first run to be looked at again, as a FirstRunStep."""
    export_requested = Signal(str)
    restart_requested = Signal()
    """The program is to start again from its first day."""
    sample_requested = Signal()
    text_requested = Signal(str)
    """A text of the guide."""
    left = Signal()
    """Another page is in front."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._coach = CoachCard(theme)
        self._floor = FloorCard(theme)
        self._session = SessionCard(theme)
        self._display = DisplayCard(theme)
        self._safety = SafetyCard(theme)
        self._program = ProgramCard(theme)
        self._rescue = RescueCard(theme)
        self._data = DataCard(theme)
        self.bin = BinCard(theme)
        self._about = AboutCard(theme)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._scroll = PageScroll(theme, self._new_cards())
        self._head = self._new_head()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._head)
        page.addWidget(self._scroll, 1)
        for card in self._cards:
            card.changed.connect(self.preference_changed)
        self._coach.sample_requested.connect(self.sample_requested)
        self._safety.first_run_step_requested.connect(self.first_run_step_requested)
        self._program.first_run_step_requested.connect(self.first_run_step_requested)
        self._program.restart_requested.connect(self.restart_requested)
        self._about.text_requested.connect(self.text_requested)
        self._data.export_requested.connect(self.export_requested)
        theme.changed.connect(self._fit)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the settings; emits nothing."""
        for card in self._cards:
            card.show_preferences(preferences)

    def show_screening(self, screening: ScreeningRecord | None) -> None:
        """Show when the safety questions were answered."""
        self._safety.show_screening(screening)

    def show_sound(
        self, troubles: Collection[SoundTrouble], voices: Sequence[str], package: str = ""
    ) -> None:
        """Offer these voices, and say what is missing; `package` is what brings more voices."""
        self._coach.show_sound(troubles, voices, package)

    def show_data(self, folder: str, last_backup: str, size: str) -> None:
        """Show where the records are, when they were copied last, and how much there is."""
        self._data.show_data(folder, last_backup, size)

    def show_about(self, program: Program) -> None:
        """Show what the program says of itself."""
        self._about.show_about(program)

    def show_export_result(self, sentence: str, *, is_fault: bool = False) -> None:
        """Say, where it was asked for, how saving everything went."""
        self._data.show_export_result(sentence, is_fault=is_fault)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """One column in a narrow window."""
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """A sample is not heard on another page."""
        super().hideEvent(event)
        self.left.emit()

    @property
    def _cards(self) -> tuple[_PreferenceCard, ...]:
        cards = (self._coach, self._floor, self._session, self._display, self._safety, self._program)
        return (*cards, self._rescue)

    def _new_head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(Label(self._theme, _("Settings"), style="h1"))
        line = _("Changes apply at once. Nothing leaves this computer.")
        head.addWidget(Label(self._theme, line, color="ink2", wrap=True))
        return head

    def _new_cards(self) -> QVBoxLayout:
        left = (self._coach, self._floor, self._rescue, self._data, self.bin)
        for cards in (left, (self._display, self._program, self._session, self._safety)):
            column = QVBoxLayout()
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
            column.setStretchFactor(cards[-1], 1)
            self._columns.addLayout(column, 1)
        self._columns.setSpacing(16)
        page = QVBoxLayout()
        page.setSpacing(16)
        page.addLayout(self._columns)
        page.addWidget(self._about)
        page.addStretch()
        return page

    def _fit(self) -> None:
        size = effective_size(self, self._theme)
        is_stacked, is_low = size.width() < SMALL_BELOW, size.height() < LOW_BELOW
        margin = 24 if is_stacked or is_low else 32
        spare = max(0, self.width() - 2 * margin - self._theme.scaled(_WIDE)) // 2
        self._head.setContentsMargins(
            margin + spare, 16 if is_low else 24, margin + spare, 12 if is_low else 16
        )
        self._scroll.set_margins(margin + spare, 0, margin + spare, 24)
        flow = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(flow)
        self._about.set_stacked(is_stacked)
