"""What the state panel shows of a moment, but for the running time, and its colours."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QColor

from program_app.painting.phase_glyphs import Glyph
from program_app.ui.theme import Theme
from program_app.words.session import CountText


class PanelLook(Enum):
    """The colour sets of the phases."""

    PREP = auto()
    HOLD = auto()
    CALM = auto()
    SWITCH = auto()
    PAUSED = auto()


@dataclass(frozen=True)
class RingMark:
    """A value on the ring: the disc of an earlier result, or the bar of a goal."""

    fraction: float
    text: str
    is_goal: bool = False


@dataclass(frozen=True, kw_only=True)
class PanelFace:
    """Everything on the panel but the number and how far the ring is filled."""

    look: PanelLook
    glyph: Glyph
    word: str
    count: CountText | None = None
    lines: tuple[str, ...] = ()
    """One or two lines in the corner where there is no count."""
    caption: str = ""
    """A word under the number."""
    notches: tuple[float, ...] = ()
    """Where the ring is parted, 0 to 1."""
    marks: tuple[RingMark, ...] = ()
    spoken: str = ""
    """What a screen reader is told."""


@dataclass(frozen=True)
class PanelColors:
    """The colours of a look, or a mix of two while one fades into the other."""

    fill: QColor
    text: QColor
    digit: QColor
    glyph: QColor
    track: QColor
    ring: QColor
    edge: QColor


_TOKENS = {
    PanelLook.PREP: ("prep", "onprep", "onprep", "onprep", "preptrack", "prepring", "edge"),
    PanelLook.HOLD: ("hold", "onhold", "onhold", "holdring", "holdtrack", "holdring", "hold"),
    PanelLook.CALM: ("rest", "onrest", "onrest", "onrest", "resttrack", "restring", "rest"),
    PanelLook.SWITCH: ("sw", "onsw", "onsw", "onsw", "swtrack", "swring", "sw"),
    PanelLook.PAUSED: ("surface", "ink", "ink3", "ink", "preptrack", "prepring", "edge"),
}


def panel_colors(theme: Theme, look: PanelLook) -> PanelColors:
    """The colours of a look in the scheme in force."""
    return PanelColors(*(theme.color(token) for token in _TOKENS[look]))


def mixed(before: PanelColors, after: PanelColors, part: float) -> PanelColors:
    """The colours on the way from `before` to `after`, `part` from 0 to 1."""
    pairs = zip(vars(before).values(), vars(after).values(), strict=True)
    return PanelColors(*(_between(first, second, part) for first, second in pairs))


def _between(first: QColor, second: QColor, part: float) -> QColor:
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * part,
        first.greenF() + (second.greenF() - first.greenF()) * part,
        first.blueF() + (second.blueF() - first.blueF()) * part,
    )
