"""Prints the milliseconds that the first thumbnail takes, with all that has to be imported for it."""

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from program_app.content.compiled import load_compiled
from program_app.paths import program_folder
from program_app.ui.theme import Theme

app = QApplication(sys.argv[:1])
theme = Theme()
program = load_compiled(program_folder(), Path(sys.argv[1])).program
began = time.perf_counter()
from program_app.ui.widgets.figure_view import FigureView  # noqa: E402 - its import is part of the cost

view = FigureView(theme)
view.show_held(program.motions["tilt_bridge"])
view.resize(112, 48)
view.show()
view.repaint()
print((time.perf_counter() - began) * 1000.0)
