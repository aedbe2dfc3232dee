"""Whether there is a screen: Qt aborts the process without one, so this is asked before Qt is imported."""

import os
import sys

from program_app.paths import resource

OFFSCREEN = "offscreen"


def has_display() -> bool:
    """A screen to open a window on, or a platform that the environment names itself."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def use_offscreen_where_needed() -> None:
    """Let Qt paint into memory where there is no screen; before Qt is imported."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = f"{OFFSCREEN}:configfile={resource('offscreen_screen.json')}"
