"""The contents of a day below its head: as high as they are, or scrolled where the card is not to grow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLayout, QSizePolicy

from program_app.ui.theme import Theme
from program_app.ui.widgets.page_scroll import PageScroll
from program_app.words.language import _


class DayScroll(PageScroll):
    """While there is something to scroll to, the keyboard comes here too."""

    def __init__(self, theme: Theme, layout: QLayout) -> None:
        super().__init__(theme, layout)
        self._is_limited = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(_("The day in full"))
        self.verticalScrollBar().rangeChanged.connect(self._on_overflow_changed)
        theme.changed.connect(self.updateGeometry)

    def set_limited(self, limited: bool) -> None:
        """Take what height is left, and no more."""
        self._is_limited = limited
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the contents, and as high as they ask for."""
        return QSize(self._content.sizeHint().width(), self._height(self._content.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut at the side."""
        least = self._content.minimumSizeHint()
        return QSize(least.width(), self._height(least.height()))

    def heightForWidth(self, width: int) -> int:
        """The height of the contents at `width`."""
        # The scroll bar takes its width from the margin of the contents, and gives it back when it goes.
        taken = self._margins.right() - self._layout.contentsMargins().right()
        return self._height(self._content.heightForWidth(width - taken))

    def _height(self, whole: int) -> int:
        return 0 if self._is_limited else whole

    def _on_overflow_changed(self, _lowest: int, highest: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if highest else Qt.FocusPolicy.NoFocus)
