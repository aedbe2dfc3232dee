"""How large things are on a stage: the sizes of the small window, of the usual one and of full screen."""

from dataclasses import dataclass

from PySide6.QtGui import QFont

from program_app.ui.theme import Theme

COMPACT, STANDARD, FULL = (1024, 640), (1280, 800), (1920, 1080)
_ROOMY = 0.84
"""Below this scale key caps and the inset picture go (DESIGN.md 3)."""


@dataclass(frozen=True)
class StageScale:
    """Scale of a stage of `width` × `height` pixels under a text size."""

    width: int
    height: int
    text_scale: float = 1.0
    is_full: bool = False

    @property
    def k(self) -> float:
        """Size against the usual window; 1.0 is 1280 × 800."""
        return min(self.width / STANDARD[0], self.height / STANDARD[1])

    @property
    def is_roomy(self) -> bool:
        """Whether there is room for key caps and the inset picture, at this text size too."""
        return self.is_full or self.k / self.text_scale >= _ROOMY

    def of(self, compact: float, standard: float, full: float) -> float:
        """A length that the design gives at its three window sizes, at this size."""
        if self.is_full:
            return full * min(self.width / FULL[0], self.height / FULL[1])
        if self.k >= 1:
            return standard * self.k
        least = COMPACT[0] / STANDARD[0]
        part = max(0.0, (self.k - least) / (1 - least))
        return compact + (standard - compact) * part

    @property
    def grown(self) -> float:
        """How much larger what has one size in the design is on a large screen: buttons and notices."""
        return max(1.0, self.of(1.0, 1.0, 1.25))

    def text(self, compact: float, standard: float, full: float) -> float:
        """The same for text that follows the text size."""
        return self.of(compact, standard, full) * self.text_scale


def stage_font(theme: Theme, style: str, pixels: float) -> QFont:
    """The font of a text style at a size of its own."""
    font = theme.font(style, scaled=False)
    font.setPixelSize(max(1, round(pixels)))
    return font
