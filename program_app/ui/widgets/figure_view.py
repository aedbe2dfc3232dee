"""The figure: an exercise in motion, right or wrong, at any size and in both schemes."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.domain.motion import Motion
from program_app.ui.theme import Theme


class FigureView(QWidget):
    """Shows one motion; left-side work is mirrored, so that the near leg is always the one that works."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._motion: Motion | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    @property
    def has_figure(self) -> bool:
        """Whether there is a figure to show; without one nothing is painted."""
        return self._motion is not None

    def show_held(self, motion: Motion | None, *, mirrored: bool = False) -> None:
        """Show the held pose, still; None shows nothing."""
        self._motion = motion
        self.update()

    def show_wrong(self, motion: Motion | None, mistake: str, *, mirrored: bool = False) -> None:
        """Show what a mistake looks like, still; nothing if it cannot be drawn."""
        self._motion = motion if motion is not None and motion.wrong_pose(mistake) else None
        self.update()

    def show_easier(self, motion: Motion | None, *, mirrored: bool = False) -> None:
        """Show the held pose of the easier form, or of the planned one where it looks the same."""
        self.show_held(motion, mirrored=mirrored)

    def play_once(self) -> None:
        """Move from the start into the pose that is shown, and stay in it."""

    def play_on(self) -> None:
        """Go from the start to the pose and back, over and over, while the widget is seen."""

    def stop(self) -> None:
        """Stand in the pose that is shown."""

    def sizeHint(self) -> QSize:
        """A comfortable size in the proportions of the picture."""
        return QSize(400, 165) if self.has_figure else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """Pictures shrink before words do."""
        return QSize(48, 36) if self.has_figure else QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figure."""
