"""What every test stands on: Qt off-screen, one font, one language, one time zone, no real data folder."""

import gc
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from program_app.content.loader import load_program
from program_app.domain.program import Program
from program_app.paths import program_folder, resource
from program_app.ui.garbage import collect_what_is_due
from tests.x_server import on_display, private_x_server

# Summer time shows where local and universal time are mixed up; written out, it needs no zone files.
_TIME_ZONE = "CET-1CEST,M3.5.0,M10.5.0/3"

os.environ.update(
    QT_QPA_PLATFORM=f"offscreen:configfile={resource('offscreen_screen.json')}",
    LC_ALL="C.UTF-8",
    LANGUAGE="en",
    TZ=_TIME_ZONE,
)
for _display in ("DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(_display, None)
if hasattr(time, "tzset"):
    time.tzset()

# As in the app: a writing thread that collected windows would end the run.
gc.disable()

# A busy machine may be slow without being wrong.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


@pytest.fixture(scope="session", autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the platform's data and cache folders out of reach, here and in child processes."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("home")))
        environment.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        environment.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        yield


@pytest.fixture(scope="session")
def back_28() -> Program:
    """The shipped program."""
    return load_program(program_folder())


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A data folder of one's own that does not exist yet."""
    return tmp_path / "data"


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The one application, in the font that pictures are compared in."""
    qapp.setFont(QFont("DejaVu Sans", 10))
    return qapp


def _running_timers() -> list[str]:
    """Names of the top-level widgets that are still alive with a timer running in them."""
    return [
        f"{type(widget).__name__}: {timer.interval()} ms"
        for widget in QApplication.topLevelWidgets()
        for timer in widget.findChildren(QTimer)
        if timer.isActive()
    ]


@pytest.fixture(autouse=True)
def _no_timer_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that leaves a window behind with a timer that would tick into the next test."""
    yield
    if "qapp" not in request.fixturenames:
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if _running_timers():
        gc.collect()
    assert _running_timers() == []


def pytest_runtest_logfinish() -> None:
    """Collect between tests, in the thread that the windows were made in, once nothing of a test is held.

    A window that is only forgotten would be restyled again by every later change of the look.
    """
    gc.collect(0)
    collect_what_is_due()


@pytest.fixture(scope="session")
def _x_server() -> Iterator[str]:
    """One X server for the whole run, started when the first test asks for it."""
    with private_x_server() as display:
        yield display


@pytest.fixture
def x_display(_x_server: str) -> dict[str, str]:
    """The environment for a child process that opens a real window."""
    return on_display(_x_server)
