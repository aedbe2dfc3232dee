"""Finds on a page what a person would read or press."""

from PySide6.QtWidgets import QAbstractButton, QWidget

from program_app.ui.today.session_rows import SessionRow
from program_app.ui.widgets.label import Label


def words_on(page: QWidget) -> set[str]:
    """Every text that is shown."""
    return {label.text() for label in page.findChildren(Label) if label.isVisible() and label.text()}


def button(page: QWidget, text: str) -> QAbstractButton:
    """The button that says `text`; fails where there is none."""
    found = [each for each in page.findChildren(QAbstractButton) if each.isVisible() and each.text() == text]
    assert found, f"no button says {text}"
    return found[0]


def has_button(page: QWidget, text: str) -> bool:
    """Whether a button says `text`."""
    return any(each.isVisible() and each.text() == text for each in page.findChildren(QAbstractButton))


def rows_on(page: QWidget) -> list[str]:
    """The exercises that are listed, as they are read out."""
    return [row.accessibleName() for row in page.findChildren(SessionRow) if row.isVisible()]
