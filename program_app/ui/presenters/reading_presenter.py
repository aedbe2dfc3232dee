"""Reads the open text of the guide aloud, and says what is missing where that cannot be."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from program_app.domain.session_clock import Clock
from program_app.domain.sound_trouble import SoundTrouble
from program_app.journey.diary import Diary
from program_app.journey.guide_views import EntryView
from program_app.journey.loudspeaker import Loudspeaker
from program_app.journey.reading_aloud import Ending, ReadingAloud
from program_app.ui.guide_page import GuidePage
from program_app.words.guide import no_reader, reader_silent
from program_app.words.sound import trouble_line

_TICK_MS = 100


class ReadingPresenter(QObject):
    """Asked again it stops; so it does when another text is opened or the page is left."""

    read_through = Signal(str)
    """The text that was read aloud to its end."""

    def __init__(
        self,
        page: GuidePage,
        open_text: Callable[[], EntryView | None],
        diary: Diary,
        loudspeaker: Loudspeaker,
        clock: Clock,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._open_text = open_text
        self._diary = diary
        self._loudspeaker = loudspeaker
        self._reading = ReadingAloud(loudspeaker, clock)
        self._entry_id = ""
        self._shown: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        page.reading_requested.connect(self.toggle)
        page.reading_stopped.connect(self.stop)
        page.gone.connect(self.stop)

    def toggle(self) -> None:
        """Begin to read the open text aloud, or stop."""
        view = self._open_text()
        if self._reading.index is not None:
            self.stop()
        elif view is not None and self._reading.can_read:
            self._begin(view)
        elif view is not None:
            self._page.show_note(no_reader(), leads_to_settings=True)

    def tick(self) -> None:
        """Go on with what is due now."""
        self._reading.tick()
        self._show()
        if self._reading.index is None:
            self._timer.stop()
            self._tell_ending()

    def stop(self) -> None:
        """Be silent; what was said about a missing voice goes too."""
        self._timer.stop()
        self._reading.stop()
        self._page.show_note("")
        self._show()

    def _begin(self, view: EntryView) -> None:
        kept = self._diary.preferences
        self._entry_id = view.entry_id
        self._page.show_note("")
        self._loudspeaker.set_voice(kept.voice, kept.voice_speed)
        self._loudspeaker.set_volumes(kept.voice_percent, kept.tones_percent)
        self._reading.begin([block.text.text for block in view.blocks])
        self._timer.start()
        self._show()

    def _show(self) -> None:
        if self._reading.index != self._shown:
            self._shown = self._reading.index
            self._page.show_reading(self._shown)

    def _tell_ending(self) -> None:
        match self._reading.ending:
            case Ending.FINISHED:
                self.read_through.emit(self._entry_id)
            case Ending.NO_DEVICE:
                self._page.show_note(trouble_line({SoundTrouble.NO_DEVICE}, ""))
            case Ending.NO_VOICE:
                self._page.show_note(reader_silent(), leads_to_settings=True)
