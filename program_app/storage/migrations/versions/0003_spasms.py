"""Spasms, baselines and logs of days; where a session was felt, pain on the next day, a sign beside pain."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """From sessions and the safety questions alone."""
    _create_spasms()
    _create_baselines()
    _create_day_logs()
    op.add_column("sessions", sa.Column("pain_next_day", sa.Integer(), nullable=True))
    op.add_column("sessions", sa.Column("felt_at", sa.Text(), nullable=False, server_default=sa.text("'[]'")))
    op.add_column("pains", sa.Column("has_sign", sa.Boolean(), nullable=False, server_default=sa.text("0")))


def _create_spasms() -> None:
    op.create_table(
        "spasms",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("began_at", sa.DateTime(), nullable=False),
        sa.Column("began_on", sa.Date(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("side", sa.String(), nullable=True),
        sa.Column("height", sa.String(), nullable=True),
        sa.Column("worst", sa.Integer(), nullable=True),
        sa.Column("now", sa.Integer(), nullable=True),
        sa.Column("sore_hours", sa.Double(), nullable=True),
        sa.Column("doing", sa.Text(), nullable=False),
        sa.Column("hours_sitting", sa.Double(), nullable=True),
        sa.Column("hours_slept", sa.Double(), nullable=True),
        sa.Column("stress", sa.Integer(), nullable=True),
        sa.Column("tried", sa.Text(), nullable=False),
        sa.Column("help_sought", sa.Text(), nullable=False),
        sa.Column("days_until_usual", sa.Integer(), nullable=True),
        sa.Column("confidence", sa.Integer(), nullable=True),
        sa.Column("danger_signs", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("is_draft", sa.Boolean(), nullable=False),
        sa.Column("from_rescue", sa.Boolean(), nullable=False),
        sa.Column("taken_out_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_spasms"),
    )
    op.create_index("ix_spasms_began_at", "spasms", ["began_at"])


def _create_baselines() -> None:
    op.create_table(
        "baselines",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.Column("first_year", sa.Integer(), nullable=True),
        sa.Column("spasms_last_year", sa.Integer(), nullable=True),
        sa.Column("usual_gap", sa.String(), nullable=True),
        sa.Column("last_spasm_on", sa.Date(), nullable=True),
        sa.Column("is_last_spasm_exact", sa.Boolean(), nullable=False),
        sa.Column("longest_spell_days", sa.Integer(), nullable=True),
        sa.Column("usual_side", sa.String(), nullable=True),
        sa.Column("helps", sa.Text(), nullable=False),
        sa.Column("work_posture", sa.String(), nullable=True),
        sa.Column("work_arounds", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_baselines"),
        sa.UniqueConstraint("number", name="uq_baselines_number"),
    )


def _create_day_logs() -> None:
    op.create_table(
        "day_logs",
        sa.Column("logged_on", sa.Date(), nullable=False),
        sa.Column("logged_at", sa.DateTime(), nullable=False),
        sa.Column("average_pain", sa.Integer(), nullable=True),
        sa.Column("worst_pain", sa.Integer(), nullable=True),
        sa.Column("sleep_quality", sa.Integer(), nullable=True),
        sa.Column("walked_minutes", sa.Integer(), nullable=True),
        sa.Column("hours_sitting", sa.Double(), nullable=True),
        sa.Column("braces", sa.Integer(), nullable=True),
        sa.Column("stress", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("logged_on", name="pk_day_logs"),
    )
