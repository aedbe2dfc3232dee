"""A layout that puts its items side by side, in as many lines as it takes."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class FlowLayout(QLayout):
    """Items keep the size that they wish for; `gap` stands between them in both directions."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._gap = gap
        self._align_right = False
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())

    def set_align_right(self, align_right: bool) -> None:
        """Let each line end at the right edge, or begin at the left one."""
        self._align_right = align_right
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take over an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at `index`; None behind the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrow ones are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at `width`."""
        lines = self._lines(width)
        return sum(self._tall(line) for line in lines) + self._gap * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        """All items on one line."""
        items = self._visible()
        wide = sum(item.sizeHint().width() for item in items) + self._gap * max(0, len(items) - 1)
        return QSize(wide, self._tall(items))

    def minimumSize(self) -> QSize:
        """The widest item on a line of its own."""
        items = self._visible()
        return QSize(max((item.sizeHint().width() for item in items), default=0), self._tall(items))

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        top = rect.top()
        for line in self._lines(rect.width()):
            wide = sum(item.sizeHint().width() for item in line) + self._gap * (len(line) - 1)
            left = rect.left() + (rect.width() - wide if self._align_right else 0)
            for item in line:
                size = item.sizeHint()
                item.setGeometry(QRect(QPoint(left, top), size))
                left += size.width() + self._gap
            top += self._tall(line) + self._gap

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._visible():
            wide = item.sizeHint().width()
            if not lines or left + wide > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += wide + self._gap
        return lines

    def _visible(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _tall(self, items: list[QLayoutItem]) -> int:
        return max((item.sizeHint().height() for item in items), default=0)
