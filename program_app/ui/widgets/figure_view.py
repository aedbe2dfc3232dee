"""The figure: an exercise in motion, right or wrong, at any size and in both schemes."""

from enum import Enum, auto
from functools import partial
from math import ceil

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from program_app.domain.frame import Frame, View
from program_app.domain.motion import Motion
from program_app.figure.keeping_step import seen_at, until_next_picture
from program_app.figure.moving import HELD, START, Course, Instant
from program_app.figure.playing import played_on, played_once
from program_app.figure.prop_shapes import passing_marks
from program_app.figure.scene import body_of, figure, surroundings
from program_app.figure.shapes import Shape
from program_app.painting.figure import enter_frame, paint_shapes
from program_app.painting.moving_figure import MovingFigure
from program_app.ui.theme import Theme

_NARROW, _LOW = 120, 100
"""Narrower figures are painted without vertebrae (DESIGN.md 7.10), lower ones without arrows."""
_ARROWS_FROM = 0.5
"""Arrows show when at least so much of the effort is there."""


class _Playing(Enum):
    NOTHING = auto()
    ONCE = auto()
    ON = auto()


class FigureView(QWidget):
    """Shows one motion; left-side work is mirrored, so that the near leg is always the one that works.

    It is still unless it is told to play or to follow, and a still figure costs nothing. One that stands on
    a `ground`, the token of a plain colour, fills it itself: nothing behind it is painted with each picture.
    """

    def __init__(self, theme: Theme, *, ground: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._ground = ground
        self._moving = MovingFigure()
        self._is_led = False
        self._course: Course | None = None
        self._mistake: str | None = None
        self._is_mirrored = False
        self._instant = HELD
        self._wish = QSize()
        self._playing = _Playing.NOTHING
        self._played = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_frame)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, bool(ground))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self._on_theme_changed)

    # What is shown

    @property
    def has_figure(self) -> bool:
        """Whether there is a figure to show; without one nothing is painted."""
        return self._course is not None

    @property
    def is_upright(self) -> bool:
        """Somebody stands or sits: the picture is higher than wide."""
        frame = self._frame
        return frame is not None and frame.area[3] > frame.area[2]

    @property
    def view(self) -> View | None:
        """From where it is seen; None without a figure."""
        return self._frame.view if self._frame is not None else None

    @property
    def instant(self) -> Instant:
        """Where in its course the motion is."""
        return self._instant

    @property
    def kept_bytes(self) -> int:
        """How much memory the pictures of its way take."""
        return self._moving.bytes

    @property
    def is_moving(self) -> bool:
        """It plays by itself."""
        return self._timer.isActive()

    def show_held(self, motion: Motion | None, *, mirrored: bool = False) -> None:
        """Show the held pose, still; None shows nothing."""
        self._show(Course(motion) if motion is not None else None, None, mirrored=mirrored)

    def show_easier(self, motion: Motion | None, *, mirrored: bool = False) -> None:
        """Show the held pose of the easier form, or of the planned one where it looks the same."""
        self._show(Course(motion, easier=True) if motion is not None else None, None, mirrored=mirrored)

    def show_wrong(self, motion: Motion | None, mistake: str, *, mirrored: bool = False) -> None:
        """Show what a mistake looks like, still; nothing if it cannot be drawn."""
        can_be_drawn = motion is not None and motion.wrong_pose(mistake) is not None
        self._show(Course(motion) if motion and can_be_drawn else None, mistake, mirrored=mirrored)

    def follow(self, instant: Instant) -> None:
        """Show this instant of the course; somebody else keeps the time."""
        if not self._is_led:
            self._halt()
            self._is_led = True
        self._go_to(instant)

    # Playing

    def play_once(self) -> None:
        """Move from the start into the pose that is shown, and stay in it, where there is a way."""
        self._play(_Playing.ONCE)

    def play_on(self) -> None:
        """Go from the start to the pose and back, over and over, while the widget is seen."""
        self._play(_Playing.ON)

    def stop(self) -> None:
        """Stand in the pose that is shown where nothing moves."""
        self._halt()
        self._go_to(self._still)

    def set_wish(self, size: QSize) -> None:
        """Ask for this size instead of a comfortable one."""
        self._wish = size
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The size asked for, or a comfortable one in the proportions of the picture."""
        frame = self._frame
        if frame is None:
            return QSize(0, 0)
        return self._wish if self._wish.isValid() else QSize(round(frame.area[2]), round(frame.area[3]))

    def minimumSizeHint(self) -> QSize:
        """Pictures shrink before words do."""
        return QSize(48, 36) if self.has_figure else QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the figure."""
        painter = QPainter(self)
        if self._ground:
            painter.fillRect(event.rect(), self._theme.color(self._ground))
        frame = self._frame
        if frame is None or self._course is None:
            return
        palette = self._theme.palette
        enter_frame(painter, QRectF(self.rect()), frame, mirrored=self._is_mirrored)
        marks = passing_marks(frame, self._course.travelled(self._instant))
        shapes = partial(self._shapes, frame)
        if self._is_led or self.is_moving:
            self._moving.paint(painter, frame, self._instant.look, shapes, palette, marks)
        else:
            paint_shapes(painter, [*surroundings(frame), *marks, *shapes()], palette)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on playing."""
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves where nobody sees it; what played once is at its end."""
        super().hideEvent(event)
        self._timer.stop()
        self._moving.forget()
        if self._playing is _Playing.ONCE:
            self.stop()

    # How it is done

    @property
    def _frame(self) -> Frame | None:
        if self._course is None:
            return None
        wrong = self._course.motion.wrong_pose(self._mistake) if self._mistake is not None else None
        return (wrong.frame if wrong is not None else None) or self._course.frame

    def _shapes(self, frame: Frame) -> list[Shape]:
        course = self._course
        assert course is not None
        motion = course.motion
        wrong = motion.wrong_pose(self._mistake) if self._mistake is not None else None
        if wrong is not None:
            pose = course.wrong_pose(wrong, self._instant.progress)
            shapes = figure(
                body_of(pose, frame),
                frame,
                back_grips=wrong.back_grips and self._instant.progress > 0.5,
                arrows=wrong.arrows,
            )
        else:
            arrows = course.arrows if self._instant.effort > _ARROWS_FROM else ()
            pose = course.pose(self._instant)
            effort = self._instant.effort
            shapes = figure(body_of(pose, frame), frame, motion.muscles, effort=effort, arrows=arrows)
        left_out = {"spine"} if self.width() < _NARROW else set()
        left_out |= {"arrow"} if self.height() < _LOW else set()
        return [shape for shape in shapes if shape.part not in left_out]

    def _show(self, course: Course | None, mistake: str | None, *, mirrored: bool) -> None:
        before = self._frame
        self._halt()
        self._course, self._mistake, self._is_mirrored = course, mistake, mirrored
        self._instant = self._still
        self._tell()
        if self._frame != before:
            self.updateGeometry()
        self.update()

    @property
    def _still(self) -> Instant:
        """What is shown where nothing moves."""
        return self._course.portrait if self._course is not None and self._mistake is None else HELD

    def _halt(self) -> None:
        """Nothing moves any more, and the pictures of its way are let go."""
        self._playing = _Playing.NOTHING
        self._timer.stop()
        self._is_led = False
        self._moving.forget()

    def _go_to(self, instant: Instant) -> None:
        if instant != self._instant:
            self._instant = instant
            self._tell()
            self.update()

    def _tell(self) -> None:
        """Say in words what is seen; only when the words change."""
        if self._course is None:
            words = ""
        elif self._mistake is not None:
            wrong = self._course.motion.wrong_pose(self._mistake)
            words = wrong.pose.says if wrong is not None else ""
        else:
            words = self._course.says(self._instant)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def _play(self, playing: _Playing) -> None:
        self._halt()
        if self._course is not None and self._course.moves_into(self._mistake):
            self._playing = playing
            self._run()

    def _run(self) -> None:
        """Begin what is to be played, if it is seen and may move."""
        if self._playing is _Playing.NOTHING or not self.isVisible():
            return
        if self._theme.move_less:
            self._stand()
            return
        self._played.start()
        self._go_to(START)
        self._timer.start(ceil(until_next_picture(0.0) * 1000))

    def _stand(self) -> None:
        """Stand where nothing moves; what plays on goes on when it may."""
        self._timer.stop()
        if self._playing is _Playing.ONCE:
            self._playing = _Playing.NOTHING
        self._go_to(self._still)

    def _on_frame(self) -> None:
        elapsed = self._played.elapsed() / 1000.0
        self._timer.setInterval(ceil(until_next_picture(elapsed) * 1000))
        seconds = seen_at(elapsed)
        if self._playing is _Playing.ON and self._course is not None:
            self._go_to(played_on(self._course, seconds))
            return
        self._go_to(played_once(seconds))
        if self._instant == HELD:
            self._halt()

    def _on_theme_changed(self) -> None:
        if self._theme.move_less and self._timer.isActive():
            self._stand()
        elif not self._theme.move_less and not self._timer.isActive():
            self._run()
        self.update()
