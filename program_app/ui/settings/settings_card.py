"""A card of settings that belong together."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.ui.settings.setting_row import SettingRow
from program_app.ui.theme import Theme
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.divider import Divider
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label


class SettingsCard(Card):
    """A heading with its icon, then rows with lines between them."""

    def __init__(self, theme: Theme, title: str, icon: str) -> None:
        super().__init__(theme)
        self._theme = theme
        self._dividers: dict[SettingRow, Divider] = {}
        self._has_rows = False
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(theme, icon, size=22, color="primary"))
        head.addWidget(Label(theme, title, style="h2"), 1)
        self.body.setContentsMargins(24, 18, 24, 12)
        self.body.setSpacing(0)
        self.body.addLayout(head)
        self.body.addSpacing(4)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self.body.addLayout(self.rows)
        self.body.addStretch(1)

    def add_row(self, title: str, line: str, control: QWidget) -> SettingRow:
        """Add a setting; the row may be given other words later."""
        row = SettingRow(self._theme, title, line, control)
        if self._has_rows:
            self._dividers[row] = Divider(self._theme)
            self.rows.addWidget(self._dividers[row])
        self._has_rows = True
        self.rows.addWidget(row)
        return row

    def set_row_shown(self, row: SettingRow, is_shown: bool) -> None:
        """Show or leave out a setting, with the line above it."""
        row.setVisible(is_shown)
        if row in self._dividers:
            self._dividers[row].setVisible(is_shown)
