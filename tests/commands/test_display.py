"""Without a screen that can be reached, Qt is not even tried: it would abort the process."""

import os
from pathlib import Path

import pytest

from program_app.commands.display import has_display, use_offscreen_where_needed


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")


def test_a_machine_that_names_no_screen_has_none() -> None:
    assert not has_display()


def test_an_x_server_that_runs_is_a_screen(
    monkeypatch: pytest.MonkeyPatch, x_display: dict[str, str]
) -> None:
    for display in (x_display["DISPLAY"], f"{x_display['DISPLAY']}.0", f"unix{x_display['DISPLAY']}"):
        monkeypatch.setenv("DISPLAY", display)
        assert has_display()


def test_a_name_that_is_left_of_an_x_server_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":28028")
    assert not has_display()


def test_an_x_server_on_another_machine_is_left_to_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", "localhost:10.0")
    assert has_display()


def test_a_wayland_screen_is_a_socket_of_the_session(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert not has_display()
    (tmp_path / "wayland-0").touch()
    assert has_display()


def test_whoever_names_a_platform_gets_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "minimal")
    assert has_display()
    use_offscreen_where_needed()
    assert os.environ["QT_QPA_PLATFORM"] == "minimal"


def test_without_a_screen_qt_paints_into_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    use_offscreen_where_needed()
    assert os.environ["QT_QPA_PLATFORM"].startswith("offscreen:configfile=")


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_there_is_always_a_screen(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr("sys.platform", platform)
    assert has_display()
