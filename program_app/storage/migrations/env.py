"""Runs the migrations on the connection and in the transaction that `migrating` prepared."""

from alembic import context

from program_app.storage.rows import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
