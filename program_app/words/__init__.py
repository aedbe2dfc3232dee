"""Codes and values become sentences here."""
