"""The screen stays awake as long as a session runs and not much longer, asked of a real bus."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from program_app.domain.changes import PreferenceSet
from program_app.domain.player import SessionPlayer
from program_app.journey.diary import Diary
from program_app.journey.ports import History
from program_app.ui.awake_screen import AwakeScreen
from program_app.ui.player_driver import PlayerDriver
from tests.fakes import MemoryDisk
from tests.knot import Knot
from tests.private_bus import Desktop, private_bus
from tests.virtual_session import VirtualSession


@dataclass
class Session:
    """A session that the screen follows."""

    driver: PlayerDriver
    player: SessionPlayer
    diary: Diary
    screen: AwakeScreen


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    yield (session := new_session())
    session.driver.stop()


def new_session(*, pause_ms: int = 60_000) -> Session:
    diary = Diary(History(), disk := MemoryDisk(), disk)
    driver = PlayerDriver(live=False)
    player = VirtualSession(8).player
    screen = AwakeScreen(diary, pause_ms=pause_ms)
    driver.view_changed.connect(screen.follow)
    driver.take(player)
    return Session(driver, player, diary, screen)


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """A desktop that this process finds on its session bus."""
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        desktop = Desktop(address)
        yield desktop
        desktop.close()


def let_threads_end() -> None:
    for thread in threading.enumerate():
        if thread.name == "awake screen":
            thread.join(timeout=20)


def test_it_stays_awake_from_the_first_step_to_the_end(session: Session, desktop: Desktop):
    session.driver.start()
    assert desktop.wait_until(1)
    session.driver.skip()
    session.driver.stop()
    assert desktop.wait_until(0)
    assert desktop.asked == 1


def test_a_short_pause_changes_nothing(session: Session, desktop: Desktop):
    session.driver.start()
    assert desktop.wait_until(1)
    session.driver.pause()
    session.driver.resume()
    session.driver.hurts()
    session.driver.answer_hurt(1)
    session.driver.resume()
    assert desktop.wait_until(1)
    assert desktop.asked == 1


def test_a_long_pause_lets_the_screen_go_and_going_on_wakes_it_again(qtbot: QtBot, desktop: Desktop):
    session = new_session(pause_ms=0)
    session.driver.start()
    assert desktop.wait_until(1)
    session.driver.pause()
    qtbot.waitUntil(lambda: not desktop.wishes)
    session.driver.resume()
    assert desktop.wait_until(1)
    session.driver.stop()
    assert desktop.wait_until(0)


def test_who_does_not_want_it_is_left_alone(session: Session, desktop: Desktop):
    session.diary.record(PreferenceSet(name="keeps_awake", value=False))
    session.driver.start()
    let_threads_end()
    assert desktop.asked == 0


def test_the_next_session_asks_anew(session: Session, desktop: Desktop):
    session.driver.start()
    assert desktop.wait_until(1)
    session.driver.stop()
    assert desktop.wait_until(0)
    session.driver.take(VirtualSession(9).player)
    session.driver.start()
    assert desktop.wait_until(1)


def test_letting_the_screen_go_undoes_no_cycle_in_another_thread(session: Session, desktop: Desktop):
    undone_in: list[str] = []
    Knot(undone_in)
    session.driver.start()
    assert desktop.wait_until(1)
    session.driver.stop()
    assert desktop.wait_until(0)
    let_threads_end()
    assert undone_in == []


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/at/all"])
def test_without_a_desktop_the_session_runs_all_the_same(
    session: Session,
    address: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
):
    caplog.set_level("INFO", "program_app")
    if address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    else:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    session.driver.start()
    let_threads_end()
    assert session.player.state == "running"
    assert capfd.readouterr() == ("", "")
    assert "the screen cannot be kept awake here" in caplog.messages


_HELD = """
import sys
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from tests.ui.test_awake_screen import new_session
session = new_session()
session.driver.start()
sys.stdin.read()
"""


def test_an_app_that_is_killed_keeps_nothing_awake(desktop: Desktop):
    command = [sys.executable, "-c", _HELD]
    with subprocess.Popen(command, stdin=subprocess.PIPE, env=os.environ) as app:
        assert desktop.wait_until(1)
        app.kill()
    assert desktop.wait_until(0)
