"""Lines get ready in the background, the first ones first, in the voice that is chosen now."""

import threading
from pathlib import Path

import pytest

from program_app.sound import line_shelf
from program_app.sound.clip import Clip
from program_app.sound.line_cache import LineCache
from program_app.sound.line_shelf import LineShelf
from program_app.sound.recorded_voice import RecordedVoice
from program_app.sound.voices import Voices
from tests.sound.builders import steady
from tests.sound.conftest import PATIENCE_SECONDS


class Narrator(Voices):
    """Says a line only when it is let; longer the slower it speaks; some lines it cannot say at all."""

    def __init__(self, folder: Path) -> None:
        super().__init__(RecordedVoice(folder), tuple, LineCache(folder))
        self.turns = threading.Semaphore(0)
        self.said: list[str] = []
        self.cannot_say: set[str] = set()
        self.fails_at: set[str] = set()

    def say(self, line: str, name: str, speed: float) -> Clip | None:
        assert self.turns.acquire(timeout=PATIENCE_SECONDS)
        self.said.append(line)
        if line in self.fails_at:
            raise RuntimeError("nobody has foreseen this")
        return None if line in self.cannot_say else steady(1 / speed)


@pytest.fixture
def narrator(tmp_path: Path) -> Narrator:
    return Narrator(tmp_path)


@pytest.fixture
def told() -> list[bool]:
    return []


@pytest.fixture
def shelf(narrator: Narrator, told: list[bool]) -> LineShelf:
    return LineShelf(narrator, "narrator", 1.0, told.append)


def wait(shelf: LineShelf, narrator: Narrator) -> None:
    narrator.turns.release(20)
    assert shelf.wait_until_ready(PATIENCE_SECONDS)


def test_lines_get_ready_in_their_order_each_once(shelf: LineShelf, narrator: Narrator) -> None:
    shelf.prepare(["One.", "Two.", "One.", "Three."])
    wait(shelf, narrator)
    shelf.prepare(["Three.", "Four."])
    wait(shelf, narrator)
    assert narrator.said == ["One.", "Two.", "Three.", "Four."]


def test_a_line_has_no_length_until_it_is_ready(shelf: LineShelf, narrator: Narrator) -> None:
    shelf.prepare(["One."])
    assert (shelf.clip("One."), shelf.seconds("One.")) == (None, None)
    wait(shelf, narrator)
    assert shelf.seconds("One.") == pytest.approx(1)


def test_a_hurried_line_goes_before_all_others(shelf: LineShelf, narrator: Narrator) -> None:
    spoken = threading.Event()
    shelf.prepare(["One.", "Two.", "Three."])
    shelf.hurry("Stop.", lambda _: spoken.set())
    wait(shelf, narrator)
    assert spoken.is_set()
    assert narrator.said.index("Stop.") < narrator.said.index("Two.")


def test_a_hurried_line_that_is_ready_is_given_at_once(shelf: LineShelf, narrator: Narrator) -> None:
    shelf.prepare(["One."])
    wait(shelf, narrator)
    given: list[Clip] = []
    shelf.hurry("One.", given.append)
    assert given == [shelf.clip("One.")]


def test_another_speed_makes_what_is_wanted_ready_again(shelf: LineShelf, narrator: Narrator) -> None:
    shelf.prepare(["One."])
    wait(shelf, narrator)
    shelf.speak_as("narrator", 0.8)
    assert shelf.clip("One.") is None
    wait(shelf, narrator)
    assert shelf.seconds("One.") == pytest.approx(1.25)


def test_a_line_that_was_being_made_for_another_voice_is_not_kept(
    shelf: LineShelf, narrator: Narrator
) -> None:
    shelf.prepare(["One."])
    shelf.speak_as("narrator", 0.8)
    wait(shelf, narrator)
    assert shelf.seconds("One.") == pytest.approx(1.25)


def test_a_line_that_nobody_can_say_is_told_once_until_all_can_be_said(
    shelf: LineShelf, narrator: Narrator, told: list[bool]
) -> None:
    narrator.cannot_say = {"One.", "Two."}
    shelf.prepare(["One.", "Two."])
    wait(shelf, narrator)
    assert told == [False]
    narrator.cannot_say = set()
    shelf.prepare(["One.", "Two."])
    wait(shelf, narrator)
    assert told == [False, True]


def test_a_voice_that_fails_in_an_unforeseen_way_is_told_and_logged_and_costs_that_line_alone(
    shelf: LineShelf, narrator: Narrator, told: list[bool], caplog: pytest.LogCaptureFixture
) -> None:
    narrator.fails_at = {"One."}
    shelf.prepare(["One.", "Two."])
    wait(shelf, narrator)
    assert told == [False]
    assert shelf.clip("One.") is None
    assert shelf.seconds("Two.") == pytest.approx(1)
    assert "a line could not be made ready: One." in caplog.messages
    narrator.fails_at = set()
    shelf.prepare(["One.", "Two."])
    wait(shelf, narrator)
    assert told == [False, True]
    assert shelf.seconds("One.") == pytest.approx(1)


def test_whoever_waits_for_a_line_and_fails_with_it_keeps_no_other_line_waiting(
    shelf: LineShelf, narrator: Narrator, told: list[bool], caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_clip: Clip) -> None:
        raise RuntimeError("nobody has foreseen this")

    shelf.hurry("Stop.", fail)
    wait(shelf, narrator)
    shelf.prepare(["Stop.", "One."])
    wait(shelf, narrator)
    assert shelf.seconds("Stop.") == pytest.approx(1)
    assert shelf.seconds("One.") == pytest.approx(1)
    assert told == []
    assert len(caplog.messages) == 1


def test_the_oldest_lines_make_room_for_long_ones(
    shelf: LineShelf, narrator: Narrator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_shelf, "MOST_SECONDS", 2.5)
    shelf.prepare(["One.", "Two.", "Three."])
    wait(shelf, narrator)
    assert [shelf.seconds(line) for line in ("One.", "Two.", "Three.")] == [None, 1.0, 1.0]


def test_a_line_that_is_longer_than_all_the_room_is_still_ready(
    shelf: LineShelf, narrator: Narrator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_shelf, "MOST_SECONDS", 0.5)
    shelf.prepare(["One."])
    wait(shelf, narrator)
    assert shelf.seconds("One.") == 1.0
