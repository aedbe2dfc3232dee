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


class PainRow(Base):
    """Pain as it was given on a date."""

    __tablename__ = "pains"

    noted_on: Mapped[date] = mapped_column(primary_key=True)
    noted_at: Mapped[datetime]
    pain: Mapped[int]


class PreferenceRow(Base):
    """One preference, its value as JSON."""

    __tablename__ = "preferences"

    name: Mapped[str] = mapped_column(String(), primary_key=True)
    value: Mapped[str] = mapped_column(Text)
