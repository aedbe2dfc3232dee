"""Whom to call now, and when someone should look soon."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from program_app.domain.care import Rescue
from program_app.ui.theme import Theme
from program_app.ui.widgets.bullet import bullet
from program_app.ui.widgets.button import Button
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.icon_tile import IconTile
from program_app.ui.widgets.label import Label
from program_app.words.language import _


class HelpPanel(QWidget):
    """The emergency number in large type where it is known; the app does not dial."""

    back_requested = Signal()

    def __init__(self, theme: Theme, rescue: Rescue, emergency_number: str) -> None:
        super().__init__()
        self._theme = theme
        self._sign = Label(theme, style="article", color="rink", wrap=True)
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(24)
        self._flow.addWidget(self._now_card(rescue.danger_signs, emergency_number), 1)
        self._flow.addLayout(self._soon(rescue), 1)

    def show_sign(self, sign: str) -> None:
        """Say which sign was tapped; an empty one when help was asked for without."""
        self._sign.setText(sign)
        self._sign.setVisible(bool(sign))

    def set_stacked(self, stacked: bool) -> None:
        """Put the cards under one another in a narrow window."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._flow.setDirection(down if stacked else right)

    def _now_card(self, signs: Sequence[str], number: str) -> Card:
        card = Card(self._theme, padding=32, radius=20, fill="rsoft", edge="rline")
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(IconTile(self._theme, "get-help", size=48, fill="rescue", color="onrescue"))
        head.addWidget(Label(self._theme, _("Get medical help now."), style="h1", color="rink", wrap=True), 1)
        card.body.setSpacing(10)
        card.body.addLayout(head)
        card.body.addWidget(self._sign)
        card.body.addSpacing(6)
        if number:
            card.body.addWidget(Label(self._theme, _("Call"), style="legend", color="rink"))
            card.body.addWidget(Label(self._theme, number, style="rep", color="rink", wrap=True))
        else:
            call = _("Call your emergency number.")
            card.body.addWidget(Label(self._theme, call, style="lead-title", color="rink", wrap=True))
        where = _("Or go to the nearest emergency department. Let somebody else drive.")
        card.body.addWidget(Label(self._theme, where, style="article", wrap=True))
        card.body.addSpacing(6)
        card.body.addWidget(Label(self._theme, _("With any of these"), style="body-strong"))
        for sign in signs:
            card.body.addLayout(bullet(self._theme, sign, "rink"))
        card.body.addStretch()
        return card

    def _soon(self, rescue: Rescue) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(16)
        lists = (
            (_("Today or tomorrow, if"), rescue.seek_care_soon),
            (_("An ordinary appointment, if"), rescue.see_someone),
        )
        for title, signs in lists:
            if signs:
                card = Card(self._theme, radius=20)
                card.body.addWidget(Label(self._theme, title, style="h2", wrap=True))
                for sign in signs:
                    card.body.addLayout(bullet(self._theme, sign, "ink2"))
                column.addWidget(card)
        column.addStretch()
        back = Button(self._theme, _("Back to the position"), icon="back", key=_("Esc"), height=64)
        back.clicked.connect(self.back_requested)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignRight)
        return column
