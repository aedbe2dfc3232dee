"""Lets a rescue be heard: the plan of its voice goes to the loudspeaker, anew whenever something was done."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from program_app.domain.care import Rescue
from program_app.domain.coach_lines import sentences
from program_app.domain.rescue_course import RescueCourse
from program_app.domain.rescue_voice import Heard, heard_in, said_at
from program_app.domain.session_clock import Clock
from program_app.journey.diary import Diary
from program_app.journey.loudspeaker import Loudspeaker, Sound

_SECONDS_PER_WORD, _SECONDS_PER_LINE = 0.33, 0.35
"""How long a line would take that no voice can say."""
_AT_ONCE_SECONDS = 0.3
_LINES_DUE_MS = 1000
"""A voice of the computer takes a moment to make its lines ready; then the plan is made anew."""


class RescueSound(QObject):
    """One after the other; between rescues the device is free."""

    def __init__(
        self,
        rescue: Rescue,
        diary: Diary,
        loudspeaker: Callable[[], Loudspeaker],
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._rescue = rescue
        self._diary = diary
        self._find_loudspeaker = loudspeaker
        self._clock = clock
        self._course: RescueCourse | None = None
        self._danger_at: float | None = None
        self._is_danger_said = False
        self._lines_due = QTimer(self)
        self._lines_due.setSingleShot(True)
        self._lines_due.setInterval(_LINES_DUE_MS)
        self._lines_due.timeout.connect(self._on_lines_due)

    def begin(self, course: RescueCourse) -> None:
        """The page is seen: speak at once."""
        kept = self._diary.preferences
        self._loudspeaker.silence()
        self._loudspeaker.set_voice(kept.voice, kept.voice_speed)
        self._loudspeaker.set_volumes(kept.voice_percent, kept.tones_percent)
        self._loudspeaker.prepare(self._lines())
        self._loudspeaker.open()
        self._is_danger_said = False
        self._danger_at = None
        self.follow(course)
        self._lines_due.start()

    def follow(self, course: RescueCourse) -> None:
        """Something was done: plan what is to be heard from now on."""
        self._course = course
        now = self._clock().monotonic_seconds
        if self._danger_at is not None and now >= self._danger_at:
            self._is_danger_said = True
        heard = heard_in(self._rescue, course, self._how_long, with_danger=not self._is_danger_said)
        self._note_danger(heard)
        self._play(heard)

    def say_between(self, course: RescueCourse, lines: tuple[str, ...]) -> None:
        """Say something at once; what is planned for later comes after it."""
        said = said_at(lines, self._clock().monotonic_seconds + _AT_ONCE_SECONDS, self._how_long)
        if said:
            end = said[-1].at_seconds + self._how_long(said[-1].line)
            heard = heard_in(self._rescue, course, self._how_long, with_danger=not self._is_danger_said)
            self._loudspeaker.silence()
            self._play((*said, *(each for each in heard if each.at_seconds > end)))

    def silence(self) -> None:
        """Nothing more of what was planned."""
        self._loudspeaker.silence()

    def end(self) -> None:
        """The page is left."""
        if self._course is not None:
            self._course = None
            self._lines_due.stop()
            self._loudspeaker.close()

    def _play(self, heard: tuple[Heard, ...]) -> None:
        is_on = self._diary.preferences.is_voice_on
        coming = [each for each in heard if each.tone is not None or is_on]
        self._loudspeaker.play([_sound(each) for each in coming])

    @property
    def _loudspeaker(self) -> Loudspeaker:
        """Made when it is first wanted, which is after the first picture."""
        return self._find_loudspeaker()

    def _note_danger(self, heard: tuple[Heard, ...]) -> None:
        voice = self._rescue.voice
        first = voice.danger[0] if voice is not None and voice.danger else ""
        moments = [each.at_seconds for each in heard if first and each.line == first]
        self._danger_at = moments[0] if moments else None

    def _lines(self) -> tuple[str, ...]:
        """Of the first position first."""
        said = [line for position in self._rescue.positions for line in position.said]
        first = [*self._rescue.positions[0].said, *sentences(self._rescue.cue)]
        return tuple(dict.fromkeys([*first, *self._rescue.said, *said]))

    def _how_long(self, line: str) -> float:
        seconds = self._loudspeaker.seconds(line)
        return _SECONDS_PER_LINE + _SECONDS_PER_WORD * len(line.split()) if seconds is None else seconds

    def _on_lines_due(self) -> None:
        if self._course is not None:
            self.follow(self._course)


def _sound(heard: Heard) -> Sound:
    """Named by what is heard when: planned again at the same moment it is the same sound."""
    name = heard.line or f"{heard.tone}"
    return Sound(
        key=f"{name} {heard.at_seconds:.3f}", at_seconds=heard.at_seconds, tone=heard.tone, line=heard.line
    )
