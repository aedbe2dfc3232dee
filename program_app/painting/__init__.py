"""Painters that windows and printed pages share: Qt, but no widgets."""
