"""The first schema: sessions with their reps and self-checks, screenings, preferences."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """From nothing."""
    op.create_table(
        "sessions",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("program_id", sa.String(), nullable=False),
        sa.Column("program_version", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("day_number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("planned_reps", sa.Integer(), nullable=False),
        sa.Column("planned_seconds", sa.Integer(), nullable=False),
        sa.Column("pain_before", sa.Integer(), nullable=True),
        sa.Column("next_item_number", sa.Integer(), nullable=True),
        sa.Column("next_set_number", sa.Integer(), nullable=True),
        sa.Column("next_rep_number", sa.Integer(), nullable=True),
        sa.Column("next_side", sa.String(), nullable=True),
        sa.Column("ended_as", sa.String(), nullable=True),
        sa.Column("finished_at", sa.DateTime(), nullable=True),
        sa.Column("effort", sa.Integer(), nullable=True),
        sa.Column("pain_after", sa.Integer(), nullable=True),
        sa.Column("feeling", sa.String(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
    )
    op.create_index("ix_sessions_started_at", "sessions", ["started_at"])
    op.create_table(
        "reps",
        *_keys_and_place(),
        sa.Column("exercise", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("variant", sa.String(), nullable=False),
        sa.Column("planned_seconds", sa.Double(), nullable=False),
        sa.Column("held_seconds", sa.Double(), nullable=False),
        *_ending("reps"),
    )
    op.create_index(
        "ix_reps_totals",
        "reps",
        ["session_id", "phase", "ended", "item_number", "set_number", "rep_number", "side", "held_seconds"],
    )
    op.create_table(
        "checks",
        *_keys_and_place(),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=True),
        sa.Column("choice", sa.Integer(), nullable=True),
        sa.Column("count", sa.Integer(), nullable=True),
        sa.Column("answers", sa.Text(), nullable=False),
        *_ending("checks"),
    )
    op.create_table(
        "screenings",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.Column("true_ids", sa.Text(), nullable=False),
        sa.Column("clinician_agreed_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_screenings"),
        sa.UniqueConstraint("number", name="uq_screenings_number"),
    )
    op.create_table(
        "pains",
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        sa.Column("pain", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("noted_on", name="pk_pains"),
    )
    op.create_table(
        "preferences",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_preferences"),
    )


def _keys_and_place() -> list[sa.Column[object]]:
    return [
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("session_id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("item_number", sa.Integer(), nullable=False),
        sa.Column("set_number", sa.Integer(), nullable=False),
        sa.Column("rep_number", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(), nullable=True),
    ]


def _ending(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("ended", sa.String(), nullable=False),
        sa.Column("finished_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=f"fk_{table}_session_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.UniqueConstraint("session_id", "number", name=f"uq_{table}_session_id_number"),
    ]
