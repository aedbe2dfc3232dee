"""The ground of a painted chart: it grows with its card and keeps a least height."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.ui.theme import Theme


class Chart(QWidget):
    """Charts say their values to screen readers in their description."""

    def __init__(self, theme: Theme, *, width: int, height: int, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._least = QSize(width, height)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        """The least size, grown with the text size."""
        return QSize(self._theme.scaled(self._least.width()), self._theme.scaled(self._least.height()))

    def minimumSizeHint(self) -> QSize:
        """Narrower charts are still read."""
        return QSize(self._theme.scaled(self._least.width()) * 3 // 4, self.sizeHint().height())

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
