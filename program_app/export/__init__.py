"""Writes what was done into files for elsewhere."""
