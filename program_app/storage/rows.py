"""The tables. A row leaves this room only as a record."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, MetaData, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from program_app.storage.utc import UtcDateTime

_SESSION_ID = "sessions.id"


class Base(DeclarativeBase):
    """What all tables share: plain types, and names for every constraint so that migrations can find it."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        }
    )
    type_annotation_map = {str: String(), datetime: UtcDateTime()}  # noqa: RUF012 - as SQLAlchemy declares it


class SessionRow(Base):
    """One sitting: how it began, where it goes on, how it ended and what was answered."""

    __tablename__ = "sessions"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    program_id: Mapped[str]
    program_version: Mapped[int]
    content_hash: Mapped[str]
    day_number: Mapped[int]
    kind: Mapped[str]
    choices: Mapped[str] = mapped_column(Text)
    started_at: Mapped[datetime] = mapped_column(index=True)
    started_on: Mapped[date]
    planned_reps: Mapped[int]
    planned_seconds: Mapped[int]
    pain_before: Mapped[int | None]
    next_item_number: Mapped[int | None]
    next_set_number: Mapped[int | None]
    next_rep_number: Mapped[int | None]
    next_side: Mapped[str | None]
    ended_as: Mapped[str | None]
    finished_at: Mapped[datetime | None]
    effort: Mapped[int | None]
    pain_after: Mapped[int | None]
    feeling: Mapped[str | None]
    note: Mapped[str] = mapped_column(Text, default="")
    brace_quality: Mapped[int | None]
    spared_reps: Mapped[int] = mapped_column(default=0)
    uncomfortable_item: Mapped[int | None]
    pain_next_day: Mapped[int | None]
    felt_at: Mapped[str] = mapped_column(Text, default="[]")


class RepRow(Base):
    """One hold, tempo rep, walk interval or rehearsed position; `number` keeps the order of a session."""

    __tablename__ = "reps"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey(_SESSION_ID, ondelete="CASCADE"))
    number: Mapped[int]
    item_number: Mapped[int]
    set_number: Mapped[int]
    rep_number: Mapped[int]
    side: Mapped[str | None]
    exercise: Mapped[str]
    phase: Mapped[str]
    variant: Mapped[str]
    planned_seconds: Mapped[float]
    held_seconds: Mapped[float]
    ended: Mapped[str]
    finished_at: Mapped[datetime]
    felt_effort: Mapped[int | None]

    __table_args__ = (
        UniqueConstraint("session_id", "number"),
        # Holds all that the totals of a session need, so that five years of them are read from it alone.
        Index(
            "ix_reps_totals",
            *("session_id", "phase", "ended", "item_number", "set_number", "rep_number", "side"),
            "held_seconds",
        ),
    )


class CheckRow(Base):
    """One self-check; `number` keeps the order of a session."""

    __tablename__ = "checks"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey(_SESSION_ID, ondelete="CASCADE"))
    number: Mapped[int]
    item_number: Mapped[int]
    set_number: Mapped[int]
    rep_number: Mapped[int]
    side: Mapped[str | None]
    code: Mapped[str]
    seconds: Mapped[float | None]
    choice: Mapped[int | None]
    count: Mapped[int | None]
    answers: Mapped[str] = mapped_column(Text)
    ended: Mapped[str]
    finished_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("session_id", "number"),)


class ScreeningRow(Base):
    """The safety questions, answered once; `number` keeps their order whatever the clock did."""

    __tablename__ = "screenings"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    answered_at: Mapped[datetime]
    answered_on: Mapped[date]
    true_ids: Mapped[str] = mapped_column(Text)
    clinician_agreed_on: Mapped[date | None]


class BaselineRow(Base):
    """Where a person starts from, told once; `number` keeps the order of telling."""

    __tablename__ = "baselines"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    answered_at: Mapped[datetime]
    answered_on: Mapped[date]
    first_year: Mapped[int | None]
    spasms_last_year: Mapped[int | None]
    usual_gap: Mapped[str | None]
    last_spasm_on: Mapped[date | None]
    is_last_spasm_exact: Mapped[bool]
    longest_spell_days: Mapped[int | None]
    usual_side: Mapped[str | None]
    helps: Mapped[str] = mapped_column(Text)
    work_posture: Mapped[str | None]
    work_arounds: Mapped[str] = mapped_column(Text)


class SpasmRow(Base):
    """One spasm, ache or twinge; what there may be several of is JSON."""

    __tablename__ = "spasms"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    began_at: Mapped[datetime] = mapped_column(index=True)
    began_on: Mapped[date]
    ended_at: Mapped[datetime | None]
    kind: Mapped[str]
    side: Mapped[str | None]
    height: Mapped[str | None]
    worst: Mapped[int | None]
    now: Mapped[int | None]
    sore_hours: Mapped[float | None]
    doing: Mapped[str] = mapped_column(Text)
    hours_sitting: Mapped[float | None]
    hours_slept: Mapped[float | None]
    stress: Mapped[int | None]
    tried: Mapped[str] = mapped_column(Text)
    help_sought: Mapped[str] = mapped_column(Text)
    days_until_usual: Mapped[int | None]
    confidence: Mapped[int | None]
    danger_signs: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
    is_draft: Mapped[bool]
    from_rescue: Mapped[bool]
    taken_out_at: Mapped[datetime | None]


class DayLogRow(Base):
    """What a day was like."""

    __tablename__ = "day_logs"

    logged_on: Mapped[date] = mapped_column(primary_key=True)
    logged_at: Mapped[datetime]
    average_pain: Mapped[int | None]
    worst_pain: Mapped[int | None]
    sleep_quality: Mapped[int | None]
    walked_minutes: Mapped[int | None]
    hours_sitting: Mapped[float | None]
    braces: Mapped[int | None]
    stress: Mapped[int | None]


class PainRow(Base):
    """Pain as it was given on a date."""

    __tablename__ = "pains"

    noted_on: Mapped[date] = mapped_column(primary_key=True)
    noted_at: Mapped[datetime]
    pain: Mapped[int]
    has_sign: Mapped[bool] = mapped_column(default=False)


class PreferenceRow(Base):
    """One preference, its value as JSON."""

    __tablename__ = "preferences"

    name: Mapped[str] = mapped_column(String(), primary_key=True)
    value: Mapped[str] = mapped_column(Text)
