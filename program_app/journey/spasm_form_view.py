"""What the form of the spasm log shows: an entry with its words, and what it may still be told."""

from dataclasses import dataclass
from datetime import datetime

from program_app.domain.log_fields import LogField, Logs
from program_app.domain.program import Program
from program_app.domain.spasm import Remedy, SpasmRecord
from program_app.journey.diary import Diary
from program_app.journey.spasm_form import SpasmForm, TriedLine, overlap_of
from program_app.journey.typed_times import TypedTimes, typed_times
from program_app.words.days import day_and_month
from program_app.words.language import _
from program_app.words.moments import clock_text
from program_app.words.spasms import grip_text, remedy_word

_FIRST_OFFERED = (
    Remedy.HEAT,
    Remedy.COLD,
    Remedy.MOVEMENT,
    Remedy.OWN_HANDS,
    Remedy.MASSAGE_GUN,
    Remedy.HELPER,
    Remedy.THERAPIST,
    Remedy.BREATHING,
    Remedy.BRACE,
    Remedy.CREAM,
    Remedy.MEDICINE,
    Remedy.OTHER,
    Remedy.NOTHING,
)


@dataclass(frozen=True, kw_only=True)
class SpasmFormView:
    """An entry of the log as the form shows it."""

    record: SpasmRecord
    title: str
    is_new: bool
    can_discard: bool
    times: TypedTimes
    """As the lines show them when the form is opened."""
    length_text: str
    overlap_id: str
    overlap_text: str
    """About another entry of the same time; empty where there is none."""
    tried: tuple[TriedLine, ...]
    offered: tuple[TriedLine, ...]
    """What was not tried, as far as was told."""
    medicine_name: str
    danger_signs: tuple[str, ...]
    """All that may be ticked."""
    logs: Logs
    """Where the form takes its labels and their explanations from."""

    def field(self, field_id: str) -> LogField:
        """A field of the spasm log by the name of the record's field. Raises KeyError."""
        return self.logs.spasm_field(field_id)


def look_at_form(form: SpasmForm, program: Program, diary: Diary, now: datetime) -> SpasmFormView:
    """The form as it is now."""
    record = form.record
    overlap = overlap_of(record, diary)
    began = record.began_at.astimezone()
    title = _("Edit the entry of {date}").format(date=day_and_month(began.date()))
    text = "" if overlap is None else _("There is one from {time} already.")
    return SpasmFormView(
        record=record,
        title=_("Log a spasm") if form.is_new else title,
        is_new=form.is_new,
        can_discard=form.is_changed,
        times=typed_times(record.began_at, record.ended_at, now),
        length_text=grip_text(record),
        overlap_id="" if overlap is None else overlap.id,
        overlap_text="" if overlap is None else text.format(time=clock_text(overlap.began_at)),
        tried=form.tried,
        offered=_offered(form, program),
        medicine_name=next((one.name for one in record.tried if one.remedy is Remedy.MEDICINE), ""),
        danger_signs=tuple(dict.fromkeys((*program.rescue.danger_signs, *record.danger_signs))),
        logs=program.logs,
    )


def _offered(form: SpasmForm, program: Program) -> tuple[TriedLine, ...]:
    positions = [(Remedy.POSITION, position.name) for position in program.rescue.positions]
    others = [(remedy, "") for remedy in _FIRST_OFFERED]
    tried = {(line.remedy, line.name) for line in form.tried}
    return tuple(
        TriedLine(remedy=remedy, name=name, title=remedy_word(remedy, name))
        for remedy, name in (*positions[:1], *others[:3], *positions[1:], *others[3:])
        if (remedy, name) not in tried
    )
