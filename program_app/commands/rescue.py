"""`brace28 rescue`: the window on the rescue page at once, or its words where there is no screen."""

from argparse import Namespace
from pathlib import Path

from program_app import paths
from program_app.commands.answering import answer
from program_app.commands.display import has_display
from program_app.content.compiled import load_compiled
from program_app.words.language import _


def run(_options: Namespace, data_folder: Path) -> int:
    """Open the app on rescue; a window that is open already comes forward with it."""
    if has_display():
        # Qt is imported only when there is a screen for it.
        from program_app.main import run as open_window  # noqa: PLC0415

        return open_window(data_folder, on_rescue=True)
    return answer(rescue_text)


def rescue_text() -> str:
    """Positions and danger signs in a few lines. Raises ContentError."""
    rescue = load_compiled(paths.program_folder(), paths.cache_folder()).program.rescue
    lines = [rescue.title, rescue.cue, ""]
    lines += [f"{position.name}: {position.line}" for position in rescue.positions]
    lines += ["", _("Get medical help now with any of these:")]
    lines += [f"- {sign}" for sign in rescue.danger_signs]
    return "\n".join(lines)
