"""A sound server of one's own, a computer without any device, and speakers that are let go of afterwards."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from program_app.domain.sound_trouble import SoundTrouble
from program_app.sound.speaker import Speaker
from tests.sound_server import SoundServer, sound_server

PATIENCE_SECONDS = 20


@pytest.fixture
def no_device(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whatever this machine has, nothing can be heard on it."""
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'nobody'}")
    monkeypatch.setenv("ALSA_CONFIG_PATH", "/dev/null")


@pytest.fixture
def server(no_device: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[SoundServer]:
    """A running server that this process is heard on."""
    with sound_server(tmp_path / "server") as running:
        monkeypatch.setenv("PULSE_SERVER", running.address)
        yield running


class Room:
    """A speaker and what it told of its troubles."""

    def __init__(self, folder: Path) -> None:
        self._news = threading.Condition()
        self.told: list[frozenset[SoundTrouble]] = []
        self.speaker = Speaker(
            recorded_folder=folder / "recorded",
            cache_folder=folder / "cache",
            piper_folder=folder / "piper",
            on_trouble=self._on_trouble,
        )

    def _on_trouble(self, troubles: frozenset[SoundTrouble]) -> None:
        with self._news:
            self.told.append(troubles)
            self._news.notify_all()

    def wait_until_told(self, *troubles: SoundTrouble) -> None:
        with self._news:
            told = self._news.wait_for(
                lambda: bool(self.told) and self.told[-1] == frozenset(troubles), PATIENCE_SECONDS
            )
        assert told, self.told

    def prepare(self, *lines: str) -> None:
        self.speaker.prepare(lines)
        assert self.speaker.wait_until_prepared(PATIENCE_SECONDS)

    def length_of(self, line: str) -> float:
        seconds = self.speaker.seconds(line)
        assert seconds is not None
        return seconds


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.speaker.end()
