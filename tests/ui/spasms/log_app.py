"""The form of the spasm log over a diary on a disk that survives a kill."""

from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.changes import SpasmKept
from program_app.domain.spasm import SpasmRecord
from program_app.ui.presenters.review_presenter import ReviewPresenter
from program_app.ui.presenters.spasm_form_presenter import SpasmFormPresenter
from program_app.ui.review_page import ReviewPage
from program_app.ui.spasm_form_page import SpasmFormPage
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from tests.builders import a_program
from tests.fakes import FakeNow, MemoryDisk

Field = TypeVar("Field", bound=QWidget)


class LogApp:
    """One person on 21 November, half past six in the evening."""

    def __init__(self, qtbot: QtBot, **look: Any) -> None:
        self.qtbot = qtbot
        self.theme = Theme(**{"scheme": "light", **look})
        self.disk = MemoryDisk()
        self.diary = self.disk.open_diary()
        self.now = FakeNow(date(2026, 11, 21), 18, 30)
        self.program = a_program()

    def kept(self) -> tuple[SpasmRecord, ...]:
        """What the next start of the program would know."""
        return self.disk.open_diary().spasms

    @property
    def only(self) -> SpasmRecord:
        """The one entry that there is."""
        (record,) = self.kept()
        return record

    def add(self, on: date, hour: int = 7, minute: int = 40, **fields: Any) -> SpasmRecord:
        """An entry that is there already."""
        at = datetime(on.year, on.month, on.day, hour, minute).astimezone()
        given = {"ended_at": at + timedelta(minutes=90), **fields}
        record = SpasmRecord(id=f"{on}", began_at=at, began_on=on, **given)
        self.diary.record(SpasmKept(record=record))
        return record

    def form(self) -> SpasmFormPage:
        """The page of the form with a new entry."""
        page = SpasmFormPage(self.theme)
        self.form_presenter = SpasmFormPresenter(page, self.program, self.diary, self.now)
        self.form_presenter.begin()
        self.show(page)
        return page

    def review(self) -> ReviewPage:
        """The page of the review."""
        page = ReviewPage(self.theme, self.program.logs)
        self.review_presenter = ReviewPresenter(page, self.program, self.diary, self.now)
        self.review_presenter.show()
        self.show(page)
        return page

    def show(self, page: QWidget, size: tuple[int, int] = (1072, 800)) -> None:
        """Bring a page up with the keyboard in it."""
        self.qtbot.addWidget(page)
        page.resize(*size)
        with self.qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.setFocus()


def words_on(page: QWidget) -> set[str]:
    """All labels that can be seen."""
    return {label.text() for label in page.findChildren(Label) if label.isVisibleTo(page) and label.text()}


def press(page: QWidget, text: str) -> None:
    """Click the button, chip or segment that says `text`, where it is after what came before."""
    QApplication.processEvents()
    QTest.mouseClick(button(page, text), Qt.MouseButton.LeftButton)


def button(page: QWidget, text: str) -> QAbstractButton:
    """The one that says `text`."""
    found = [b for b in page.findChildren(QAbstractButton) if b.text() == text and b.isVisibleTo(page)]
    assert found, f"nothing says {text}"
    return found[0]


def offers(page: QWidget, text: str) -> bool:
    """Whether a button, chip or segment says `text`."""
    return any(b.text() == text and b.isVisibleTo(page) for b in page.findChildren(QAbstractButton))


def field(page: QWidget, kind: type[Field], name: str) -> Field:
    """The field that a screen reader calls `name`."""
    named = [widget for widget in page.findChildren(kind) if widget.accessibleName() == name]
    return next(widget for widget in named if widget.isVisibleTo(page))
