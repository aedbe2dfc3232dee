"""One person with a tiny program and a disk that survives a kill."""

from collections.abc import Callable
from datetime import date
from typing import Any

from program_app.domain.events import Event
from program_app.domain.local_day import counts_for
from program_app.domain.program import Day, Program
from program_app.journey.answering import answer_screening
from program_app.journey.asked import Asked
from program_app.journey.diary import Diary
from program_app.journey.today import look_at_today
from program_app.journey.training import LoadedProgram, Training
from program_app.journey.views import TodayView
from tests.builders import MONDAY, a_program
from tests.fakes import FakeNow, MemoryDisk
from tests.played_session import PlayedSession


class KeptSession(PlayedSession):
    """A session whose events go into the diary."""

    def __init__(self, training: Training, program: Program) -> None:
        record = training.summary.record
        super().__init__(program.day(record.day_number), record.choices, program=program)
        self.training = training
        self.player = training.player(self.clock)

    def do(self, command: Callable[..., list[Event]], *values: object) -> list[Event]:
        """Give a command to the player, and keep what it tells."""
        events = super().do(command, *values)
        for event in events:
            self.training.handle(event)
        return events


class Person:
    """Opens the program on Monday at six in the evening and does what the test says."""

    def __init__(self, *days: Day, program: Program | None = None, is_screened: bool = True) -> None:
        self.program = program or a_program(*days)
        self.loaded = LoadedProgram(program=self.program, content_hash="abc")
        self.now = FakeNow(MONDAY, 18)
        self.disk = MemoryDisk()
        self.diary: Diary = self.disk.open_diary()
        if is_screened:
            answer_screening(self.diary, self.now(), ())

    @property
    def today_on(self) -> date:
        """The date that now counts for."""
        return counts_for(self.now())

    def today(self, pain: int | None = None, **asked: Any) -> TodayView:
        """What Today shows."""
        return look_at_today(self.program, self.diary, self.today_on, Asked(pain=pain, **asked), self.now())

    def begin(self, pain: int | None = None, **asked: Any) -> KeptSession:
        """Start what Today shows."""
        view = self.today(pain, **asked)
        return self._lead(Training.begin(self.loaded, self.diary, self.now, view))

    def practise(self, day_number: int) -> KeptSession:
        """Once more, gently."""
        return self._lead(Training.practise(self.loaded, self.diary, self.now, day_number))

    def take_up(self) -> KeptSession:
        """Press Resume."""
        unfinished = self.diary.today(self.today_on).unfinished
        assert unfinished is not None
        return self._lead(Training.resume(self.loaded, self.diary, self.now, unfinished))

    def is_killed(self) -> None:
        """The process dies; what was written stays, and the program is opened again."""
        self.diary = self.disk.open_diary()

    def does_day(self, pain: int | None = None, **asked: Any) -> KeptSession:
        """Do all that Today asks."""
        session = self.begin(pain, **asked)
        session.play_to_end()
        return session

    def sleeps(self, nights: int = 1) -> None:
        """It is the same time, some days later."""
        self.now.pass_time(days=nights)

    def _lead(self, training: Training) -> KeptSession:
        session = KeptSession(training, self.program)
        session.begin()
        return session
