"""What a person has done, in memory: read once at start, changed by every Change, handed to the writer."""

from dataclasses import replace
from datetime import date

from program_app.domain.baseline import BaselineRecord
from program_app.domain.changes import (
    AnswersGiven,
    BaselineTold,
    BinEmptied,
    Change,
    CheckAdded,
    DayLogged,
    DiscomfortKept,
    PainNoted,
    PlaceMoved,
    PreferenceSet,
    RepAdded,
    RepsSpared,
    ScreeningAnswered,
    SessionBegun,
    SessionClosed,
    SpasmKept,
)
from program_app.domain.day_log import DayLog
from program_app.domain.plan import PlanForm
from program_app.domain.preferences import Preferences
from program_app.domain.progress import (
    CheckRecord,
    PainRecord,
    Phase,
    Place,
    RepRecord,
    ScreeningRecord,
    SessionDetail,
    SessionSummary,
)
from program_app.domain.spasm import SpasmRecord
from program_app.domain.today import Today, today_for
from program_app.journey.ports import History, KeepingError, Reader, Writer


class Diary:
    """The one place that knows the present state; what is shown never waits for the disk."""

    def __init__(self, history: History, writer: Writer, reader: Reader) -> None:
        self._sessions = list(history.sessions)
        self._screening = history.screening
        self._pains = {record.noted_on: record for record in history.pains}
        self._baseline = history.baseline
        self._spasms = {record.id: record for record in history.spasms}
        self._day_logs = {log.logged_on: log for log in history.day_logs}
        self._preferences = Preferences.from_plain(history.preferences)
        self._writer = writer
        self._reader = reader
        self._reps: dict[str, list[RepRecord]] = {}
        self._checks: dict[str, list[CheckRecord]] = {}
        self._all_checks = list(history.checks)

    @property
    def sessions(self) -> tuple[SessionSummary, ...]:
        """All sessions in the order they began."""
        return tuple(self._sessions)

    def today(self, today_on: date) -> Today:
        """What the program asks on the date `today_on`."""
        return today_for(self._sessions, today_on, self._preferences.plan, self.spasms)

    @property
    def cycle_sessions(self) -> tuple[SessionSummary, ...]:
        """The sessions that the map of 28 days shows: those of this cycle, or all while keeping it up."""
        plan = self._preferences.plan
        return self.sessions if plan.form is PlanForm.KEEP_UP else plan.sessions_of(self._sessions)

    @property
    def screening(self) -> ScreeningRecord | None:
        """The latest safety answers."""
        return self._screening

    @property
    def checks(self) -> tuple[CheckRecord, ...]:
        """Every self-check that was taken, by the moment it ended."""
        return tuple(self._all_checks)

    def pain_on(self, on: date) -> int | None:
        """The pain that was given on Today on a date; None when none was."""
        noted = self._pains.get(on)
        return None if noted is None else noted.pain

    def has_sign_on(self, on: date) -> bool:
        """Whether a sign is there that beats any number; it holds for its date, or until it has passed."""
        return self._preferences.sign_on == on.isoformat()

    @property
    def pains(self) -> tuple[PainRecord, ...]:
        """The pain of every date on which it was given, in order."""
        return tuple(sorted(self._pains.values(), key=lambda noted: noted.noted_on))

    @property
    def baseline(self) -> BaselineRecord | None:
        """Where the person started from, as it was told last."""
        return self._baseline

    @property
    def spasms(self) -> tuple[SpasmRecord, ...]:
        """All spasms by their beginning; those in the bin are not among them."""
        return tuple(spasm for spasm in self._all_spasms() if spasm.counts)

    @property
    def spasms_in_bin(self) -> tuple[SpasmRecord, ...]:
        """The spasms that were taken out, by their beginning."""
        return tuple(spasm for spasm in self._all_spasms() if not spasm.counts)

    def day_log(self, on: date) -> DayLog | None:
        """What was logged about a date."""
        return self._day_logs.get(on)

    @property
    def day_logs(self) -> tuple[DayLog, ...]:
        """The logs of all days, by date."""
        return tuple(sorted(self._day_logs.values(), key=lambda log: log.logged_on))

    @property
    def preferences(self) -> Preferences:
        """The settings as they are now."""
        return self._preferences

    def session(self, session_id: str) -> SessionSummary:
        """One session. Raises KeyError."""
        return self._sessions[self._index(session_id)]

    def detail(self, session_id: str) -> SessionDetail:
        """Everything recorded in one session, also what is not written yet."""
        try:
            kept = self._reader.detail(session_id)
        except KeepingError:
            # The disk is gone for the moment: show what this run knows.
            kept = SessionDetail()
        reps = {rep.id: rep for rep in (*kept.reps, *self._reps.get(session_id, ()))}
        checks = {check.id: check for check in (*kept.checks, *self._checks.get(session_id, ()))}
        return SessionDetail(reps=tuple(reps.values()), checks=tuple(checks.values()))

    def record(self, change: Change) -> None:
        """Take a change into memory and hand it to the writer."""
        self._apply(change)
        self._writer.write(change)

    def _apply(self, change: Change) -> None:
        match change:
            case ScreeningAnswered(record=screening):
                self._screening = screening
            case PainNoted(record=noted):
                self._pains[noted.noted_on] = noted
            case BaselineTold(record=baseline):
                self._baseline = baseline
            case SpasmKept(record=spasm):
                self._spasms[spasm.id] = spasm
            case BinEmptied(taken_out_before=limit):
                self._spasms = {key: spasm for key, spasm in self._spasms.items() if not spasm.is_gone(limit)}
            case DayLogged(log=log):
                self._day_logs[log.logged_on] = log
            case PreferenceSet(name=name, value=value):
                self._preferences = self._preferences.with_value(name, value)
            case _:
                self._apply_to_sessions(change)

    def _apply_to_sessions(self, change: Change) -> None:  # noqa: C901 - one case for each kind
        match change:
            case SessionBegun(record=record):
                self._sessions.append(SessionSummary(record=record, place=Place(item_number=1)))
            case RepAdded(rep=rep, next_place=place):
                self._add_rep(rep, place)
            case CheckAdded(check=check, next_place=place):
                self._checks.setdefault(check.session_id, []).append(check)
                self._all_checks.append(check)
                self._update(check.session_id, place=place)
            case PlaceMoved(session_id=session_id, place=place):
                self._update(session_id, place=place)
            case RepsSpared(session_id=session_id, count=count):
                self._update(session_id, spared_reps=count)
            case DiscomfortKept(session_id=session_id, item_number=number):
                self._update(session_id, uncomfortable_item=number)
            case SessionClosed(session_id=session_id, end=end, finished_at=finished_at):
                self._update(session_id, end=end, finished_at=finished_at)
            case AnswersGiven(session_id=session_id, answers=answers):
                self._update(session_id, answers=answers)

    def _all_spasms(self) -> list[SpasmRecord]:
        return sorted(self._spasms.values(), key=lambda spasm: (spasm.began_at, spasm.id))

    def _index(self, session_id: str) -> int:
        for index in range(len(self._sessions) - 1, -1, -1):
            if self._sessions[index].record.id == session_id:
                return index
        raise KeyError(session_id)

    def _update(self, session_id: str, **values: object) -> None:
        index = self._index(session_id)
        self._sessions[index] = replace(self._sessions[index], **values)  # type: ignore[arg-type]

    def _add_rep(self, rep: RepRecord, place: Place | None) -> None:
        session = self.session(rep.session_id)
        earlier = self.detail(rep.session_id).reps if rep.session_id not in self._reps else ()
        known = self._reps.setdefault(rep.session_id, list(earlier))
        is_new = rep.is_finished_rep and not any(
            other.is_finished_rep and other.place == rep.place for other in known
        )
        known.append(rep)
        is_walk = rep.phase in (Phase.BRACE, Phase.EASY)
        is_held = rep.phase in (Phase.HOLD, Phase.MOVE, Phase.BRACE)
        held = rep.held_seconds
        self._update(
            rep.session_id,
            place=place,
            finished_reps=session.finished_reps + is_new,
            held_seconds=session.held_seconds + (held if is_held else 0),
            braced_seconds=session.braced_seconds + (held if rep.phase is Phase.BRACE else 0),
            walked_seconds=session.walked_seconds + (held if is_walk else 0),
        )
