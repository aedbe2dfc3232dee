"""How the coach is heard: voice, tones, how much is said, and what is missing."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from program_app.domain.choices import CountStyle
from program_app.domain.preferences import RECORDED_VOICE, VOICE_SPEEDS, Preferences
from program_app.domain.sound_trouble import SoundTrouble
from program_app.domain.talk import Talk
from program_app.ui.settings.percents import percent_choices
from program_app.ui.settings.settings_card import SettingsCard
from program_app.ui.settings.voice_choice import VoiceChoice
from program_app.ui.theme import Theme
from program_app.ui.widgets.announcement import announce
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.ui.widgets.slider import Slider
from program_app.words.language import _
from program_app.words.sound import sample_line, talk_line, trouble_line, voice_line


class CoachCard(SettingsCard):
    """`changed(name, value)` tells a setting as it is named in Preferences."""

    changed = Signal(str, object)
    sample_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Coach"), "sound")
        self._trouble = _TroubleNote(theme)
        self._voice = VoiceChoice()
        self._volume = Slider(theme, name=_("Voice volume"))
        self._speed = SegmentedChoice(theme, percent_choices(VOICE_SPEEDS), name=_("Speed"))
        self._tones = Slider(theme, name=_("Tones"))
        self._talk = SegmentedChoice(theme, _talk_choices(), name=_("How much is said"))
        self._count = SegmentedChoice(theme, _count_choices(), name=_("Count aloud"))
        self._sample = Button(theme, _("Hear a sample"), icon="play", height=44)
        self._shown = Preferences()
        self._add_rows()
        self._connect()

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the settings; emits nothing."""
        self._shown = preferences
        self._voice.set_voice(preferences.voice, is_on=preferences.is_voice_on)
        self._volume.set_percent(preferences.voice_percent)
        self._talk_row.set_line(talk_line(preferences.talk))
        self._speed.set_value(str(preferences.voice_speed))
        self._tones.set_percent(preferences.tones_percent)
        self._talk.set_value(preferences.talk.value)
        self._count.set_value(preferences.count_style.value)
        has_speed = preferences.is_voice_on and preferences.voice != RECORDED_VOICE
        self.set_row_shown(self._speed_row, has_speed)

    def show_sound(self, troubles: Collection[SoundTrouble], voices: Sequence[str], package: str) -> None:
        """Offer these voices and say what is missing; `package` is what brings more voices, if anything."""
        self._voice.set_voices(voices)
        self._voice_row.set_line(voice_line(voices, package))
        self._trouble.say(trouble_line(troubles, package))

    def _add_rows(self) -> None:
        self.rows.addWidget(self._trouble)
        self._voice_row = self.add_row(_("Voice"), voice_line((), ""), self._voice)
        self.add_row(_("Voice volume"), "", self._volume)
        self._speed_row = self.add_row(_("Speed"), _("Of the computer's voice"), self._speed)
        self.add_row(_("Tones"), _("Rising for hold, falling for release"), self._tones)
        self._talk_row = self.add_row(_("How much is said"), talk_line(self._shown.talk), self._talk)
        self.add_row(_("Count aloud"), _("Seconds of a hold"), self._count)
        self.add_row(_("Sample"), sample_line(), self._sample)

    def _connect(self) -> None:
        self._voice.chosen.connect(self._on_voice_chosen)
        self._volume.chosen.connect(self._on_volume_chosen)
        self._speed.chosen.connect(self._on_speed_chosen)
        self._tones.chosen.connect(self._on_tones_chosen)
        self._talk.chosen.connect(self._on_talk_chosen)
        self._count.chosen.connect(self._on_count_chosen)
        self._sample.clicked.connect(self.sample_requested)

    def _on_voice_chosen(self, voice: str) -> None:
        was_on = self._shown.is_voice_on
        if voice and voice != self._shown.voice:
            self.changed.emit("voice", voice)
        if bool(voice) != was_on:
            self.changed.emit("is_voice_on", bool(voice))

    def _on_volume_chosen(self, percent: int) -> None:
        self.changed.emit("voice_percent", percent)

    def _on_speed_chosen(self, speed: str) -> None:
        self.changed.emit("voice_speed", float(speed))

    def _on_tones_chosen(self, percent: int) -> None:
        self.changed.emit("tones_percent", percent)

    def _on_talk_chosen(self, talk: str) -> None:
        self.changed.emit("talk", Talk(talk))

    def _on_count_chosen(self, style: str) -> None:
        self.changed.emit("count_style", CountStyle(style))


class _TroubleNote(QWidget):
    """One or two calm sentences under the heading; goes when all is well."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = Label(theme, style="small", color="ink", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(10)
        row.addWidget(IconLabel(theme, "mute", size=20, color="restring"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        """Say what is missing; nothing hides it."""
        if sentence and sentence != self._words.text():
            announce(self, sentence)
        self._words.setText(sentence)
        self.setVisible(bool(sentence))


def _talk_choices() -> list[tuple[str, str]]:
    return [
        (Talk.AS_DAYS_GO_BY.value, _("By day")),
        (Talk.FULL.value, _("All")),
        (Talk.ESSENTIALS.value, _("Essentials")),
    ]


def _count_choices() -> list[tuple[str, str]]:
    return [
        (CountStyle.EVERY.value, _("Every")),
        (CountStyle.LAST_THREE.value, _("Last 3")),
        (CountStyle.NONE.value, _("Off")),
    ]
