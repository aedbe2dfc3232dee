"""Where the records are, and a way to take all of them along."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from program_app.ui.settings.settings_card import SettingsCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.announcement import announce
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.label import Label
from program_app.words.language import _

_FILE_NAME = "brace28.json"


class DataCard(SettingsCard):
    """`export_requested(path)` asks for everything in one file."""

    export_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Your data"), "data")
        self._size = Label(theme, color="ink2")
        self._last_backup = Label(theme, color="ink2")
        self._result = Label(theme, style="small", color="ink2", wrap=True)
        save = Button(theme, _("Save as JSON…"), icon="export", height=44)
        self._folder = self.add_row(_("Folder"), "", self._size)
        self.add_row(_("Last backup"), _("Made by itself, once a day"), self._last_backup)
        self.add_row(_("Save everything"), _("One file to take along"), save)
        self.rows.addWidget(self._result)
        self._result.hide()
        save.clicked.connect(self._on_save_clicked)

    def show_data(self, folder: str, last_backup: str, size: str) -> None:
        """Show where the records are, when they were copied last, and how much there is."""
        self._folder.set_line(folder)
        self._last_backup.setText(last_backup or _("None yet"))
        self._size.setText(size)
        self._result.hide()

    def show_export_result(self, sentence: str, *, is_fault: bool) -> None:
        """Say under the button how saving went."""
        self._result.setText(sentence)
        self._result.set_color("wrongtext" if is_fault else "ink2")
        self._result.show()
        announce(self._result, sentence)

    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self, _("Save everything"), _FILE_NAME, _("JSON files (*.json)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(_FILE_NAME)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.export_requested)
        dialog.open()
