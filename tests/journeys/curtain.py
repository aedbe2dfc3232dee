"""A red window over the whole screen; for each line on stdin it says whether the middle is still red."""

import sys

from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

RED = QColor(255, 0, 0)


def _is_red_in_the_middle() -> bool:
    QApplication.processEvents()
    image = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    return image.pixelColor(400, 300) == RED


app = QApplication(sys.argv[:1])
curtain = QWidget()
palette = QPalette()
palette.setColor(QPalette.ColorRole.Window, RED)
curtain.setPalette(palette)
curtain.setGeometry(QGuiApplication.primaryScreen().geometry())
curtain.show()
while not _is_red_in_the_middle():
    pass
for _ in sys.stdin:
    sys.stdout.write(f"{_is_red_in_the_middle()}\n")
    sys.stdout.flush()
