"""What a card with a figure shows at one moment of an exercise or a walk."""

from dataclasses import dataclass, field

from program_app.domain.motion import Motion
from program_app.ui.player.inset import Inset


@dataclass(frozen=True, kw_only=True)
class FigureContent:
    """What the card shows."""

    name: str
    set_line: str
    motion: Motion | None = field(repr=False)
    """What the figure shows; None where there is no figure."""
    sentence: str
    """What the picture shows, in words."""
    legend: str
    is_mirrored: bool = False
    shows_work: bool = True
    """Whether the legend is about working muscles and carries their colour."""
    is_eased: bool = False
    has_easier_look: bool = False
    """The easier form is the same exercise, and looks different where it has a look of its own."""
    inset: Inset | None = None
    note: str = ""
    """Why it is this exercise, or this form of it; its room is kept, so that the figure stays where it is."""
    shows_note: bool = False
    """Somebody gets ready for it."""

    @property
    def figure(self) -> tuple[Motion | None, bool, bool]:
        """What makes another picture of it."""
        return self.motion, self.is_mirrored, self.has_easier_look
