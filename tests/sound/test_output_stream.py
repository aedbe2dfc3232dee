"""Whatever an output device does, it is told and logged, and the sound comes back."""

import threading
from array import array

import pytest

from program_app.sound import output_stream
from program_app.sound.device import NoDeviceError
from program_app.sound.output_stream import OutputStream, next_retry
from tests.sound.conftest import PATIENCE_SECONDS


class Devices:
    """Opens one device after the other; `fails_at` says in what the next one fails, once."""

    def __init__(self) -> None:
        self.fails_at = ""
        self.are_there = True
        self.opened = self.closed = 0

    def __call__(self, _fill: object) -> "Devices":
        self._fail_once("opening")
        if not self.are_there:
            raise NoDeviceError("there is none")
        self.opened += 1
        return self

    @property
    def is_lost(self) -> bool:
        self._fail_once("playing")
        return False

    def close(self) -> None:
        self.closed += 1
        self._fail_once("closing")

    def _fail_once(self, doing: str) -> None:
        if self.fails_at == doing:
            self.fails_at = ""
            raise RuntimeError("nobody has foreseen this")


class Listener:
    """Keeps what is told in the stream's thread."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self.told: list[bool] = []

    def __call__(self, is_there: bool) -> None:
        with self._news:
            self.told.append(is_there)
            self._news.notify_all()

    def wait_until_told(self, *told: bool) -> None:
        with self._news:
            assert self._news.wait_for(lambda: self.told == list(told), PATIENCE_SECONDS), self.told


@pytest.fixture
def devices(monkeypatch: pytest.MonkeyPatch) -> Devices:
    made = Devices()
    monkeypatch.setattr(output_stream, "Device", made)
    monkeypatch.setattr(output_stream, "RETRY_SECONDS", 0.01)
    monkeypatch.setattr(output_stream, "_WATCH_SECONDS", 0.01)
    return made


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def stream(devices: Devices, listener: Listener) -> OutputStream:
    return OutputStream(lambda frames, _at: array("h", bytes(2 * frames)), listener)


def test_a_device_that_cannot_be_opened_for_an_unforeseen_reason_is_tried_again(
    stream: OutputStream, devices: Devices, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    devices.fails_at = "opening"
    stream.open()
    listener.wait_until_told(False, True)
    stream.end()
    assert caplog.messages == ["the output device failed"]
    assert (devices.opened, devices.closed) == (1, 1)


def test_a_device_that_fails_while_it_plays_is_let_go_of_and_another_is_opened(
    stream: OutputStream, devices: Devices, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    devices.fails_at = "playing"
    stream.open()
    listener.wait_until_told(True, False, True)
    stream.end()
    assert caplog.messages == ["the output device failed"]
    assert (devices.opened, devices.closed) == (2, 2)


def test_a_device_that_fails_as_it_is_closed_is_no_hindrance_to_the_next_session(
    stream: OutputStream, devices: Devices, listener: Listener
) -> None:
    devices.fails_at = "closing"
    stream.open()
    listener.wait_until_told(True)
    stream.end()
    listener.wait_until_told(True, False)
    stream.open()
    listener.wait_until_told(True, False, True)
    stream.end()


def test_a_stream_whose_listener_fails_can_be_opened_again(devices: Devices) -> None:
    listener = Listener()
    fails = [True]

    def hear(is_there: bool) -> None:
        if fails.pop() if fails else False:
            raise RuntimeError("nobody has foreseen this")
        listener(is_there)

    stream = OutputStream(lambda frames, _at: array("h", bytes(2 * frames)), hear)
    stream.open()
    listener.wait_until_told(False, True)
    stream.end()


def test_the_longer_there_is_no_device_the_less_often_it_is_looked_for():
    waits = [2.0]
    for _look in range(5):
        waits.append(next_retry(waits[-1]))
    assert waits == [2.0, 4.0, 8.0, 16.0, 16.0, 16.0]


def test_who_asks_for_the_sound_does_not_wait_for_the_next_look(
    stream: OutputStream, devices: Devices, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output_stream, "RETRY_SECONDS", 10 * PATIENCE_SECONDS)
    devices.are_there = False
    stream.open()
    listener.wait_until_told(False)
    devices.are_there = True
    stream.open()
    listener.wait_until_told(False, True)
    stream.end()
