"""Keeps what was done in one SQLite file: rows, the outbox that writes them, migrations and backups."""
