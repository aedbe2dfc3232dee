"""To be tried from the floor: a hold as it will be shown, the voice, how loud, and how large."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal

from program_app.domain.preferences import TEXT_SCALES, Preferences
from program_app.domain.sound_trouble import SoundTrouble
from program_app.ui.first_run.hold_panel import HoldPanel
from program_app.ui.settings.percents import percent_choices
from program_app.ui.settings.setting_row import SettingRow
from program_app.ui.settings.voice_choice import VoiceChoice
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.flow_layout import FlowLayout
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.ui.widgets.slider import Slider
from program_app.words.language import _
from program_app.words.sound import session_notice


class TryCard(Card):
    """`changed(name, value)` tells a setting as it is named in Preferences."""

    changed = Signal(str, object)
    play_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._shown = Preferences()
        self._play = Button(theme, _("Play the voice"), kind=ButtonKind.PRIMARY, icon="sound", key="V")
        self._voice = VoiceChoice()
        self._none = Label(theme, style="small", color="ink2", wrap=True)
        self._volume = Slider(theme, name=_("Voice volume"))
        self._text = SegmentedChoice(theme, percent_choices(TEXT_SCALES), name=_("Text size"))
        self._lay_out()
        self._play.clicked.connect(self.play_requested)
        self._voice.chosen.connect(self._on_voice_chosen)
        self._volume.chosen.connect(self._on_volume_chosen)
        self._text.chosen.connect(self._on_text_chosen)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show the settings; emits nothing."""
        self._shown = preferences
        self._voice.set_voice(preferences.voice, is_on=preferences.is_voice_on)
        self._volume.set_percent(preferences.voice_percent)
        self._text.set_value(str(preferences.text_scale))

    def show_sound(self, troubles: Collection[SoundTrouble], voices: Sequence[str]) -> None:
        """Offer these voices; without any, or without a device, say so in their place."""
        self._voice.set_voices(voices)
        self._none.setText(session_notice(troubles))
        self._none.setVisible(bool(troubles))
        self._play.setVisible(SoundTrouble.NO_DEVICE not in troubles)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(24, 18, 24, 12)
        self.body.setSpacing(0)
        self.body.addWidget(Label(self._theme, _("Try it"), style="h2"))
        self.body.addSpacing(8)
        self.body.addWidget(HoldPanel(self._theme))
        self.body.addSpacing(10)
        voice = FlowLayout(12)
        voice.addWidget(self._play)
        voice.addWidget(self._voice)
        self.body.addLayout(voice)
        self.body.addWidget(self._none)
        self.body.addSpacing(10)
        self.body.addWidget(Divider(self._theme))
        self.body.addWidget(SettingRow(self._theme, _("Volume"), "", self._volume))
        self.body.addWidget(Divider(self._theme))
        self.body.addWidget(SettingRow(self._theme, _("Text size"), "", self._text))
        self.body.addStretch()
        self._none.hide()

    def _on_voice_chosen(self, voice: str) -> None:
        was_on = self._shown.is_voice_on
        if voice and voice != self._shown.voice:
            self.changed.emit("voice", voice)
        if bool(voice) != was_on:
            self.changed.emit("is_voice_on", bool(voice))

    def _on_volume_chosen(self, percent: int) -> None:
        self.changed.emit("voice_percent", percent)

    def _on_text_chosen(self, scale: str) -> None:
        self.changed.emit("text_scale", float(scale))
