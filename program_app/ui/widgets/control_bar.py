"""The row of large buttons under a stage."""

from dataclasses import dataclass
from enum import IntEnum, auto

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from program_app.ui.theme import Theme
from program_app.ui.widgets.button import ButtonKind
from program_app.ui.widgets.key_cap import KeyCap
from program_app.ui.widgets.label import Label
from program_app.ui.widgets.stage_button import StageButton
from program_app.ui.widgets.stage_scale import StageScale

_HOLD_MS = 1000
_LEAST_TALL = 48


class Control(IntEnum):
    """What a button of the row does."""

    BACK = auto()
    PAUSE = auto()
    SKIP = auto()
    ADD_SECONDS = auto()
    EASIER = auto()
    HURTS = auto()
    TIRED = auto()
    """End a walk here, tired."""
    AGAIN = auto()
    CLOCK = auto()
    """Start or stop the clock of a self-check, or confirm."""
    LEAVE_OPEN = auto()


@dataclass(frozen=True, kw_only=True)
class ControlSpec:
    """One button: what it does and how it looks; `width` is the design's, at 1024 and at 1280 pixels."""

    control: Control
    text: str
    icon: str
    key: str
    kind: ButtonKind = ButtonKind.SECONDARY
    width: tuple[int, int] = (112, 144)
    name: str = ""
    """What a screen reader says, where the text alone says too little."""
    short: str = ""
    """What the button says where even the bare words are too wide."""
    counts_double: bool = False
    """Whether pressing it twice means something, so that a double click is two presses."""


@dataclass(frozen=True, kw_only=True)
class ControlNote:
    """A few words between the buttons, after the keys they are about."""

    text: str
    keys: tuple[str, ...] = ()


GAP = None
"""What follows it stands at the right end of the row."""
_FITS = (
    (True, True, True, True),
    (False, True, True, True),
    (False, False, True, True),
    (False, False, False, True),
    (False, False, False, False),
)
"""Key caps, notes, icons and long words: what is left out first where the row is narrow."""
ControlItem = ControlSpec | ControlNote | None


class ControlBar(QWidget):
    """Buttons keep their place in the tab order while their words change; `held` is a press of a second."""

    pressed = Signal(int)
    held = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = StageScale(1280, 800)
        self._items: tuple[ControlItem, ...] = ()
        self._specs: dict[Control, ControlSpec] = {}
        self._notes: list[QWidget] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._hold_timer = QTimer(self)
        self._hold_timer.setSingleShot(True)
        self._hold_timer.setInterval(_HOLD_MS)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._down: int | None = None
        self._group.idPressed.connect(self._on_down)
        self._group.idReleased.connect(self._on_up)
        self._group.idClicked.connect(self._on_clicked)
        self._hold_timer.timeout.connect(self._on_held)
        theme.changed.connect(self._fit)

    def set_scale(self, scale: StageScale) -> None:
        """Use the sizes of this stage."""
        if scale != self._scale:
            self._scale = scale
            self._fit()

    def set_items(self, items: tuple[ControlItem, ...]) -> None:
        """Show these buttons and notes from left to right."""
        if items == self._items:
            return
        self._items = items
        self._specs = {item.control: item for item in items if isinstance(item, ControlSpec)}
        self._clear()
        for item in items:
            self._add(item)
        self._fit()

    def button(self, control: Control) -> StageButton | None:
        """The button that does this, if there is one."""
        found = self._group.button(control)
        return found if isinstance(found, StageButton) and control in self._specs else None

    def sizeHint(self) -> QSize:
        """As tall as the buttons at this text size, and always easy to hit."""
        grown = self._theme.line_height("sentence") - self._theme.line_height("sentence", scaled=False)
        return QSize(0, max(_LEAST_TALL, round(self._scale.of(56, 64, 64) + grown)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out key caps, then notes, then icons, where the words need the room."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """A button that goes is no longer held."""
        self._hold_timer.stop()
        super().hideEvent(event)

    def _clear(self) -> None:
        while self._row.count():
            self._row.takeAt(0)
        for note in self._notes:
            note.hide()
            note.deleteLater()
        self._notes.clear()
        for button in self._group.buttons():
            button.setVisible(self._group.id(button) in self._specs)

    def _add(self, item: ControlItem) -> None:
        if item is None:
            self._row.addStretch(1)
        elif isinstance(item, ControlNote):
            for widget in self._note_parts(item):
                self._notes.append(widget)
                self._row.addWidget(widget)
        else:
            self._row.addWidget(self._button_for(item))

    def _note_parts(self, note: ControlNote) -> list[QWidget]:
        caps: list[QWidget] = [KeyCap(self._theme, key) for key in note.keys]
        return [*caps, Label(self._theme, note.text, style="body", color="ink2")]

    def _button_for(self, spec: ControlSpec) -> StageButton:
        button = self._group.button(spec.control)
        if not isinstance(button, StageButton):
            button = StageButton(self._theme, spec.text, kind=spec.kind, icon=spec.icon, key=spec.key)
            button.setMouseTracking(True)
            self._group.addButton(button, spec.control)
        button.setText(spec.text)
        button.set_icon(spec.icon)
        button.set_key(spec.key)
        button.set_kind(spec.kind)
        button.counts_double = spec.counts_double
        button.setAccessibleName(spec.name or spec.text)
        button.setToolTip(spec.key)
        return button

    def _fit(self) -> None:
        self._row.setSpacing(round(self._scale.of(10, 12, 12)))
        buttons = [(button, spec) for spec in self._specs.values() if (button := self.button(spec.control))]
        for with_keys, with_notes, with_icons, with_words in _FITS:
            for button, spec in buttons:
                button.set_grown(self._scale.grown)
                button.setText(spec.text if with_words or not spec.short else spec.short)
                button.set_key_visible(with_keys and self._scale.is_roomy)
                button.set_icon(spec.icon if with_icons else None)
            for note in self._notes:
                note.setVisible(with_notes)
            if self._needed([button.sizeHint().width() for button, _spec in buttons]) <= self.width():
                break
        wide = [self._wide(button, spec) for button, spec in buttons]
        is_wide = self._needed(wide) <= self.width()
        for (button, _spec), width in zip(buttons, wide, strict=True):
            button.setFixedSize(width if is_wide else button.sizeHint().width(), self.sizeHint().height())
        self._row.activate()
        self.updateGeometry()

    def _wide(self, button: StageButton, spec: ControlSpec) -> int:
        compact, standard = spec.width
        return max(button.sizeHint().width(), round(self._scale.of(compact, standard, standard)))

    def _needed(self, widths: list[int]) -> int:
        notes = [note.sizeHint().width() for note in self._notes if not note.isHidden()]
        return sum(widths) + sum(notes) + self._row.spacing() * max(0, len(widths) + len(notes) - 1)

    def _on_down(self, number: int) -> None:
        self._down = number
        self._hold_timer.start()

    def _on_up(self, _number: int) -> None:
        self._hold_timer.stop()

    def _on_clicked(self, number: int) -> None:
        if self._down is not None:
            self.pressed.emit(number)
        self._down = None

    def _on_held(self) -> None:
        number, self._down = self._down, None
        if number is not None:
            self.held.emit(number)
