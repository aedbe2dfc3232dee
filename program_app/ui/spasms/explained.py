"""What a field means, where there is no room to write it: at the pointer, and for a screen reader."""

from PySide6.QtWidgets import QWidget


def explain(text: str, *widgets: QWidget) -> None:
    """Let the widgets say `text`; nothing leaves them as they are."""
    for widget in widgets if text else ():
        widget.setToolTip(text)
        widget.setAccessibleDescription(text)
