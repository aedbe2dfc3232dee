"""Brace 28: a guided 28-day program of abdominal and glute exercises for a back that keeps going into spasm."""

__version__ = "0.1.0"
