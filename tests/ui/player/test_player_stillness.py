"""A stage on which nothing moves is not painted again, however often the session is shown."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from program_app.domain.progress import Phase
from tests.ui.player.stage import Stage


class Paints(QObject):
    """Names the widgets that are painted while something is done."""

    def __init__(self, qtbot: QtBot, stage: Stage) -> None:
        super().__init__()
        self._qtbot = qtbot
        self.painted: list[str] = []
        stage.page.activateWindow()
        qtbot.waitUntil(stage.page.isActiveWindow)
        for widget in (stage.page, *stage.page.findChildren(QWidget)):
            widget.installEventFilter(self)

    def while_doing(self, do: Callable[[], object]) -> list[str]:
        self._qtbot.waitUntil(lambda: self._painted_now() == [])
        do()
        return sorted(self._painted_now())

    def _painted_now(self) -> list[str]:
        self.painted.clear()
        QApplication.processEvents()
        return self.painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted.append(type(watched).__name__)
        return False


def test_a_check_that_waits_to_be_started_is_not_painted_again(qtbot: QtBot):
    stage = Stage(qtbot, 14).at_check("C1")
    assert Paints(qtbot, stage).while_doing(lambda: stage.wait(0.08)) == []


def test_while_a_rep_is_held_only_ring_and_number_are_painted(qtbot: QtBot):
    stage = Stage(qtbot, 8)
    stage.session.until_phase(Phase.HOLD)
    stage.show()
    stage.wait(2.05)
    assert Paints(qtbot, stage).while_doing(lambda: stage.wait(0.08)) == ["StatePanel"]


def test_of_a_figure_that_moves_nothing_behind_it_is_painted(qtbot: QtBot):
    stage = Stage(qtbot, 4)
    stage.theme.set_move_less(False)
    stage.session.until_phase(Phase.MOVE)
    stage.show()
    stage.wait(1.0)
    painted = Paints(qtbot, stage).while_doing(lambda: stage.wait(0.0625))
    assert {"FigureView", "StatePanel"} <= set(painted)
    assert not {"FigureCard", "SessionStage"} & set(painted)
