"""A text of the guide is read aloud, and the person sees where, and why where it cannot be."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from program_app.domain.changes import PreferenceSet
from program_app.domain.sound_trouble import SoundTrouble
from program_app.journey.loudspeaker import Sound
from program_app.ui.guide_page import GuidePage
from program_app.ui.presenters.guide_presenter import GuidePresenter
from program_app.ui.presenters.reading_presenter import ReadingPresenter
from program_app.ui.theme import Theme
from tests.builders import MONDAY
from tests.fakes import FakeClock, FakeNow, MemoryDisk, SilentLoudspeaker
from tests.small_guide import with_guide
from tests.ui.whole_app import button

WALKING_PIECES = 9


class Narrator(SilentLoudspeaker):
    """Every piece takes two seconds."""

    def seconds(self, line: str) -> float | None:
        return 2.0

    def play(self, plan: Sequence[Sound]) -> None:
        self.heard.extend(sound.line for sound in plan)


class Reading:
    """The page with both of its presenters, on a clock that stands until it is moved."""

    def __init__(self, qtbot: QtBot, loudspeaker: SilentLoudspeaker) -> None:
        self.qtbot = qtbot
        self.loudspeaker = loudspeaker
        self.clock = FakeClock()
        self.diary = MemoryDisk().open_diary()
        self.page = GuidePage(Theme(scheme="light", move_less=True))
        qtbot.addWidget(self.page)
        self.guide = GuidePresenter(self.page, with_guide(), self.diary, FakeNow(MONDAY, 9))
        self.reader = ReadingPresenter(self.page, self.guide.view, self.diary, loudspeaker, self.clock)
        self.guide.opened.connect(self.reader.stop)
        self.reader.read_through.connect(self.guide.keep_read)
        self.guide.show()
        self.page.resize(1072, 800)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.page.setFocus()

    @property
    def marked(self) -> list[int]:
        return [place for place, block in enumerate(self.page.article.blocks) if block.is_read_now]

    def pass_seconds(self, seconds: float) -> None:
        self.clock.pass_seconds(seconds)
        self.reader.tick()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page.focusWidget(), key)

    def press(self, text: str) -> None:
        QTest.mouseClick(button(self.page, text), Qt.MouseButton.LeftButton)


@pytest.fixture
def reading(qtbot: QtBot) -> Reading:
    return Reading(qtbot, Narrator("recorded", "espeak-ng"))


def test_the_piece_that_is_read_is_marked_and_the_next_one_follows(reading):
    reading.press("Read aloud")
    assert reading.marked == [0]
    reading.pass_seconds(2.7)
    assert reading.marked == [1]
    assert reading.loudspeaker.heard[-2:] == [
        "Is walking good for it?",
        "Walking helps when your belly carries you.",
    ]


def test_it_is_read_in_the_voice_and_at_the_pace_of_the_settings(reading):
    reading.diary.record(PreferenceSet(name="voice", value="espeak-ng"))
    reading.diary.record(PreferenceSet(name="voice_speed", value=1.1))
    reading.press("Read aloud")
    assert "espeak-ng at 1.1" in reading.loudspeaker.heard


def test_read_to_its_end_a_text_is_ticked(reading):
    reading.press("Read aloud")
    for _piece in range(WALKING_PIECES):
        reading.pass_seconds(2.7)
    assert reading.marked == []
    assert reading.diary.preferences.read_texts == {"walking"}
    assert button(reading.page, "Read aloud").isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_R])
def test_keys_stop_it(reading, key):
    reading.key(Qt.Key.Key_R)
    assert reading.marked == [0]
    reading.key(key)
    assert reading.marked == []
    assert reading.loudspeaker.heard[-1] == "close"


def test_space_stops_it_also_while_a_row_has_the_keys(reading):
    reading.page.list.entries.row("sleeping").setFocus(Qt.FocusReason.TabFocusReason)
    reading.key(Qt.Key.Key_R)
    reading.key(Qt.Key.Key_Space)
    assert reading.marked == []
    assert reading.guide.view().entry_id == "walking"


def test_its_own_button_stops_it(reading):
    reading.press("Read aloud")
    reading.press("Stop reading")
    assert reading.marked == []


def test_leaving_the_page_stops_it(reading):
    reading.press("Read aloud")
    reading.page.hide()
    assert reading.loudspeaker.heard[-1] == "close"


def test_another_text_stops_it(reading):
    reading.press("Read aloud")
    reading.key(Qt.Key.Key_Right)
    assert reading.loudspeaker.heard[-1] == "close"
    assert reading.marked == []


def test_a_tick_while_it_is_read_stops_nothing(reading):
    reading.press("Read aloud")
    reading.guide.tick("walking", is_read=True)
    assert reading.marked == [0]


def test_a_page_that_is_left_in_silence_lets_the_device_alone(reading):
    reading.page.hide()
    assert reading.loudspeaker.heard == []


def test_what_is_read_is_kept_in_sight(reading):
    reading.page.open_text()
    reading.page.resize(700, 420)
    reading.press("Read aloud")
    for _piece in range(WALKING_PIECES - 1):
        reading.pass_seconds(2.7)
    block = reading.page.article.blocks[-1]
    assert block.is_read_now
    assert not block.visibleRegion().isEmpty()


def test_without_a_voice_of_the_computer_it_says_so_and_leads_to_the_settings(qtbot):
    reading = Reading(qtbot, Narrator("recorded"))
    reading.press("Read aloud")
    assert reading.marked == []
    assert reading.page.article.head.note == (
        "This computer has no voice of its own to read with yet. Settings says what brings one."
    )
    with qtbot.waitSignal(reading.page.page_requested) as asked:
        reading.press("Settings")
    assert asked.args == ["settings"]
    assert reading.loudspeaker.heard == []


def test_without_a_device_it_says_so(qtbot):
    reading = Reading(qtbot, Narrator("recorded", "espeak-ng", missing=SoundTrouble.NO_DEVICE))
    reading.press("Read aloud")
    reading.pass_seconds(3)
    assert reading.page.article.head.note.startswith("No sound found.")
    assert reading.marked == []


def test_begun_again_the_sentence_about_what_was_missing_goes(qtbot):
    reading = Reading(qtbot, Narrator("recorded", "espeak-ng", missing=SoundTrouble.NO_DEVICE))
    reading.press("Read aloud")
    reading.pass_seconds(3)
    reading.press("Read aloud")
    assert reading.page.article.head.note == ""
    reading.reader.stop()
