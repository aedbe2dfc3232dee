"""Opens Brace 28 by its own command line and its own `run`, with somebody watching for the first picture."""

import sys

from PySide6.QtWidgets import QMainWindow

from program_app.cli import main
from tests.bench.first_paint import FirstPaint


def _has_figures(window: QMainWindow) -> bool:
    from program_app.ui.widgets.soon_figure import SoonFigure  # noqa: PLC0415 - not before the app wants it

    return all(place.figure is not None for place in window.findChildren(SoonFigure))


watch = FirstPaint(
    is_settling="settle" in sys.argv, is_complete=_has_figures if "figures" in sys.argv else None
)
sys.exit(main(["--data-dir", sys.argv[1]]))
