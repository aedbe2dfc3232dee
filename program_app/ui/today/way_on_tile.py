"""One of the three ways on after day 28."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from program_app.ui.theme import Theme
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.icon_tile import IconTile
from program_app.ui.widgets.key_cap import KeyCap
from program_app.ui.widgets.label import Label
from program_app.words.today import WayOn


class WayOnTile(Card):
    """`chosen` carries the PlanForm of the way."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, way: WayOn, icon: str, *, key: str, is_primary: bool) -> None:
        super().__init__(theme, radius=20, edge="edge")
        self._form = way.form
        self.key = key
        kind = ButtonKind.PRIMARY if is_primary else ButtonKind.SECONDARY
        self._button = Button(theme, way.button, kind=kind)
        self._button.setAccessibleDescription(f"{way.title}. {way.line}")
        head = QHBoxLayout()
        head.addWidget(IconTile(theme, icon, size=44))
        head.addStretch()
        head.addWidget(KeyCap(theme, key))
        self.body.setSpacing(6)
        self.body.addLayout(head)
        self.body.addSpacing(8)
        self.body.addWidget(Label(theme, way.title, style="h2", wrap=True))
        self.body.addWidget(Label(theme, way.line, color="ink2", wrap=True))
        self.body.addStretch()
        self.body.addSpacing(10)
        self.body.addWidget(self._button)
        self.setMinimumHeight(theme.scaled(264))
        self._button.clicked.connect(self._on_clicked)

    def press(self) -> None:
        """Choose this way, as its key does."""
        self._button.click()

    def _on_clicked(self) -> None:
        self.chosen.emit(self._form)
