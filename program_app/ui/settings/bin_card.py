"""What was taken out of the spasm log in the last 30 days, to be put back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from program_app.journey.spasms import BinLine
from program_app.ui.settings.setting_row import SettingRow
from program_app.ui.settings.settings_card import SettingsCard
from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button
from program_app.words.days import day_and_month
from program_app.words.language import _


class BinCard(SettingsCard):
    """`put_back_requested(id)`; while nothing is in it, the card is not there."""

    put_back_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Bin"), "trash")
        self._list = QWidget()
        self._ids: dict[Button, str] = {}
        self.rows.addWidget(self._list)
        self.hide()

    def show_lines(self, lines: Sequence[BinLine]) -> None:
        """List what can be put back."""
        self.rows.removeWidget(self._list)
        self._list.hide()
        self._list.deleteLater()
        self._list = QWidget()
        self._ids = {}
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in lines:
            button = Button(self._theme, _("Put back"), icon="undo", height=44)
            button.clicked.connect(self._on_clicked)
            self._ids[button] = line.id
            until = _("Kept until {date}").format(date=day_and_month(line.until))
            column.addWidget(SettingRow(self._theme, line.text, until, button))
        self.rows.addWidget(self._list)
        self._list.show()
        self.setVisible(bool(lines))

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.put_back_requested.emit(self._ids[button])
