"""The one window for what nobody foresaw: a calm sentence, and the details to copy."""

import logging
import traceback
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from program_app import __version__
from program_app.words.language import _

_log = logging.getLogger(__name__)


class LastResort(QObject):
    """Shows an unforeseen error once; what was done is safe because it was committed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None
        self._details = ""

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For `sys.excepthook`: log the error and show the window."""
        self._details = "".join(traceback.format_exception(kind, error, trace))
        _log.critical("Brace 28 %s\n%s", __version__, self._details)
        if self._box is not None:
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(_("Brace 28"))
        box.setText(_("Something went wrong in Brace 28."))
        box.setInformativeText(
            _("Everything you finished is saved. You can go on; if it happens again, start Brace 28 anew.")
        )
        box.setDetailedText(self._details)
        copy = box.addButton(_("Copy details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._on_copy)
        box.addButton(_("Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.finished.connect(self._on_finished)
        self._box = box
        box.open()

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self._details)

    def _on_finished(self) -> None:
        self._box = None
