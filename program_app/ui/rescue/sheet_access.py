"""What a screen reader finds of a sheet that may be turned: the same upright and turned."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class TurnableSheet(QWidget):
    """Turned it is a window of its own to Qt, apart from the one it is seen in; it knows who holds it."""

    def __init__(self) -> None:
        super().__init__()
        self.holder: QWidget | None = None


class SheetHolder(QWidget):
    """Holds one sheet, and stands for it in the window."""

    def __init__(self, sheet: TurnableSheet) -> None:
        super().__init__()
        self._sheet = sheet
        sheet.holder = self
        _install()

    @property
    def sheet(self) -> TurnableSheet:
        """What it holds."""
        return self._sheet


class SheetAccess(QAccessibleWidget):
    """The sheet belongs to its holder, also while a view shows it."""

    def __init__(self, sheet: TurnableSheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet

    def parent(self) -> QAccessibleInterface:
        """Its holder."""
        holder = self._sheet.holder
        return super().parent() if holder is None else QAccessible.queryAccessibleInterface(holder)


class HolderAccess(QAccessibleWidget):
    """The holder has the sheet, never the view that shows it turned and has nothing to read."""

    def __init__(self, holder: SheetHolder) -> None:
        super().__init__(holder)
        self._holder = holder

    def childCount(self) -> int:
        """The sheet alone."""
        return 1

    def child(self, _index: int) -> QAccessibleInterface:
        """The sheet."""
        return QAccessible.queryAccessibleInterface(self._holder.sheet)

    def indexOfChild(self, child: QAccessibleInterface | None) -> int:
        """The place of the sheet; -1 for everything else."""
        return 0 if child is not None and child.object() is self._holder.sheet else -1


@cache
def _install() -> None:
    QAccessible.installFactory(_made)


def _made(_name: str, of: QObject) -> QAccessibleInterface | None:
    if isinstance(of, TurnableSheet):
        return SheetAccess(of)
    return HolderAccess(of) if isinstance(of, SheetHolder) else None
