"""A window with nothing in it: what Python and Qt cost before anyone has written an app."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from tests.bench.first_paint import FirstPaint

watch = FirstPaint(is_settling="settle" in sys.argv)
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1280, 800)
window.show()
sys.exit(app.exec())
