"""Says calmly that progress cannot be saved, offers a way out, and keeps the window open until it is safe."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from program_app.journey.ports import KeepingError, Records, Saving
from program_app.ui.widgets.banner import BannerKind
from program_app.ui.widgets.banner_slot import BannerSlot
from program_app.words.days import moment_text
from program_app.words.language import _

CLOSE_SECONDS = 3.0
"""How long closing waits for the disk before it asks."""


@dataclass(frozen=True)
class _Message:
    kind: BannerKind
    title: str
    line: str
    actions: list[tuple[str, str, bool]]

    def say_in(self, place: BannerSlot) -> None:
        icon = "folder" if self.kind is BannerKind.CARE else None
        place.put(self.kind, self.title, self.line, self.actions, icon=icon)


class SavingPresenter(QObject):
    """Shows what happened on every page that has a place for it: Today, and the first run before it."""

    def __init__(self, window: QWidget, saving: Saving, records: Records) -> None:
        super().__init__(window)
        self._window = window
        self._places: list[BannerSlot] = []
        self._message: _Message | None = None
        self._saving = saving
        self._records = records
        self._dialog: QFileDialog | None = None
        self._question: QMessageBox | None = None
        self._may_close = False

    def add_place(self, place: BannerSlot) -> None:
        """A page was made; what is still true is said there, too."""
        self._places.append(place)
        place.acted.connect(self._on_banner_acted)
        if self._message is not None:
            self._message.say_in(place)

    def on_closing(self, event: QCloseEvent) -> None:
        """Close when all is written; otherwise ask first."""
        if self._may_close or self._saving.close(CLOSE_SECONDS):
            event.accept()
            return
        event.ignore()
        self._ask_before_closing()

    def show_trouble(self, trouble: object) -> None:
        """Show that writing waits, or with None that it goes on."""
        if trouble is None:
            self._clear()
            return
        self._say(
            BannerKind.CARE,
            _("Your progress cannot be saved right now."),
            _("Folder full or read-only. What you do is kept in memory until then."),
            [("retry", _("Try again"), False), ("choose", _("Choose folder"), True)],
        )

    def show_restored(self, saved_at: datetime | None) -> None:
        """Say that a damaged file was replaced by the copy of `saved_at`, or that there was no copy."""
        if saved_at is None:
            title = _("The record file was damaged.")
            line = _("It is kept aside. There was no copy, so the program starts with an empty record.")
        else:
            title = _("Restored from {moment}.").format(moment=moment_text(saved_at))
            line = _("The record file was damaged. It is kept aside, and what came later may be missing.")
        self._say(BannerKind.DONE, title, line, [("fine", _("Fine"), True)])

    def _on_banner_acted(self, action: str) -> None:
        if action == "retry":
            self._saving.retry_now()
        elif action == "choose":
            self._choose_folder()
        elif action == "fine":
            self._clear()

    def _say(self, kind: BannerKind, title: str, line: str, actions: list[tuple[str, str, bool]]) -> None:
        self._message = _Message(kind, title, line, actions)
        for place in self._places:
            self._message.say_in(place)

    def _clear(self) -> None:
        self._message = None
        for place in self._places:
            place.clear()

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._window, _("Choose folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder_chosen)
        self._dialog = dialog
        dialog.open()

    def _on_folder_chosen(self, folder: str) -> None:
        try:
            self._records.move_to(Path(folder))
        except KeepingError as error:
            unusable = _("That folder cannot be used.")
            self._say(BannerKind.CARE, unusable, str(error), [("choose", _("Choose folder"), True)])

    def _ask_before_closing(self) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(_("Brace 28"))
        box.setText(_("Some answers are not saved yet."))
        box.setInformativeText(_("Choose another folder to keep them, or close without them."))
        choose = box.addButton(_("Choose folder"), QMessageBox.ButtonRole.AcceptRole)
        anyway = box.addButton(_("Close anyway"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(choose)
        choose.clicked.connect(self._choose_folder)
        anyway.clicked.connect(self._on_close_anyway)
        self._question = box
        box.open()

    def _on_close_anyway(self) -> None:
        self._may_close = True
        self._window.close()
