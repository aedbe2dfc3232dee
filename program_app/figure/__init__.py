"""The figure: poses to outlines, as pure geometry without Qt."""
