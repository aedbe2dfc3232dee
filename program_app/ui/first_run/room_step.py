"""Step 3: whether the screen can be read and the coach be heard from the floor."""

from collections.abc import Collection, Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent

from program_app.domain.preferences import Preferences
from program_app.domain.sound_trouble import SoundTrouble
from program_app.ui.first_run.answer_tile import AnswerTile
from program_app.ui.first_run.room_card import RoomCard
from program_app.ui.first_run.step_sheet import StepSheet
from program_app.ui.first_run.try_card import TryCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.announcement import announce
from program_app.ui.widgets.label import Label
from program_app.words.language import _


class FloorAnswer(Enum):
    """How it is from the floor; the value is the key."""

    GOOD = "1"
    HARD_TO_READ = "2"
    HARD_TO_HEAR = "3"


class RoomStep(StepSheet):
    """`preference_changed(name, value)` tells a setting, `answered` a FloorAnswer."""

    preference_changed = Signal(str, object)
    answered = Signal(object)
    sample_requested = Signal()
    left = Signal()
    """Something else is in front."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            _("Can you read and hear this from the floor?"),
            _("Lie down where you will exercise, listen, then answer."),
        )
        self._try = TryCard(theme)
        self._tiles = {
            FloorAnswer.GOOD: AnswerTile(theme, "1", _("Yes, both"), _("Carry on with this size")),
            FloorAnswer.HARD_TO_READ: AnswerTile(theme, "2", _("Hard to read"), _("One size bigger")),
            FloorAnswer.HARD_TO_HEAR: AnswerTile(theme, "3", _("Hard to hear"), _("Louder, and slower")),
        }
        self._hint = Label(
            theme, _("Nothing here needs a sound card. The screen alone is enough."), color="ink2", wrap=True
        )
        self.cards.addWidget(RoomCard(theme), 80)
        self.cards.addWidget(self._try, 101)
        for tile in self._tiles.values():
            self.pinned.addWidget(tile, 1)
            tile.clicked.connect(self._on_tile_clicked)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.quiet.addWidget(self._hint, 1)
        self._try.changed.connect(self.preference_changed)
        self._try.play_requested.connect(self.sample_requested)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the settings; emits nothing."""
        self._try.show_preferences(preferences)

    def show_sound(
        self,
        troubles: Collection[SoundTrouble],
        voices: Sequence[str],
        package: str = "",  # noqa: ARG002
    ) -> None:
        """Offer these voices, and say what is missing."""
        self._try.show_sound(troubles, voices)
        hear = self._tiles[FloorAnswer.HARD_TO_HEAR]
        if SoundTrouble.NO_DEVICE in troubles or SoundTrouble.NO_VOICE in troubles:
            hear.set_words(_("No sound"), _("The screen alone is enough"))
        else:
            hear.set_words(_("Hard to hear"), _("Louder, and slower"))

    def set_in_run(self, is_run: bool) -> None:
        """In the first run it leads on, otherwise it is only left."""
        self.set_continue_text(_("Continue") if is_run else _("Done"))

    def show_answer(self, answer: FloorAnswer | None, hint: str = "") -> None:
        """Show what was answered, if it stands, and what can be done besides."""
        for each, tile in self._tiles.items():
            tile.set_chosen(each is answer)
        if hint:
            self._hint.setText(hint)
            announce(self._hint, hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 3 answer, V plays the voice."""
        keys = {Qt.Key.Key_1: "1", Qt.Key.Key_2: "2", Qt.Key.Key_3: "3"}
        if event.key() in keys:
            self._tiles[FloorAnswer(keys[Qt.Key(event.key())])].click()
        elif event.key() == Qt.Key.Key_V:
            self.sample_requested.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A sample is not heard beside something else."""
        super().hideEvent(event)
        self.left.emit()

    def _on_tile_clicked(self) -> None:
        pressed = self.sender()
        self.answered.emit(next(answer for answer, tile in self._tiles.items() if tile is pressed))
