"""Lives a scripted history through the real diary and database, on the virtual clock and without a window."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

from program_app import paths
from program_app.content.compiled import load_compiled
from program_app.demo.held_lines import HeldLines
from program_app.demo.script import Doing, ScriptedDate, ScriptedSpasm
from program_app.demo.script_file import ScriptError
from program_app.demo.virtual_clock import VirtualClock
from program_app.demo.virtual_person import answers_after
from program_app.demo.windowless import End, lead
from program_app.domain.changes import PreferenceSet, SpasmKept
from program_app.domain.local_day import counts_for
from program_app.domain.program import Program
from program_app.domain.safety import Light
from program_app.domain.screening_renewal import Asks, asks
from program_app.domain.spasm import SpasmRecord
from program_app.domain.today import TodayState
from program_app.journey.answering import answer_next_day, answer_screening, note_pain, tell_sign
from program_app.journey.asked import Asked
from program_app.journey.baseline import tell_baseline
from program_app.journey.diary import Diary
from program_app.journey.elsewhere import count_as_done_elsewhere
from program_app.journey.today import look_at_today
from program_app.journey.training import LoadedProgram, Training
from program_app.journey.views import TodayView
from program_app.storage.errors import StorageCode, StorageError
from program_app.storage.marks import mark_as_demo
from program_app.storage.outbox import Outbox
from program_app.storage.reading import SqliteReader, read_history
from program_app.words.language import _

_WRITE_SECONDS = 60.0
_USUAL_PAIN = 2
"""Before a session of which the script does not say it."""
_ENDS = {
    Doing.DAY: End.WHOLE,
    Doing.SECOND: End.WHOLE,
    Doing.LIGHT: End.WHOLE,
    Doing.HALF: End.HALF,
    Doing.LEFT: End.LEFT,
    Doing.HURT: End.HURT,
}


def live_script(
    script: tuple[ScriptedDate, ...], data_folder: Path, today_on: date, clock: VirtualClock
) -> None:
    """Live every date up to `today_on`, as far as the rules of the program let it be lived.

    Raises ScriptError for a safety question that the program does not have, ContentError, StorageError, or
    BrokenPipeError when nobody reads the held lines any more.
    """
    database = paths.database_file(data_folder)
    compiled = load_compiled(paths.program_folder(), paths.cache_folder())
    _refuse_unknown_questions(script, compiled.program)
    mark_as_demo(database)
    loaded = LoadedProgram(program=compiled.program, content_hash=compiled.content_hash)
    lines = HeldLines()
    outbox = Outbox(database, on_committed=lines.on_committed, on_trouble=_nothing)
    diary = Diary(read_history(database), outbox, SqliteReader(database))
    life = Life(loaded, diary, clock)
    for each in script:
        if lines.gone is None:
            life.live(each, today_on - timedelta(days=each.days_ago))
    life.come_to(today_on)
    if not outbox.close(_WRITE_SECONDS):
        raise StorageError(StorageCode.CANNOT_WRITE, database, "not everything that was played is there")
    if lines.gone is not None:
        raise lines.gone


def _refuse_unknown_questions(script: tuple[ScriptedDate, ...], program: Program) -> None:
    known = {item.id for item in program.screening}
    for each in script:
        for name in each.safety or ():
            if name not in known:
                text = _("days_ago = {days}: there is no safety question {name}.")
                raise ScriptError(text.format(name=name, days=each.days_ago))


class Life:
    """One person, date after date."""

    def __init__(self, loaded: LoadedProgram, diary: Diary, clock: VirtualClock) -> None:
        self._loaded = loaded
        self._diary = diary
        self._clock = clock

    def live(self, scripted: ScriptedDate, on: date) -> None:
        """What happens on a date, in the order of a day: spasms, what is told, then the session."""
        self._clock.begin_day(on)
        for spasm in scripted.spasm:
            self._diary.record(SpasmKept(record=_spasm_record(spasm, on, self._clock)))
        self._tell(scripted)
        self._do(scripted)

    def come_to(self, on: date) -> None:
        """Stand on the last date, with the safety questions answered as far as they are due."""
        if counts_for(self._clock.now()) != on:
            self._clock.begin_day(on)
        self._answer_what_is_due()

    def _tell(self, scripted: ScriptedDate) -> None:
        diary, now = self._diary, self._clock.now()
        if scripted.safety is not None:
            answer_screening(diary, now, scripted.safety)
        else:
            self._answer_what_is_due()
        if scripted.work_arounds is not None:
            tell_baseline(diary, now, work_arounds=scripted.work_arounds)
        if scripted.walk_minutes is not None:
            diary.record(PreferenceSet(name="comfortable_walk_minutes", value=scripted.walk_minutes))
        if scripted.begin_again is not None:
            diary.record(PreferenceSet(name="plan_form", value=scripted.begin_again.value))
            diary.record(PreferenceSet(name="plan_began_at", value=now.isoformat()))
        if scripted.pain_next_day is not None and diary.sessions:
            answer_next_day(diary, diary.sessions[-1].record.id, scripted.pain_next_day)
        tell_sign(diary, now, is_there=scripted.sign)
        if scripted.pain is not None:
            note_pain(diary, now, scripted.pain)

    def _answer_what_is_due(self) -> None:
        diary, now = self._diary, self._clock.now()
        if asks(diary.screening, diary.spasms, counts_for(now)) is not Asks.NOTHING:
            known = diary.screening
            answer_screening(diary, now, known.true_ids if known is not None else ())

    def _do(self, scripted: ScriptedDate) -> None:
        match scripted.do:
            case Doing.NOTHING:
                pass
            case Doing.ELSEWHERE:
                number = self._look(scripted).day_number
                count_as_done_elsewhere(self._loaded, self._diary, self._clock.now, number)
            case Doing.WALK:
                self._walk(scripted)
            case _:
                self._session(scripted, self._look(scripted))
        if scripted.do is Doing.SECOND:
            self._session(scripted, self._look(scripted, second_day=True))

    def _look(self, scripted: ScriptedDate, *, second_day: bool = False) -> TodayView:
        program, now = self._loaded.program, self._clock.now()
        asked = Asked(
            pain=scripted.pain if scripted.pain is not None else _USUAL_PAIN,
            has_sign=scripted.sign,
            overrules=scripted.overrule,
            is_short=scripted.short,
            light_day=program.rules.light_days[0] if scripted.do is Doing.LIGHT else None,
            second_day=second_day,
        )
        return look_at_today(program, self._diary, counts_for(now), asked, now)

    def _session(self, scripted: ScriptedDate, view: TodayView) -> None:
        """Begin what Today shows, if it lets anything be begun."""
        if view.light is Light.NO_SESSION or view.state in (TodayState.DONE, TodayState.ALL_DONE):
            return
        begin = partial(Training.begin, self._loaded, self._diary, self._clock.now, view)
        self._lead(scripted, begin(), _ENDS[scripted.do])

    def _walk(self, scripted: ScriptedDate) -> None:
        view = self._look(scripted)
        if view.light is not Light.NO_SESSION and view.walk is not None:
            number = view.day_number
            training = Training.walk(self._loaded, self._diary, self._clock.now, number, view.light)
            self._lead(scripted, training, End.WHOLE)

    def _lead(self, scripted: ScriptedDate, training: Training, end: End) -> None:
        lead(training, self._loaded.program, self._clock, end)
        if end is End.LEFT:
            return
        summary = training.summary
        usual = answers_after(summary.record.day_number, has_walked=summary.walked_seconds > 0)
        answers = replace(
            usual,
            pain_after=usual.pain_after if scripted.pain_after is None else scripted.pain_after,
            effort=usual.effort if scripted.effort is None else scripted.effort,
            feeling=scripted.feeling or usual.feeling,
        )
        training.answer(answers)


def _spasm_record(spasm: ScriptedSpasm, on: date, clock: VirtualClock) -> SpasmRecord:
    began_at = datetime.combine(on, spasm.at, clock.now().tzinfo)
    hours = spasm.lasted_hours
    return SpasmRecord(
        id=str(uuid4()),
        began_at=began_at,
        began_on=counts_for(began_at),
        ended_at=None if hours is None else began_at + timedelta(hours=hours),
        kind=spasm.kind,
        side=spasm.side,
        worst=spasm.worst,
    )


def _nothing(_told: object) -> None:
    """Nobody asked to be told: what cannot be written is told at the end."""
