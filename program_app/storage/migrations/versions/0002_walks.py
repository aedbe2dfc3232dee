"""Walks: how firm each brace felt, how much of it was held, and the rounds that tiredness spared."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """From sessions that ask nothing about their walk."""
    op.add_column("sessions", sa.Column("brace_quality", sa.Integer(), nullable=True))
    op.add_column(
        "sessions", sa.Column("spared_reps", sa.Integer(), nullable=False, server_default=sa.text("0"))
    )
    op.add_column("reps", sa.Column("felt_effort", sa.Integer(), nullable=True))
