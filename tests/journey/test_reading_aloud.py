"""A text is read piece by piece; what is missing ends it with a reason."""

from collections.abc import Sequence

import pytest

from program_app.domain.sound_trouble import SoundTrouble
from program_app.journey.loudspeaker import Sound
from program_app.journey.reading_aloud import Ending, ReadingAloud
from tests.fakes import FakeClock, SilentLoudspeaker

PIECES = ("Heat or cold?", "Try either", "Keep what helps.")


class Reader(SilentLoudspeaker):
    """Says a line in two seconds once it was prepared and its voice is ready."""

    def __init__(self, missing: SoundTrouble | None = None, *, is_ready: bool = True) -> None:
        super().__init__("recorded", "espeak-ng", missing=missing)
        self.is_ready = is_ready
        self.prepared: tuple[str, ...] = ()

    def prepare(self, lines: Sequence[str]) -> None:
        self.prepared = tuple(lines)

    def seconds(self, line: str) -> float | None:
        return 2.0 if self.is_ready and line in self.prepared else None

    def play(self, plan: Sequence[Sound]) -> None:
        self.heard.append(f"{plan[0].line} at {plan[0].at_seconds - 5_000:.2f}")

    def lose(self, trouble: SoundTrouble) -> None:
        self._troubles = frozenset({trouble})


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def wait(clock: FakeClock, reading: ReadingAloud, seconds: float) -> None:
    clock.pass_seconds(seconds)
    reading.tick()


def test_the_next_piece_follows_the_end_of_the_one_before(clock):
    loudspeaker = Reader()
    reading = ReadingAloud(loudspeaker, clock)
    reading.begin(PIECES)
    assert reading.index == 0
    wait(clock, reading, 2.5)
    assert reading.index == 0
    wait(clock, reading, 0.1)
    assert reading.index == 1
    wait(clock, reading, 2.45)
    assert reading.index == 2
    assert loudspeaker.heard == [
        "open",
        "Heat or cold? at 0.60",
        "Try either. at 3.05",
        "Keep what helps. at 5.50",
    ]


def test_after_the_last_piece_the_device_is_let_go(clock):
    loudspeaker = Reader()
    reading = ReadingAloud(loudspeaker, clock)
    reading.begin(PIECES[:1])
    wait(clock, reading, 2.6)
    assert (reading.index, reading.ending) == (None, Ending.FINISHED)
    assert loudspeaker.heard[-1] == "close"
    assert loudspeaker.prepared == ()


def test_stopped_it_is_silent_at_once_and_only_once(clock):
    loudspeaker = Reader()
    reading = ReadingAloud(loudspeaker, clock)
    reading.stop()
    assert loudspeaker.heard == []
    reading.begin(PIECES)
    reading.stop()
    reading.stop()
    wait(clock, reading, 10)
    assert (reading.index, reading.ending) == (None, Ending.STOPPED)
    assert loudspeaker.heard.count("close") == 1


def test_a_piece_whose_voice_is_not_ready_is_waited_for(clock):
    loudspeaker = Reader(is_ready=False)
    reading = ReadingAloud(loudspeaker, clock)
    reading.begin(PIECES)
    wait(clock, reading, 5)
    assert (reading.index, loudspeaker.heard) == (0, ["open"])
    loudspeaker.is_ready = True
    wait(clock, reading, 0.1)
    assert loudspeaker.heard[-1] == "Heat or cold? at 5.55"


def test_what_was_missing_before_may_be_there_by_now(clock):
    for trouble in SoundTrouble:
        reading = ReadingAloud(Reader(trouble), clock)
        reading.begin(PIECES)
        wait(clock, reading, 1)
        assert reading.index == 0


def test_without_a_device_it_ends_and_says_so(clock):
    reading = ReadingAloud(Reader(SoundTrouble.NO_DEVICE), clock)
    reading.begin(PIECES)
    wait(clock, reading, 3)
    assert (reading.index, reading.ending) == (None, Ending.NO_DEVICE)


def test_a_device_that_goes_away_ends_it_at_once(clock):
    loudspeaker = Reader()
    reading = ReadingAloud(loudspeaker, clock)
    reading.begin(PIECES)
    wait(clock, reading, 3)
    loudspeaker.lose(SoundTrouble.NO_DEVICE)
    wait(clock, reading, 0.1)
    assert reading.ending is Ending.NO_DEVICE


@pytest.mark.parametrize(("missing", "seconds"), [(SoundTrouble.NO_VOICE, 3), (None, 31)])
def test_a_voice_that_does_not_answer_ends_it(clock, missing, seconds):
    reading = ReadingAloud(Reader(missing, is_ready=False), clock)
    reading.begin(PIECES)
    wait(clock, reading, seconds)
    assert (reading.index, reading.ending) == (None, Ending.NO_VOICE)


def test_begun_again_it_begins_at_the_top(clock):
    loudspeaker = Reader()
    reading = ReadingAloud(loudspeaker, clock)
    reading.begin(PIECES)
    wait(clock, reading, 3)
    reading.begin(PIECES)
    assert reading.index == 0
    assert loudspeaker.heard[-2] == "open"


@pytest.mark.parametrize(
    ("voices", "can_read"), [((), False), (("recorded",), False), (("recorded", "espeak-ng"), True)]
)
def test_the_recorded_coach_alone_cannot_read_any_text(clock, voices, can_read):
    assert ReadingAloud(SilentLoudspeaker(*voices), clock).can_read is can_read
