"""The scrolled part of a page, with its scroll bar in the page's margin."""

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QLayout, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.scroll_area import ScrollArea

_ROOM = 40


class PageScroll(ScrollArea):
    """Lays `layout` out in a width that is the same whether the scroll bar is there or not."""

    def __init__(self, theme: Theme, layout: QLayout) -> None:
        content = QWidget()
        content.setLayout(layout)
        super().__init__(theme, content)
        self._layout = layout
        self._content = content
        self._margins = QMargins()
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Distance of the contents from the edges of the page; `right` is wider than the scroll bar."""
        self._margins = QMargins(left, top, right, bottom)
        self._on_range_changed()

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll until the whole of `widget` is seen; ensureWidgetVisible looks for a text cursor alone."""
        for corner in (widget.rect().topLeft(), widget.rect().bottomLeft()):
            place = widget.mapTo(self._content, corner)
            self.ensureVisible(place.x(), place.y(), 0, self._theme.scaled(_ROOM))

    def _on_range_changed(self) -> None:
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self._layout.setContentsMargins(self._margins - QMargins(0, 0, taken, 0))
