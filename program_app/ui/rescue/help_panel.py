"""Whom to call now, and when someone should look soon."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from program_app.domain.care import Rescue
from program_app.ui.theme import Theme
from program_app.ui.widgets.bullet import bullet
from program_app.ui.widgets.button import Button, ButtonKind
from program_app.ui.widgets.card import Card
from program_app.ui.widgets.icon_tile import IconTile
from program_app.ui.widgets.label import Label
from program_app.words.language import _
from program_app.words.rescue import contact_lines


@dataclass(frozen=True)
class HelpNumbers:
    """What the person entered: an emergency number, and contacts as lines of "name, number"."""

    emergency: str = ""
    contacts: str = ""


class HelpPanel(QWidget):
    """The emergency number in large type where it is known; the app does not dial."""

    sign_taken_back = Signal(str)

    def __init__(self, theme: Theme, rescue: Rescue, numbers: HelpNumbers) -> None:
        super().__init__()
        self._theme = theme
        self._tapped = ""
        self._is_yet = self._is_stacked = False
        self._sign = Label(theme, style="article", color="rink", wrap=True)
        self._mistake = Button(theme, _("That is not true, take it back"), kind=ButtonKind.QUIET, height=44)
        self._yet = self._new_yet(rescue)
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(24)
        self._flow.addWidget(self._now_card(rescue.danger_signs, numbers), 1)
        self._flow.addLayout(self._soon(rescue, numbers.contacts), 1)
        self._mistake.clicked.connect(self._on_mistake)
        self.show_plain()

    def show_plain(self) -> None:
        """Help was asked for, without a sign."""
        self._show("", "", is_yet=False)

    def show_sign(self, sign: str, noted: str) -> None:
        """Say which sign was tapped and that it is noted."""
        self._show(sign, noted, is_yet=False)

    def show_not_yet(self) -> None:
        """It has not let go: when somebody should look at it stands first."""
        self._show("", "", is_yet=True)

    def fit(self, *, is_low: bool, is_stacked: bool) -> None:  # noqa: ARG002 - as its neighbours have it
        """Put the cards under one another in a narrow window."""
        self._is_stacked = is_stacked
        self._arrange()

    def _show(self, sign: str, noted: str, *, is_yet: bool) -> None:
        self._tapped = sign
        self._is_yet = is_yet
        self._sign.setText(noted)
        self._sign.setVisible(bool(sign))
        self._mistake.setVisible(bool(sign))
        self._yet.setVisible(is_yet)
        self._arrange()

    def _arrange(self) -> None:
        directions = QBoxLayout.Direction
        if self._is_stacked:
            self._flow.setDirection(directions.BottomToTop if self._is_yet else directions.TopToBottom)
        else:
            self._flow.setDirection(directions.RightToLeft if self._is_yet else directions.LeftToRight)

    def _now_card(self, signs: Sequence[str], numbers: HelpNumbers) -> Card:
        card = Card(self._theme, padding=24, radius=20, fill="rsoft", edge="rline")
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(IconTile(self._theme, "get-help", size=48, fill="rescue", color="onrescue"))
        head.addWidget(Label(self._theme, _("Get medical help now."), style="h1", color="rink", wrap=True), 1)
        card.body.setSpacing(6)
        card.body.addLayout(head)
        card.body.addWidget(self._sign)
        card.body.addWidget(self._mistake, 0, Qt.AlignmentFlag.AlignLeft)
        if numbers.emergency:
            card.body.addWidget(Label(self._theme, _("Call"), style="legend", color="rink"))
            card.body.addWidget(Label(self._theme, numbers.emergency, style="rep", color="rink", wrap=True))
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

    def _contacts_card(self, contacts: str) -> Card:
        card = Card(self._theme, padding=20, radius=20)
        card.body.addWidget(Label(self._theme, _("For a hand at home"), style="h2", wrap=True))
        for name, number in contact_lines(contacts):
            row = QHBoxLayout()
            row.setSpacing(16)
            row.addWidget(Label(self._theme, name, style="article", wrap=True), 1)
            row.addWidget(Label(self._theme, number, style="lead-title", color="rink"))
            card.body.addLayout(row)
        return card

    def _soon(self, rescue: Rescue, contacts: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(self._yet)
        if contact_lines(contacts):
            column.addWidget(self._contacts_card(contacts))
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
        return column

    def _new_yet(self, rescue: Rescue) -> Card:
        card = Card(self._theme, radius=20, fill="psoft", edge="primary")
        if rescue.not_yet is not None:
            card.body.addWidget(
                Label(self._theme, rescue.not_yet.title, style="lead-title", color="pink", wrap=True)
            )
            for line in rescue.not_yet.lines:
                card.body.addWidget(Label(self._theme, line, style="body", color="pink", wrap=True))
        return card

    def _on_mistake(self) -> None:
        self.sign_taken_back.emit(self._tapped)
