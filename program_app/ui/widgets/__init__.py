"""Painted controls that take plain values and know nothing of the program."""
