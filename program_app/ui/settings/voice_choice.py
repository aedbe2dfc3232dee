"""The choice of the voice: the recorded coach, the voices of the computer, or none."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from program_app.domain.preferences import RECORDED_VOICE
from program_app.words.language import _
from program_app.words.sound import voice_name

_OFF = ""


class VoiceChoice(QComboBox):
    """`chosen(voice)` tells a voice by its name, or "" for silence."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._voice = RECORDED_VOICE
        self._is_on = True
        self.setAccessibleName(_("Voice"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_voices((RECORDED_VOICE,))
        self.activated.connect(self._on_activated)

    def set_voices(self, voices: Sequence[str]) -> None:
        """Offer these voices, and the one that is set even where this computer does not have it."""
        offered = dict.fromkeys((*voices, self._voice))
        self.clear()
        for voice in offered:
            self.addItem(voice_name(voice), voice)
        self.addItem(_("Off"), _OFF)
        self._show()

    def set_voice(self, voice: str, *, is_on: bool) -> None:
        """Show what is set; emits nothing."""
        self._voice, self._is_on = voice, is_on
        if self.findData(voice) < 0:
            self.insertItem(self.count() - 1, voice_name(voice), voice)
        self._show()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling never changes the voice."""
        event.ignore()

    def _show(self) -> None:
        self.setCurrentIndex(self.findData(self._voice if self._is_on else _OFF))

    def _on_activated(self, index: int) -> None:
        voice = str(self.itemData(index))
        if voice != (self._voice if self._is_on else _OFF):
            self.chosen.emit(voice)
