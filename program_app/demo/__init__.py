"""Plays days through the real window, engine and database on a virtual clock."""
