"""The ground the tests stand on is what conftest.py promises."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from program_app.paths import platform_data_folder

_NAME_PLATFORM_AND_SCREEN = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
size = application.primaryScreen().size()
print(application.platformName(), size.width(), size.height())
"""


def test_windows_are_off_screen_on_a_screen_of_1920_by_1080(qapp: QApplication) -> None:
    assert QGuiApplication.platformName() == "offscreen"
    assert QGuiApplication.primaryScreen().size().toTuple() == (1920, 1080)


def test_the_time_zone_has_summer_time() -> None:
    offsets = {datetime(2026, month, 15).astimezone().utcoffset() for month in (1, 7)}
    assert sorted(offset.total_seconds() for offset in offsets if offset) == [3600, 7200]


def test_the_data_folder_of_the_person_who_runs_the_tests_is_out_of_reach() -> None:
    assert platform_data_folder().is_relative_to(os.environ["XDG_DATA_HOME"])
    assert not platform_data_folder().is_relative_to(Path.home())


def test_a_child_process_opens_its_window_on_a_real_x_server(x_display: dict[str, str]) -> None:
    command = [sys.executable, "-c", _NAME_PLATFORM_AND_SCREEN]
    done = subprocess.run(command, env=x_display, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["xcb", "1920", "1080"], done.stderr
