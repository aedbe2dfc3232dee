"""Days of the shipped program done on a virtual clock, and what was told, kept on the disk, windowless."""

from datetime import date, datetime, time
from pathlib import Path

from program_app import paths
from program_app.demo.virtual_clock import VirtualClock
from program_app.demo.virtual_person import answers_after, check_result, pain_before
from program_app.domain.changes import Change, ScreeningAnswered
from program_app.domain.events import Event
from program_app.domain.player import PlayerState, SessionPlayer
from program_app.domain.progress import Phase, ScreeningRecord
from program_app.journey.asked import Asked
from program_app.journey.diary import Diary
from program_app.journey.today import look_at_today
from program_app.journey.training import LoadedProgram, Training
from program_app.storage.outbox import Outbox
from program_app.storage.reading import SqliteReader, read_history
from tests.virtual_session import shipped_program

PATIENCE_SECONDS = 60.0


def keep_days(data_folder: Path, days: dict[int, date], *, stop_after_reps: int | None = None) -> None:
    """Do each of `days` on its date; the last one is left after `stop_after_reps` finished reps."""
    outbox, diary = _opened(data_folder)
    if diary.screening is None:
        at = datetime.combine(min(days.values()), time(18)).astimezone()
        answered = ScreeningRecord(id="first", answered_at=at, answered_on=at.date(), true_ids=())
        diary.record(ScreeningAnswered(record=answered))
    for number, on in days.items():
        is_last = number == max(days)
        _Evening(diary, number, on).do(stop_after_reps if is_last else None)
    assert outbox.close(PATIENCE_SECONDS)


def keep_told(data_folder: Path, *changes: Change) -> None:
    """Keep what a person told beside the sessions: spasms, a baseline, logs of days, preferences."""
    outbox, diary = _opened(data_folder)
    for change in changes:
        diary.record(change)
    assert outbox.close(PATIENCE_SECONDS)


def _opened(data_folder: Path) -> tuple[Outbox, Diary]:
    database = paths.database_file(data_folder)
    outbox = Outbox(database, on_committed=_nothing, on_trouble=_nothing)
    return outbox, Diary(read_history(database), outbox, SqliteReader(database))


class _Evening:
    """One person doing one day from six in the evening on."""

    def __init__(self, diary: Diary, day_number: int, on: date) -> None:
        program = shipped_program()
        self._day_number = day_number
        self._clock = VirtualClock()
        self._clock.begin_day(on)
        asked = Asked(pain=pain_before(day_number), day_number=day_number)
        today = look_at_today(program, diary, on, asked)
        loaded = LoadedProgram(program=program, content_hash="tests")
        self._training = Training.begin(loaded, diary, self._clock.now, today)
        self._player = SessionPlayer(self._training.timeline, program, self._clock.read)

    def do(self, stop_after_reps: int | None) -> None:
        """Go through it to the answers, or leave it half-way as a closed window does."""
        events = self._player.start()
        while True:
            for event in events:
                self._training.handle(event)
            if self._player.state is PlayerState.ENDED:
                break
            is_enough = (
                stop_after_reps is not None and self._training.summary.finished_reps >= stop_after_reps
            )
            events = self._player.stop() if is_enough else self._go_on()
        if stop_after_reps is None:
            self._training.answer(answers_after(self._day_number))

    def _go_on(self) -> list[Event]:
        seconds = self._player.next_moment_in_seconds
        if seconds is not None:
            self._clock.advance(seconds)
            return self._player.tick(seconds)
        step = self._player.view().step
        assert step is not None
        assert step.phase is Phase.CHECK
        result = check_result(shipped_program(), step.exercise, self._day_number)
        return self._player.finish_check(result)


def _nothing(_told: Change | object) -> None:
    """Nobody asked to be told."""
