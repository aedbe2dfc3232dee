"""The figure is painted as vectors: sharp at any scale, in both schemes, mirrored without a difference."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTransform

from program_app.domain.frame import Frame
from program_app.domain.motion import Motion
from program_app.figure.scene import body_of, scene
from program_app.figure.shapes import Shape
from program_app.painting.contact_sheet import contact_sheet
from program_app.painting.figure import fitted, paint_scene, paint_shapes
from program_app.painting.tokens import palette
from tests.painting.pictures import inked, picture
from tests.virtual_session import shipped_program

pytestmark = pytest.mark.usefixtures("qapp")

LIGHT, DARK = palette(is_dark=False), palette(is_dark=True)
SQUARE = Frame(area=(0, 0, 40, 40), has_floor=False)
NAMES = ["heel_slide", "standing_brace", "side_lying_brace", "bent_knee_fallout", "sit_to_stand"]
"""Lying, standing, flipped, from above, and with a chair."""


def _motion(name: str) -> Motion:
    return shipped_program().motions[name]


def _held(motion: Motion) -> list[Shape]:
    return scene(body_of(motion.held, motion.frame), motion.frame, motion.muscles, arrows=motion.arrows)


def _painted(paint: Callable[[QPainter], None], width: int, height: int, scale: float = 1.0) -> QImage:
    """What is painted on a transparent picture of so many pixels at 100 %."""
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        paint(painter)
    finally:
        painter.end()
    return image


def _figure(name: str, scale: float = 1.0, *, mirrored: bool = False, is_dark: bool = False) -> QImage:
    motion = _motion(name)
    shapes, scheme = _held(motion), DARK if is_dark else LIGHT
    return _painted(
        lambda painter: paint_scene(
            painter, QRectF(0, 0, 240, 240), motion.frame, shapes, scheme, mirrored=mirrored
        ),
        240,
        240,
        scale,
    )


def _bytes(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_RGBA8888).constBits())


def _difference(first: QImage, second: QImage) -> float:
    """The mean difference of all channels of all pixels, of 255."""
    one, other = _bytes(first), _bytes(second)
    assert len(one) == len(other)
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


def _flipped(image: QImage) -> QImage:
    return image.flipped(Qt.Orientation.Horizontal)


# Mirrored


@pytest.mark.parametrize("name", NAMES)
def test_a_mirrored_picture_is_the_picture_flipped(name):
    plain, mirrored = _figure(name), _figure(name, mirrored=True)
    assert _difference(mirrored, _flipped(plain)) < 0.5
    assert _difference(mirrored, plain) > 3


def test_a_frame_that_is_flipped_is_mirrored_and_mirrored_it_is_not():
    motion = _motion("side_lying_brace")
    assert motion.frame.is_flipped
    shapes = _held(motion)

    def painted(frame: Frame, *, mirrored: bool) -> bytes:
        area = QRectF(0, 0, 120, 120)
        return _bytes(
            _painted(lambda p: paint_scene(p, area, frame, shapes, LIGHT, mirrored=mirrored), 120, 120)
        )

    upright = replace(motion.frame, is_flipped=False)
    assert painted(motion.frame, mirrored=False) == painted(upright, mirrored=True)
    assert painted(motion.frame, mirrored=True) == painted(upright, mirrored=False)
    assert painted(motion.frame, mirrored=False) != painted(upright, mirrored=False)


# Colours


@pytest.mark.parametrize("name", NAMES)
def test_both_schemes_paint_the_same_shape_in_other_colours(name):
    light, dark = _figure(name), _figure(name, is_dark=True)
    assert _difference(light, dark) > 1
    alphas = [image.convertToFormat(QImage.Format.Format_Alpha8) for image in (light, dark)]
    assert bytes(alphas[0].constBits()) == bytes(alphas[1].constBits())


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_ink_of_every_motion_has_a_colour(scheme):
    for motion in shipped_program().motions.values():
        shapes = _held(motion)
        for wrong in motion.wrong:
            frame = wrong.frame or motion.frame
            body = body_of(wrong.pose, frame)
            shapes += scene(body, frame, back_grips=wrong.back_grips, arrows=wrong.arrows)
        for ink in {name for shape in shapes for name in (shape.ink, shape.edge) if name}:
            assert scheme.figure(ink).alpha() > 0, ink


def test_an_unknown_ink_is_an_error():
    with pytest.raises(KeyError):
        picture(
            lambda painter: paint_shapes(painter, [Shape("x", "no-such-ink", discs=((20, 20, 9),))], LIGHT)
        )


# Shapes


DISC = Shape("disc", "shirt", discs=((20.0, 20.0, 12.0),))


def test_each_kind_of_piece_leaves_ink_where_it_lies():
    row = ((5.0, 10.0), (20.0, 10.0), (35.0, 10.0))
    below = ((5.0, 30.0), (20.0, 30.0), (35.0, 30.0))
    for shape in (
        DISC,
        Shape("ring", "shirt", rings=((*row, *below[::-1]),)),
        Shape("bone", "shirt", bones=((row, below),)),
        Shape("strip", "shirt", strips=((row, below),)),
        Shape("block", "shirt", blocks=((20.0, 20.0, 20.0, 10.0, 2.0, 0.0),)),
        Shape("turned", "shirt", blocks=((20.0, 20.0, 20.0, 10.0, 2.0, 30.0),)),
        Shape("line", "shirt", lines=(((5.0, 20.0), (35.0, 20.0)),), width=4.0),
        Shape("curve", "shirt", lines=(((5.0, 25.0), (20.0, 20.0), (35.0, 25.0)),), width=4.0),
    ):
        image = picture(partial(paint_shapes, shapes=[shape], palette=LIGHT), 40)
        assert image.pixelColor(20, 20) == LIGHT.figure("shirt"), shape.part
        assert image.pixelColor(1, 1).alpha() == 0, shape.part


def test_what_is_painted_later_lies_in_front():
    over = Shape("over", "hair", discs=((20.0, 20.0, 6.0),))
    image = picture(lambda painter: paint_shapes(painter, [DISC, over], LIGHT), 40)
    assert image.pixelColor(20, 20) == LIGHT.figure("hair")
    assert image.pixelColor(20, 29) == LIGHT.figure("shirt")


def test_an_edge_is_painted_around_its_shape():
    edged = replace(DISC, edge="engline", width=3.0)
    image = picture(lambda painter: paint_shapes(painter, [edged], LIGHT), 40)
    assert image.pixelColor(20, 20) == LIGHT.figure("shirt")
    assert image.pixelColor(32, 20) == LIGHT.figure("engline")


def test_a_faded_shape_lets_through_what_lies_behind_it_and_the_next_one_does_not():
    faded = replace(DISC, strength=0.4)
    alone = picture(lambda painter: paint_shapes(painter, [faded], LIGHT), 40)
    assert alone.pixelColor(20, 20).alpha() == pytest.approx(102, abs=2)
    followed = picture(lambda painter: paint_shapes(painter, [faded, DISC], LIGHT), 40)
    assert followed.pixelColor(20, 20).alpha() == 255


# The area


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [(100, 60), (60, 100), (80, 80)])
def test_painting_stays_inside_its_area(name, size):
    motion = _motion(name)
    shapes = _held(motion)
    area = QRect(20, 30, *size)
    image = _painted(lambda p: paint_scene(p, QRectF(area), motion.frame, shapes, LIGHT), 140, 160)
    inside = image.copy(area)
    assert inked(inside) > 200
    assert inked(image) == inked(inside)


def test_what_lies_outside_of_the_frame_is_cut_off():
    wide = Shape("wide", "shirt", blocks=((20.0, 20.0, 400.0, 400.0, 0.0, 0.0),))
    image = _painted(lambda p: paint_scene(p, QRectF(30, 30, 40, 40), SQUARE, [wide], LIGHT), 100, 100)
    assert inked(image) == 40 * 40
    assert image.pixelColor(30, 30) == LIGHT.figure("shirt")
    assert image.pixelColor(29, 30).alpha() == 0


@pytest.mark.parametrize(("width", "height"), [(200, 100), (100, 200), (150, 150)])
def test_a_frame_fits_in_proportion_in_the_middle_and_stands_on_the_lower_edge(width, height):
    area = QRectF(10, 20, width, height)
    frame = Frame(area=(-50, -80, 100, 100))
    box = fitted(area, frame).mapRect(QRectF(*frame.area))
    assert area.contains(box.adjusted(0.01, 0.01, -0.01, -0.01))
    assert box.width() == pytest.approx(box.height())
    assert box.center().x() == pytest.approx(area.center().x())
    assert box.bottom() == pytest.approx(area.bottom())
    assert max(box.width() / width, box.height() / height) == pytest.approx(1.0)


# Sharpness


def _soft_share(image: QImage) -> float:
    """Pixels that are neither quite there nor quite away, for each pixel along the height of the picture."""
    alphas = bytes(image.convertToFormat(QImage.Format.Format_Alpha8).constBits())
    return sum(0 < alpha < 255 for alpha in alphas) / image.height()


@pytest.mark.parametrize("name", NAMES[:2])
def test_edges_are_as_sharp_at_200_percent_as_at_100(name):
    plain, double = _figure(name), _figure(name, 2.0)
    blown_up = plain.scaled(
        double.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    assert _soft_share(double) < 1.15 * _soft_share(plain)
    assert _soft_share(blown_up) > 1.5 * _soft_share(plain)


@pytest.mark.parametrize("name", NAMES[:2])
def test_a_small_picture_is_the_large_one_made_smaller(name):
    plain, large = _figure(name), _figure(name, 3.0)
    small = large.scaled(
        plain.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    assert _difference(small, plain) < 1.5


# The painter


def test_the_painter_is_left_as_it_was():
    motion = _motion("side_lying_brace")
    shapes = [*_held(motion), replace(DISC, strength=0.5)]

    def paint(painter: QPainter) -> None:
        painter.setPen(QPen(QColor("#123456"), 3))
        painter.setBrush(QColor("#654321"))
        painter.setOpacity(0.7)
        painter.setClipRect(QRectF(5, 5, 90, 90))
        painter.setTransform(QTransform.fromTranslate(3, 4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        before = _state(painter)
        for mirrored in (False, True):
            paint_scene(painter, QRectF(10, 10, 60, 60), motion.frame, shapes, DARK, mirrored=mirrored)
        assert _state(painter) == before

    _painted(paint, 100, 100)


def _state(painter: QPainter) -> tuple[object, ...]:
    return (
        painter.pen(),
        painter.brush(),
        painter.opacity(),
        painter.transform(),
        painter.hasClipping(),
        painter.clipBoundingRect(),
        painter.renderHints(),
    )


def test_a_clip_that_is_set_already_holds():
    wide = Shape("wide", "shirt", blocks=((20.0, 20.0, 400.0, 400.0, 0.0, 0.0),))

    def paint(painter: QPainter) -> None:
        painter.setClipRect(QRectF(0, 0, 20, 40))
        paint_scene(painter, QRectF(0, 0, 40, 40), SQUARE, [wide], LIGHT)

    assert inked(_painted(paint, 40, 40)) == 20 * 40


def test_shapes_alone_leave_opacity_and_clip_as_they_were():
    def paint(painter: QPainter) -> None:
        paint_shapes(painter, [DISC, replace(DISC, strength=0.5)], LIGHT)
        assert painter.opacity() == 1.0
        assert not painter.hasClipping()

    picture(paint)


# Contact sheets


def test_a_contact_sheet_is_made_in_both_schemes():
    motions = [_motion("heel_slide"), _motion("check_c3_0")]
    sheets = [contact_sheet(motions, ["Heel slide", "Back to the wall"], scheme) for scheme in (LIGHT, DARK)]
    assert sheets[0].size() == sheets[1].size()
    assert sheets[0].width() == 1480
    for sheet, scheme in zip(sheets, (LIGHT, DARK), strict=True):
        assert sheet.pixelColor(2, 2) == scheme.color("canvas")
        assert _has(sheet, scheme.figure("shirt"))
        assert _has(sheet, scheme.color("wrongsoft"))


def test_a_contact_sheet_has_a_cell_for_every_pose():
    one, both = (
        contact_sheet([_motion(name) for name in names], names, LIGHT).height()
        for names in (["check_c3_0"], ["check_c3_0", "heel_slide"])
    )
    assert both > one + 400
    walk = contact_sheet([_motion("braced_walk")], ["Walk"], LIGHT)
    assert walk.height() > 5 * 330


def _has(image: QImage, color: QColor) -> bool:
    """Whether a colour is found in the picture; every fifth pixel of every fifth line is looked at."""
    wanted = color.rgb()
    return any(
        image.pixel(x, y) == wanted for y in range(0, image.height(), 5) for x in range(0, image.width(), 5)
    )


def test_a_point_of_the_figure_is_painted_where_it_belongs():
    dot = Shape("dot", "bad", discs=((-40.0, -60.0, 4.0),))
    frame = Frame(area=(-50, -80, 100, 100))
    area = QRectF(10, 20, 120, 100)
    place = fitted(area, frame).map(QPointF(-40.0, -60.0))
    image = _painted(lambda p: paint_scene(p, area, frame, [dot], LIGHT), 140, 130)
    mirrored = _painted(lambda p: paint_scene(p, area, frame, [dot], LIGHT, mirrored=True), 140, 130)
    x, y = int(place.x()), int(place.y())
    assert image.pixelColor(x, y) == LIGHT.figure("bad")
    assert mirrored.pixelColor(int(2 * area.center().x()) - x - 1, y) == LIGHT.figure("bad")
