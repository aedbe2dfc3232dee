"""A figure that moves looks as if every picture of it were painted anew, and most of them are not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from program_app.figure.moving import Course, Instant
from program_app.figure.prop_shapes import passing_marks
from program_app.figure.scene import body_of, figure, surroundings
from program_app.figure.shapes import Shape
from program_app.painting.figure import enter_frame, paint_shapes
from program_app.painting.moving_figure import MovingFigure
from program_app.painting.tokens import palette
from tests.virtual_session import shipped_program

pytestmark = pytest.mark.usefixtures("qapp")

LIGHT, DARK = palette(is_dark=False), palette(is_dark=True)
NAMES = sorted(shipped_program().motions)
SCALES = [1.0, 1.25, 2.0]
HALF = Instant(0.5, 0.6, 0.25)


class Canvas:
    """A window at an odd place of which the figure is painted, at a scale factor."""

    def __init__(self, name: str, scale: float = 1.0, *, mirrored: bool = False, left: float = 7.0) -> None:
        self.course = Course(shipped_program().motions[name])
        self.moving = MovingFigure()
        self.scale, self.left, self.mirrored, self.scheme = scale, left, mirrored, LIGHT
        self.asked = 0

    def shapes(self, instant: Instant) -> list[Shape]:
        self.asked += 1
        pose, motion = self.course.pose(instant), self.course.motion
        return figure(
            body_of(pose, motion.frame),
            motion.frame,
            motion.muscles,
            effort=instant.effort,
            arrows=motion.arrows,
        )

    def kept(self, instant: Instant) -> QImage:
        """As the moving figure paints it."""
        image, frame = self._blank(), self.course.frame
        for painter in self._painters(image):
            self.moving.paint(
                painter, frame, instant.look, lambda: self.shapes(instant), self.scheme, self._marks(instant)
            )
        return image

    def anew(self, instant: Instant) -> QImage:
        """As it is painted shape by shape."""
        image = self._blank()
        for painter in self._painters(image):
            around = [*surroundings(self.course.frame), *self._marks(instant)]
            paint_shapes(painter, [*around, *self.shapes(instant)], self.scheme)
        return image

    def _marks(self, instant: Instant) -> list[Shape]:
        return passing_marks(self.course.frame, self.course.travelled(instant))

    def _blank(self) -> QImage:
        image = QImage(round(320 * self.scale), round(190 * self.scale), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self.scale)
        image.fill(QColor("white"))
        return image

    def _painters(self, image: QImage) -> Iterator[QPainter]:
        painter = QPainter(image)
        painter.translate(self.left, 5.0)
        enter_frame(painter, QRectF(0, 0, 303, 176), self.course.frame, mirrored=self.mirrored)
        yield painter
        painter.end()


def _apart(one: QImage, other: QImage) -> int:
    """How far the most different pixels of two pictures are apart, of 255; `one` is used up."""
    painter = QPainter(one)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    without_alpha = one.convertToFormat(QImage.Format.Format_RGB888)
    return max(bytes(without_alpha.constBits()))


@pytest.mark.parametrize("name", NAMES)
def test_a_kept_picture_is_the_one_that_would_be_painted(name):
    canvas = Canvas(name)
    for instant in (Instant(), HALF, Instant(1.0, 1.0, turns=0.25), Instant(1.0, 0.5, 1.0)):
        anew = canvas.anew(instant)
        assert _apart(canvas.kept(instant), anew) <= 4, "painted for the first time"
        assert _apart(canvas.kept(instant), anew) <= 4, "found again"


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("name", ["heel_slide", "braced_walk"])
def test_it_is_as_sharp_at_every_scale_factor_and_at_any_place(name, scale):
    for left in (7.0, 7.4):
        for mirrored in (False, True):
            canvas = Canvas(name, scale, mirrored=mirrored, left=left)
            canvas.kept(HALF)
            assert _apart(canvas.kept(HALF), canvas.anew(HALF)) <= 4


def test_a_way_that_repeats_is_painted_once():
    canvas = Canvas("tilt_bridge")
    way = [Instant(step / 20, step / 20) for step in range(21)]
    for instant in way + way[::-1] + way:
        canvas.kept(instant)
    assert canvas.asked == 21


def test_the_ground_passes_by_a_walker_whose_steps_look_the_same():
    canvas = Canvas("braced_walk")
    first, later = canvas.kept(Instant(1.0, 1.0, turns=1.25)), canvas.kept(Instant(1.0, 1.0, turns=2.25))
    assert canvas.asked == 1
    assert _apart(first, later) > 50
    assert _apart(later, canvas.anew(Instant(1.0, 1.0, turns=2.25))) <= 4


def test_in_another_scheme_place_or_size_nothing_old_is_shown():
    canvas = Canvas("heel_slide")
    canvas.kept(HALF)
    canvas.scheme = DARK
    assert _apart(canvas.kept(HALF), canvas.anew(HALF)) <= 4
    canvas.left = 12.0
    assert _apart(canvas.kept(HALF), canvas.anew(HALF)) <= 4
    canvas.scale = 2.0
    assert _apart(canvas.kept(HALF), canvas.anew(HALF)) <= 4


def test_what_is_kept_can_be_forgotten():
    canvas = Canvas("heel_slide")
    canvas.kept(HALF)
    assert canvas.moving.bytes > 0
    canvas.moving.forget()
    assert canvas.moving.bytes == 0
    assert _apart(canvas.kept(HALF), canvas.anew(HALF)) <= 4
