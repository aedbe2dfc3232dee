"""The order in which Tab goes through parts of a page that were made at different times."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_tabs(*parts: QWidget) -> None:
    """Let Tab go through `parts` in this order, and through the controls of each as they were made."""
    controls = [
        control
        for part in parts
        for control in (part, *part.findChildren(QWidget))
        if _stops(control) and control.window() is part.window()  # the list of a combo box has one of its own
    ]
    for before, after in pairwise(controls):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
