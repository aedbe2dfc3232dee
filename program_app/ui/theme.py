"""The look in force: scheme, text size and calmness of motion, handed to every widget."""

from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from program_app.painting.tokens import Palette, palette, text_style
from program_app.paths import resource

SCHEMES = ("system", "light", "dark")
_FITTED_STYLES = frozenset({"display-digit", "display-digit-2", "phase", "cue"})
_STYLED_PIXELS = (6, 8, 12, 14, 16, 20, 42, 44)
_QT_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "onprimary",
    QPalette.ColorRole.Link: "primary",
}


class Theme(QObject):
    """Colours, fonts and sizes of the moment; `changed` tells the widgets to look again."""

    changed = Signal()

    def __init__(
        self,
        *,
        scheme: str = "system",
        text_scale: float = 1.0,
        move_less: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._text_scale = text_scale
        self._move_less = move_less
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._system_scheme = QGuiApplication.styleHints().colorScheme()
        self._palette = self._chosen_palette()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    @property
    def is_dark(self) -> bool:
        """Whether the dark scheme is in force, chosen or from the system."""
        return self._palette.is_dark

    @property
    def text_scale(self) -> float:
        """Factor of the chosen text size: 1.0 is 100 %."""
        return self._text_scale

    @property
    def move_less(self) -> bool:
        """Whether figures step instead of sliding and colours switch at once."""
        return self._move_less

    @property
    def palette(self) -> Palette:
        """The colours in force, for painters."""
        return self._palette

    def color(self, token: str) -> QColor:
        """The colour of a token, for example "primary"."""
        return self._palette.color(token)

    def font(self, style: str, *, scaled: bool = True) -> QFont:
        """The system font in a text style; `scaled=False` leaves the text size setting out."""
        key = (style, scaled and style not in _FITTED_STYLES)
        if key not in self._fonts:
            self._fonts[key] = self._new_font(*key)
        return QFont(self._fonts[key])

    def line_height(self, style: str, *, scaled: bool = True) -> float:
        """Height in pixels of a line of text in that style."""
        factor = self._text_scale if scaled and style not in _FITTED_STYLES else 1.0
        return text_style(style).line * factor

    def scaled(self, pixels: float) -> int:
        """`pixels` of the design, grown with the text size."""
        return round(pixels * self._text_scale)

    def set_scheme(self, scheme: str) -> None:
        """Choose "system", "light" or "dark"."""
        if scheme not in SCHEMES:
            raise ValueError(f"unknown scheme: {scheme}")
        if scheme != self._scheme:
            self._scheme = scheme
            self._refresh()

    def set_text_scale(self, text_scale: float) -> None:
        """Choose the text size, 1.0 to 1.5."""
        if text_scale != self._text_scale:
            self._text_scale = text_scale
            self._refresh()

    def set_move_less(self, move_less: bool) -> None:
        """Choose whether motion is left out."""
        if move_less != self._move_less:
            self._move_less = move_less
            self._refresh()

    def style_sheet(self) -> str:
        """The style sheet for the few controls that are not painted by hand: fields, menus, tooltips."""
        values = {name: self.color(name).name() for name in self._palette.names}
        values |= {f"px{pixels}": f"{self.scaled(pixels)}px" for pixels in _STYLED_PIXELS}
        values["arrow"] = resource("icons", f"caret-{'dark' if self.is_dark else 'light'}.svg").as_posix()
        return Template(resource("styles", "fields.qss").read_text(encoding="utf-8")).substitute(values)

    def qt_palette(self) -> QPalette:
        """The colours as Qt's own palette, for whatever Qt draws by itself."""
        colors = QPalette()
        for role, token in _QT_ROLES.items():
            colors.setColor(role, self.color(token))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            colors.setColor(QPalette.ColorGroup.Disabled, role, self.color("ink3"))
        return colors

    def _refresh(self) -> None:
        self._fonts.clear()
        self._palette = self._chosen_palette()
        self.changed.emit()

    def _chosen_palette(self) -> Palette:
        is_dark = self._scheme == "dark" or (
            self._scheme == "system" and self._system_scheme == Qt.ColorScheme.Dark
        )
        hints = QGuiApplication.styleHints()  # its own line: what it hands out dies with it
        contrast = hints.accessibility().contrastPreference()
        return palette(is_dark=is_dark, is_high_contrast=contrast == Qt.ContrastPreference.HighContrast)

    def _new_font(self, style: str, scaled: bool) -> QFont:
        wanted = text_style(style)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPixelSize(round(wanted.size * (self._text_scale if scaled else 1.0)))
        font.setWeight(QFont.Weight(wanted.weight))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    @Slot(Qt.ColorScheme)
    def _on_system_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self._system_scheme = scheme
        if self._scheme == "system":
            self._refresh()
