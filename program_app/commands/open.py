"""`brace28` without a command: opens the window, or plays Day 1 where there is no screen to open it on."""

from argparse import Namespace
from pathlib import Path

from program_app.commands.answering import FINE
from program_app.commands.demo import play
from program_app.commands.display import has_display
from program_app.words.language import _

DEMO_PICTURES = Path("build") / "demo"


def run(_options: Namespace, data_folder: Path) -> int:
    """Open the app; without a display play Day 1 off-screen and say where its pictures are."""
    if has_display():
        # Qt is imported only when there is a screen for it.
        from program_app.main import run as open_window  # noqa: PLC0415

        return open_window(data_folder)
    print(_("There is no display here, so Brace 28 plays Day 1 off-screen instead."), flush=True)  # noqa: T201
    code = play(days=(1, 1), speed=None, pictures=DEMO_PICTURES, data_folder=None)
    if code == FINE:
        where = DEMO_PICTURES.absolute()
        print(_("The pictures of Day 1 are in {folder}.").format(folder=where), flush=True)  # noqa: T201
    return code
