"""Paints the figure in motion, frame by frame, and prints the milliseconds of each paint."""

import sys
import time

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from program_app.content.loader import load_program
from program_app.figure.moving import Instant
from program_app.paths import program_folder
from program_app.ui.theme import Theme
from program_app.ui.widgets.figure_view import FigureView

_SIZE = (606, 252)
_FRAMES = 24


class TimedView(FigureView):
    """Prints how long each paint took, from the pose to the last pixel."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint and tell."""
        began = time.perf_counter()
        super().paintEvent(event)
        print((time.perf_counter() - began) * 1000.0)


def main() -> None:
    """Every exercise once through its way."""
    app = QApplication(sys.argv[:1])
    view = TimedView(Theme(scheme="light"))
    view.resize(*_SIZE)
    view.show()
    program = load_program(program_folder())
    for exercise in program.exercises:
        view.show_held(program.motions[exercise.id])
        for frame in range(_FRAMES):
            part = (frame + 0.5) / _FRAMES
            view.follow(Instant(part, part, turns=part))
            view.repaint()
            app.processEvents()


main()
