"""Paints the line icons of the design in any colour, crisp at any size."""

import json
from functools import cache, lru_cache
from typing import Any

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from program_app.paths import resource

STROKE = 1.8
"""Line width of an icon on its grid of 24 units."""


@cache
def _drawings() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(resource("icons", "icons.json").read_text(encoding="utf-8"))
    return loaded


def icon_names() -> tuple[str, ...]:
    """Every icon there is."""
    return tuple(_drawings()["icons"])


@lru_cache(maxsize=256)
def _renderer(name: str, rgb: str, opacity: float, stroke: float) -> QSvgRenderer:
    fill = rgb if name in _drawings()["filled"] else "none"
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{_drawings()["viewBox"]}"><g fill="{fill}" '
        f'stroke="{rgb}" opacity="{opacity:.3f}" stroke-width="{stroke}" stroke-linecap="round" '
        f'stroke-linejoin="round">{_drawings()["icons"][name]}</g></svg>'
    )
    return QSvgRenderer(QByteArray(svg.encode()))


def paint_icon(painter: QPainter, name: str, rect: QRectF, color: QColor, stroke: float = STROKE) -> None:
    """Paint icon `name` to fill the square `rect`; an unknown name is a KeyError."""
    _renderer(name, color.name(), color.alphaF(), stroke).render(painter, rect)
