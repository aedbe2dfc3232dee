"""The one window: the rail with its pages, and stage pages that own the whole of it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.rail import PAGES, Rail, is_rail_narrow
from program_app.words.language import _

PageMaker = Callable[[], QWidget]

_RAIL_ROWS = {"exercise": "exercises", "spasm_form": "review", "gate": "walk"}
"""The row that stands for a page without one of its own."""


class MainWindow(QMainWindow):
    """Shows one page at a time; a page is made when it is first shown.

    `railed` pages stand beside the rail, `stage` pages own the window.
    """

    page_requested = Signal(str)
    rescue_requested = Signal()
    closing = Signal(QCloseEvent)

    def __init__(self, theme: Theme, railed: Mapping[str, PageMaker], stage: Mapping[str, PageMaker]) -> None:
        super().__init__()
        self._theme = theme
        self._makers = {**railed, **stage}
        self._railed = frozenset(railed)
        self._made: dict[str, QWidget] = {}
        self._current = ""
        self.setWindowTitle(_("Brace 28"))
        self.setMinimumSize(1024, 640)
        self.resize(1280, 800)
        self._rail = Rail(theme)
        self._rail.set_available([page for page in PAGES if page in railed])
        self._pages = QStackedWidget()
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._pages, 1)
        self.setCentralWidget(body)
        self._rail.page_requested.connect(self.page_requested)
        self._rail.rescue_requested.connect(self.rescue_requested)
        theme.changed.connect(self._on_theme_changed)
        self._add_keys()
        self._on_theme_changed()

    @property
    def current_page(self) -> str:
        """Name of the page that is shown."""
        return self._current

    def page(self, name: str) -> QWidget:
        """The page called `name`, made now if it was not yet."""
        if name not in self._made:
            self._made[name] = self._makers[name]()
            self._pages.addWidget(self._made[name])
        return self._made[name]

    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        page = self.page(name)
        self._current = name
        self._rail.setVisible(name in self._railed)
        self._rail.set_current(_RAIL_ROWS.get(name, name))
        self._pages.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_full_screen(self) -> None:
        """Full screen and back."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def raise_to_front(self) -> None:
        """Come forward, because the app was started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def sizeHint(self) -> QSize:
        """The design's window."""
        return QSize(1280, 800)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the narrow rail in a narrow window."""
        super().resizeEvent(event)
        self._rail.set_narrow(is_rail_narrow(self.width(), self._theme.text_scale))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the app keep what is open before the window goes."""
        self.closing.emit(event)

    def changeEvent(self, event: QEvent) -> None:
        """Pages look again when the window enters or leaves full screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.update()

    def _add_keys(self) -> None:
        for number, name in enumerate(PAGES, start=1):
            if name in self._railed:
                shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
                shortcut.setObjectName(name)
                shortcut.activated.connect(self._on_page_key)
        QShortcut(QKeySequence("Ctrl+Shift+S"), self).activated.connect(self.rescue_requested)
        QShortcut(QKeySequence("F11"), self).activated.connect(self.toggle_full_screen)
        # A text field takes the letter for itself.
        QShortcut(QKeySequence("S"), self).activated.connect(self.rescue_requested)

    def _on_page_key(self) -> None:
        sender = self.sender()
        if sender is not None and self._current in self._railed:
            self.page_requested.emit(sender.objectName())

    def _on_theme_changed(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(self._theme.qt_palette())
            app.setStyleSheet(self._theme.style_sheet())
        self._rail.set_narrow(is_rail_narrow(self.width(), self._theme.text_scale))
