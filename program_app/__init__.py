"""Brace 28: 28 guided days of abdominal and glute exercises for a back that keeps going into spasm."""

__version__ = "0.1.0"
