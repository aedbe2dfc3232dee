"""`brace28 rescue` without a screen: what to do stands in the terminal; and the launcher entry offers it."""

from configparser import ConfigParser

import pytest

from program_app import paths
from tests.commands.conftest import Brace28


def test_without_a_screen_positions_and_danger_signs_are_printed(
    brace28: Brace28, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    answer = brace28("rescue")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("On your side, knees to chest\n")
    assert "- Chest pain or fainting\n" in answer.out


def test_the_launcher_entry_has_rescue_as_an_action() -> None:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]  # keys keep their capitals
    entry.read(paths.resource("brace28.desktop"), encoding="utf-8")
    assert entry["Desktop Entry"]["Actions"] == "Rescue;"
    assert entry["Desktop Action Rescue"]["Exec"] == "brace28 rescue"
