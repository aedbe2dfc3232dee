"""Break points look at the window as large text sees it (DESIGN-2 section 6)."""

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QWidget

from program_app.ui.theme import Theme

NARROW_BELOW = 1120
"""Width under which columns share what there is, or stand under one another."""
SMALL_BELOW = 960
"""Width under which margins and headings are small."""
LOW_BELOW = 760
"""Height under which rows and margins are low."""


def effective_size(widget: QWidget, theme: Theme) -> QSizeF:
    """Size of the window around `widget` in pixels, divided by the text size: 1280 at 150 % is 853."""
    return QSizeF(widget.window().size()) / theme.text_scale
