"""The head of Today: which day it is, and a quiet line at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from program_app.ui.theme import Theme
from program_app.ui.today.change_menu import ChangeButton
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.icon_label import IconLabel
from program_app.ui.widgets.label import Label
from program_app.words.language import _


class TodayHeader(QWidget):
    """A heading, the line under it, and what is worth a quiet notice."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = Label(theme, style="h1")
        self.change = ChangeButton(theme)
        self.log = Button(theme, _("Log the day"), kind=ButtonKind.QUIET, icon="edit", height=44)
        self._line = Label(theme, color="ink2", wrap=True)
        self._notice_icon = IconLabel(theme, "clock", size=20, color="ink3")
        self._notice = Label(theme, color="ink3")
        low = QHBoxLayout()
        low.setSpacing(10)
        low.addWidget(self._line, 1)
        low.addWidget(self._notice_icon, 0, Qt.AlignmentFlag.AlignBottom)
        low.addWidget(self._notice, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        high = QHBoxLayout()
        high.addWidget(self._title, 1)
        high.addWidget(self.log, 0, Qt.AlignmentFlag.AlignVCenter)
        high.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(high)
        column.addLayout(low)

    def set_words(self, title: str, line: str, notice: str = "") -> None:
        """Show a heading, its line, and a notice or none."""
        self._title.setText(title)
        self._line.setText(line)
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        self._notice_icon.setVisible(bool(notice))
        self.setAccessibleName(f"{title}. {line}")

    def set_small(self, small: bool) -> None:
        """Use the smaller heading of small windows."""
        self._title.set_style("h1-small" if small else "h1")
