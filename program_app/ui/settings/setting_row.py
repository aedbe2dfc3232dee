"""One setting: its name and what it does at the left, its control at the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label

_HEIGHT = 63
_GAP = 16


class SettingRow(QWidget):
    """Puts the control under the words where there is no room beside them."""

    def __init__(
        self, theme: Theme, title: str, line: str, control: QWidget, *, height: int = _HEIGHT
    ) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label(theme, title, style="body-strong")
        self._line = Label(theme, line, style="small", color="ink2", wrap=True)
        self._line.setVisible(bool(line))
        self._control = control
        self._least = height
        (control.focusProxy() or control).setAccessibleDescription(line)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._line)
        words.addStretch()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, min(8, (height - 44) // 2), 0, min(8, (height - 44) // 2))
        self._row.setSpacing(_GAP)
        self._row.addLayout(words, 1)
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def set_line(self, line: str) -> None:
        """Show other words under the name."""
        self._line.setText(line)
        self._line.setVisible(bool(line))
        (self._control.focusProxy() or self._control).setAccessibleDescription(line)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of words and control: the row can always stack them."""
        widest = max(self._title.sizeHint().width(), self._control.sizeHint().width())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack words and control in a narrow card."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = self._title.sizeHint().width() + _GAP + self._control.sizeHint().width()
        is_narrow = self.width() < needed
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._row.setSpacing(8 if is_narrow else _GAP)

    def _on_theme_changed(self) -> None:
        self.setMinimumHeight(self._theme.scaled(self._least))
        self._fit()
