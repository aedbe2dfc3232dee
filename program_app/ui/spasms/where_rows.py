"""What it was and where: type, side and height in rows, and the drawing of the back with the same answers."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from program_app.domain.spasm import SpasmHeight, SpasmKind, SpasmSide
from program_app.journey.spasm_form_view import SpasmFormView
from program_app.ui.spasms.back_map import BackMap
from program_app.ui.spasms.explained import explain
from program_app.ui.spasms.form_row import form_row
from program_app.ui.theme import Theme
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.segmented import SegmentedChoice
from program_app.words.language import _
from program_app.words.spasms import height_word, kind_word, side_word

_MAP = QSize(92, 144)
_GAP = 6
_WORDS = 160


class WhereRows(QWidget):
    """`answered(name, value)` is a choice in a row, `placed(side, height)` a press on the drawing."""

    answered = Signal(str, object)
    placed = Signal(object, object)

    def __init__(self, theme: Theme, view: SpasmFormView) -> None:
        super().__init__()
        self._theme = theme
        self._kind = _choice(theme, view, "kind", [(kind.value, kind_word(kind)) for kind in SpasmKind])
        self._side = _choice(theme, view, "side", [(side.value, side_word(side)) for side in SpasmSide])
        heights = [(height.value, height_word(height)) for height in SpasmHeight]
        self._height = _choice(theme, view, "height", heights)
        about = view.field("height").help
        self._map = BackMap(theme, _MAP, about=about, can_be_pressed=True)
        self._about = Label(theme, about, style="small", color="ink2", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(_GAP)
        for name, choice in (("kind", self._kind), ("side", self._side), ("height", self._height)):
            self._rows.addLayout(form_row(theme, view.field(name).label, choice))
        self._drawing = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._drawing.setSpacing(2 * _GAP)
        self._drawing.addWidget(self._map, 0, Qt.AlignmentFlag.AlignTop)
        self._drawing.addWidget(self._about, 1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(self._rows)
        self._whole.addLayout(self._drawing, 1)
        self._about.hide()
        self._connect()
        self.show_form(view)

    def set_width(self, width: int) -> None:
        """Let the drawing stand beside the rows where there is room, and its words beside it likewise."""
        spare = width - self._rows.minimumSize().width() - self._map.sizeHint().width()
        is_beside = spare >= 0
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.LeftToRight if is_beside else directions.TopToBottom)
        self._whole.setSpacing(0 if is_beside else 2 * _GAP)
        self._about.setVisible(not is_beside or spare >= self._theme.scaled(_WORDS))

    def show_form(self, view: SpasmFormView) -> None:
        """Show the answers in rows and drawing."""
        record = view.record
        self._kind.set_value(record.kind)
        self._side.set_value(record.side or "")
        self._height.set_value(record.height or "")
        self._map.show_told((record.side, record.height))

    def _connect(self) -> None:
        self._kind.chosen.connect(self._on_kind_chosen)
        self._side.chosen.connect(self._on_side_chosen)
        self._height.chosen.connect(self._on_height_chosen)
        self._map.told.connect(self.placed)

    def _on_kind_chosen(self, value: str) -> None:
        self.answered.emit("kind", SpasmKind(value))

    def _on_side_chosen(self, value: str) -> None:
        self.answered.emit("side", SpasmSide(value) if value else None)

    def _on_height_chosen(self, value: str) -> None:
        self.answered.emit("height", SpasmHeight(value) if value else None)


def _choice(theme: Theme, view: SpasmFormView, name: str, choices: list[tuple[str, str]]) -> SegmentedChoice:
    field, may_be_empty = view.field(name), name != "kind"
    choice = SegmentedChoice(theme, choices, name=field.label, is_tight=True, may_be_empty=may_be_empty)
    about = _("{help} Del takes the answer away.").format(help=field.help) if may_be_empty else field.help
    explain(about.strip(), choice)
    return choice
