"""A player page that shows a virtual session, with everything that it asks for."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.player_view import PlayerView
from program_app.journey.session_context import EarlierCheck, SessionContext
from program_app.ui.player_page import PlayerPage
from program_app.ui.theme import Theme
from tests.virtual_session import VirtualSession

_WISHES = (
    "pause_requested",
    "resume_requested",
    "back_requested",
    "skip_requested",
    "skip_exercise_requested",
    "add_seconds_requested",
    "easier_requested",
    "walk_end_requested",
    "effort_told",
    "soften_wanted",
    "hurts_requested",
    "hurt_answered",
    "signs_read",
    "leave_requested",
    "check_finished",
    "full_screen_requested",
    "voice_toggled",
    "notice_action_requested",
    "rescue_requested",
)


class Stage:
    """The page in a window of its own; `asked` collects its signals by name."""

    def __init__(
        self,
        qtbot: QtBot,
        day: int,
        *,
        size: tuple[int, int] = (1280, 800),
        text_scale: float = 1.0,
        earlier: Mapping[str, EarlierCheck] | None = None,
    ) -> None:
        self.theme = Theme(scheme="light", text_scale=text_scale, move_less=True)
        self.page = PlayerPage(self.theme)
        qtbot.addWidget(self.page)
        self.asked: list[str] = []
        self.values: list[object] = []
        for name in _WISHES:
            getattr(self.page, name).connect(self._collector(name))
        self.page.resize(*size)
        self.page.show()
        self.session = VirtualSession(day)
        self.page.begin(
            SessionContext(program=self.session.program, day_number=day, earlier_checks=earlier or {})
        )

    def show(self) -> PlayerView:
        """Show the present moment."""
        view = self.session.view
        self.page.show_view(view)
        return view

    def wait(self, seconds: float) -> None:
        """Let time pass and show it."""
        self.session.wait(seconds)
        self.show()

    def at_check(self, code: str) -> "Stage":
        """Come to this self-check."""
        if self.session.player.state == "ready":
            self.session.player.start()
        while (step := self.session.view.step) is not None and step.exercise != code:
            self.session.player.skip()
        self.show()
        return self

    def key(self, key: Qt.Key) -> None:
        """Press and let go."""
        QTest.keyClick(self.page, key)

    def click(
        self, widget: QWidget | None = None, button: Qt.MouseButton = Qt.MouseButton.LeftButton
    ) -> None:
        """Click in the middle of a widget; of the figure card when none is named."""
        QTest.mouseClick(widget or self.page.session.stage.card, button)

    def _collector(self, name: str):
        def collect(value: object = None) -> None:
            self.asked.append(name)
            self.values.append(value)

        return collect
