"""Lets a sheet stand upright or lie on its left or right side, for somebody who lies down too."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QHideEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsProxyWidget,
    QGraphicsScene,
    QGraphicsView,
    QVBoxLayout,
)

from program_app.ui.rescue.sheet_access import SheetHolder, TurnableSheet

_DEGREES = {"left": -90.0, "right": 90.0}
"""The top of the sheet points to where the top of the head does."""


class Turned(SheetHolder):
    """Holds one sheet; upright it is an ordinary child, turned it is shown through a view."""

    def __init__(self, sheet: TurnableSheet) -> None:
        super().__init__(sheet)
        self._turn = "upright"
        self._proxy: QGraphicsProxyWidget | None = None
        self._view: QGraphicsView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(sheet)
        self.setFocusProxy(sheet)

    @property
    def turn(self) -> str:
        """How it stands: "upright", "left" or "right"."""
        return self._turn

    def set_turn(self, turn: str) -> None:
        """Stand another way."""
        if turn == self._turn:
            return
        self._turn = turn
        if turn == "upright":
            self._stand_up()
        elif self._proxy is None:
            self._lie_down()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet fills what there is."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """What lies in the view is seen again."""
        super().showEvent(event)
        if self._proxy is not None:
            self._proxy.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """What lies in the view rests while nobody looks."""
        super().hideEvent(event)
        if self._proxy is not None:
            self._proxy.hide()

    def _lie_down(self) -> None:
        self.setFocusProxy(None)  # type: ignore[arg-type]  # nobody, for the moment
        self._column.removeWidget(self._sheet)
        self._sheet.setParent(None)
        scene = QGraphicsScene(self)
        view = QGraphicsView(scene, self)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._proxy = scene.addWidget(self._sheet)
        self._view = view
        self._column.addWidget(view)
        view.show()
        self.setFocusProxy(view)
        view.setFocus()
        scene.setFocusItem(self._proxy)
        self._sheet.setFocus()

    def _stand_up(self) -> None:
        view, proxy = self._view, self._proxy
        self._view = self._proxy = None
        if proxy is not None and view is not None:
            proxy.setWidget(None)  # type: ignore[arg-type]  # gives the sheet back
            self._column.removeWidget(view)
            self._column.addWidget(self._sheet)
            self._sheet.show()
            scene = view.scene()
            view.hide()
            view.deleteLater()
            scene.deleteLater()
        self.setFocusProxy(self._sheet)
        self._sheet.setFocus()

    def _place(self) -> None:
        if self._proxy is None or self._view is None:
            return
        width, height = float(self.width()), float(self.height())
        self._view.setSceneRect(QRectF(0, 0, width, height))
        self._proxy.resize(height, width)
        self._proxy.setRotation(_DEGREES[self._turn])
        self._proxy.setPos(0.0 if self._turn == "left" else width, height if self._turn == "left" else 0.0)
