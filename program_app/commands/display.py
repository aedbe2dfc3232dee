"""Whether there is a screen: Qt aborts the process without one, so this is asked before Qt is imported."""

import os
import re
import sys
from pathlib import Path

from program_app.paths import resource

OFFSCREEN = "offscreen"

_LISTENING = Path("/proc/net/unix")


def has_display() -> bool:
    """A screen to open a window on, or a platform that the environment names itself."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    if sys.platform in ("darwin", "win32"):
        return True
    return _has_x(os.environ.get("DISPLAY", "")) or _has_wayland(os.environ.get("WAYLAND_DISPLAY", ""))


def use_offscreen_where_needed() -> None:
    """Let Qt paint into memory where there is no screen; before Qt is imported."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = f"{OFFSCREEN}:configfile={resource('offscreen_screen.json')}"


def _has_x(display: str) -> bool:
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return bool(display)  # on another machine, or a way to name one that is not known here
    socket = f"/tmp/.X11-unix/X{local[1]}"
    if Path(socket).exists():
        return True
    # A server may listen under this name without a file.
    return _LISTENING.exists() and re.search(f"@{socket}$", _LISTENING.read_text(), re.MULTILINE) is not None


def _has_wayland(display: str) -> bool:
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(display) and Path(folder, display).exists()
