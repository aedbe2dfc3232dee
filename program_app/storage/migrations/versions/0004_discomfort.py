"""The item of a session that was uncomfortable, kept when that is told: a second one ends the session."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """From sessions that told it only by the easier reps after it."""
    op.add_column("sessions", sa.Column("uncomfortable_item", sa.Integer(), nullable=True))
