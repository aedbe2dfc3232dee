"""A still of the figure in an exercise, right or wrong, in the colours of the scheme."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.paths import resource
from program_app.ui.theme import Theme


class StillPicture(QWidget):
    """Fits the picture into the space it is given; left-side work is mirrored.

    Pages give it a sentence with `setAccessibleName`, for example the right-picture sentence.
    """

    def __init__(
        self, theme: Theme, exercise_id: str, *, wrong: bool = False, mirrored: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self._exercise_id = exercise_id
        self._wrong = wrong
        self._mirrored = mirrored
        self._renderer = QSvgRenderer()
        self._wish = QSize()
        self._load()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self._on_theme_changed)

    def set_picture(self, exercise_id: str, *, wrong: bool = False, mirrored: bool = False) -> None:
        """Show another exercise."""
        self._exercise_id, self._wrong, self._mirrored = exercise_id, wrong, mirrored
        self._load()

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture of this exercise; without one nothing is painted."""
        return self._renderer.isValid()

    def set_wish(self, size: QSize) -> None:
        """Ask for this size instead of the one the picture was drawn at."""
        self._wish = size
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The size asked for, or the one the picture was drawn at."""
        if not self.has_picture:
            return QSize(0, 0)
        return self._wish if self._wish.isValid() else self._renderer.defaultSize()

    def minimumSizeHint(self) -> QSize:
        """Pictures shrink before words do."""
        return QSize(48, 36) if self.has_picture else QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture in the middle, keeping its proportions."""
        if not self.has_picture:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        area = self._fitted()
        # Qt paints what lies outside the view box, too; a picture of the trunk alone ends at its edge.
        painter.setClipRect(area)
        self._renderer.render(painter, area)

    def _fitted(self) -> QRectF:
        natural = self._renderer.viewBoxF().size()
        scale = min(self.width() / natural.width(), self.height() / natural.height())
        area = QRectF(0, 0, natural.width() * scale, natural.height() * scale)
        area.moveCenter(QRectF(self.rect()).center())
        return area

    def _load(self) -> None:
        name = f"{self._exercise_id}_wrong.svg" if self._wrong else f"{self._exercise_id}.svg"
        file = resource("stills", "dark" if self._theme.is_dark else "light", name)
        self._renderer = QSvgRenderer(str(file)) if file.is_file() else QSvgRenderer()
        self.updateGeometry()
        self.update()

    def _on_theme_changed(self) -> None:
        self._load()
