"""What is set up about the coach counts at once, and is heard at once."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from program_app.domain.sound_trouble import SoundTrouble
from program_app.journey.diary import Diary
from program_app.journey.ports import History
from program_app.ui.presenters.coach_presenter import CoachPresenter
from program_app.ui.presenters.settings_presenter import SettingsPresenter
from program_app.ui.settings_page import SettingsPage
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from tests.builders import MONDAY
from tests.fakes import FakeClock, FakeNow, MemoryDisk, SilentLoudspeaker
from tests.virtual_session import shipped_program

SAMPLE = "Hold. Three, two, one."


class Settings:
    """The settings page with its two presenters."""

    def __init__(self, qtbot: QtBot, loudspeaker: SilentLoudspeaker) -> None:
        theme = Theme(scheme="light")
        self.page = SettingsPage(theme)
        qtbot.addWidget(self.page)
        self.loudspeaker = loudspeaker
        self.clock = FakeClock()
        self.diary = Diary(History(), disk := MemoryDisk(), disk)
        records: Any = NoRecords()
        settings = SettingsPresenter(
            self.page, theme, shipped_program(), self.diary, records, FakeNow(MONDAY, 9)
        )
        coach = CoachPresenter(self.page, self.diary, loudspeaker, self.clock)
        settings.preference_kept.connect(coach.follow)
        settings.show()
        coach.show_sound()
        self.page.show()

    def set(self, name: str, value: object) -> list[str]:
        """Change a setting as the page does; what is heard of it."""
        self.loudspeaker.heard.clear()
        self.page.preference_changed.emit(name, value)
        return self.loudspeaker.heard

    def words(self) -> str:
        labels = self.page.findChildren(Label)
        return " | ".join(label.text() for label in labels if label.isVisible())


class NoRecords:
    """A disk that has nothing yet."""

    folder = Path("/nowhere")

    def last_backup_at(self) -> None:
        return None

    def size_bytes(self) -> int:
        return 0


@pytest.fixture
def settings(qtbot: QtBot) -> Settings:
    return Settings(qtbot, SilentLoudspeaker("recorded", "espeak-ng"))


@pytest.mark.parametrize(
    ("name", "value", "heard"),
    [
        ("voice", "espeak-ng", ["espeak-ng at 0.9", "80 % and 70 %", SAMPLE]),
        ("voice_percent", 40, ["recorded at 0.9", "40 % and 70 %", SAMPLE]),
        ("voice_speed", 1.1, ["recorded at 1.1", "80 % and 70 %", SAMPLE]),
    ],
)
def test_a_change_of_the_voice_counts_and_speaks_the_sample(
    settings: Settings, name: str, value: object, heard: list[str]
):
    assert settings.set(name, value) == heard


def test_a_change_of_the_tones_plays_the_two_that_matter_most(settings: Settings):
    assert settings.set("tones_percent", 100) == ["80 % and 100 %", "open", "hold release"]
    first, second = (
        sound.at_seconds - settings.clock.monotonic_seconds for sound in settings.loudspeaker.plan
    )
    assert 0.3 < first < second < 2


def test_tones_of_a_second_sample_are_begun_anew(settings: Settings):
    settings.set("tones_percent", 100)
    keys = {sound.key for sound in settings.loudspeaker.plan}
    settings.set("tones_percent", 90)
    assert not keys & {sound.key for sound in settings.loudspeaker.plan}


def test_a_sample_ends_with_the_page(settings: Settings):
    settings.set("tones_percent", 100)
    settings.page.hide()
    assert settings.loudspeaker.heard[-1] == "close"
    settings.page.show()
    settings.page.hide()
    assert settings.loudspeaker.heard.count("close") == 1


def test_without_the_voice_the_sample_is_tones(settings: Settings):
    assert SAMPLE not in settings.set("is_voice_on", False)
    settings.loudspeaker.heard.clear()
    settings.page.sample_requested.emit()
    assert settings.loudspeaker.heard == ["open", "hold release"]


def test_the_sample_is_heard_when_asked_for(settings: Settings):
    settings.page.sample_requested.emit()
    assert settings.loudspeaker.heard == [SAMPLE]


@pytest.mark.parametrize(("name", "value"), [("talk", "full"), ("count_style", "none"), ("scheme", "dark")])
def test_nothing_is_heard_of_anything_else(settings: Settings, name: str, value: object):
    assert settings.set(name, value) == []


def test_all_is_kept(settings: Settings):
    for name, value in (
        ("talk", "full"),
        ("voice", "espeak-ng"),
        ("keeps_awake", False),
        ("tones_percent", 0),
    ):
        settings.set(name, value)
    kept = settings.diary.preferences
    assert (kept.talk, kept.voice, kept.keeps_awake, kept.tones_percent) == ("full", "espeak-ng", False, 0)


def test_speed_is_asked_for_voices_of_the_computer_only(settings: Settings):
    assert "Speed" not in settings.words()
    settings.set("voice", "espeak-ng")
    assert "Speed" in settings.words()
    settings.set("is_voice_on", False)
    assert "Speed" not in settings.words()


@pytest.mark.parametrize(
    ("missing", "sentence"),
    [
        (SoundTrouble.NO_DEVICE, "No sound found."),
        (SoundTrouble.NO_VOICE, "This voice cannot speak here."),
        (None, ""),
    ],
)
def test_what_is_missing_is_said_in_its_place(qtbot: QtBot, missing: SoundTrouble | None, sentence: str):
    words = Settings(qtbot, SilentLoudspeaker("recorded", missing=missing)).words()
    assert sentence in words
    assert ("No sound found" in words) == (missing is SoundTrouble.NO_DEVICE)
