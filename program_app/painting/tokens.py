"""The design tokens as Qt values: colours of both schemes and the text styles."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtGui import QColor

from program_app.paths import resource

_HIGH_CONTRAST = {
    "line": "edge",
    "psoft": "surface",
    "sunken": "surface",
    "rsoft": "surface",
    "rline": "rink",
}
_HIGH_CONTRAST_FIGURE = {"far": "floor", "fartr": "trou3", "mat": "prop"}


@dataclass(frozen=True)
class TextStyle:
    """Size and line height in pixels at 100 %, and a weight on the scale of QFont."""

    size: int
    line: int
    weight: int


class Palette:
    """The colours of one scheme by token name."""

    def __init__(self, colors: Mapping[str, str], figure: Mapping[str, str], *, is_dark: bool) -> None:
        self.is_dark = is_dark
        self.names = tuple(colors)
        self._colors = {token: QColor(value) for token, value in colors.items()}
        self._figure = {name: QColor(value) for name, value in figure.items()}

    def color(self, token: str) -> QColor:
        """The colour of an interface token, for example "ink"; an unknown one is a KeyError."""
        return QColor(self._colors[token])

    def figure(self, name: str) -> QColor:
        """The colour of a part of the figure, for example "shirt"; an unknown one is a KeyError.

        It is not a copy, since one picture asks for thirty: do not change it.
        """
        return self._figure[name]


@cache
def _tokens() -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = json.loads(resource("styles", "tokens.json").read_text(encoding="utf-8"))
    return loaded


def palette(*, is_dark: bool, is_high_contrast: bool = False) -> Palette:
    """The palette of a scheme; high contrast draws stronger borders and far limbs, no soft fills."""
    scheme = "dark" if is_dark else "light"
    colors, figure = dict(_tokens()["color"][scheme]), dict(_tokens()["figure"][scheme])
    if is_high_contrast:
        figure.update({name: figure[source] for name, source in _HIGH_CONTRAST_FIGURE.items()})
        colors.update({token: colors[source] for token, source in _HIGH_CONTRAST.items()})
    colors.update({alias: colors[token] for alias, token in _tokens()["alias"].items()})
    return Palette(colors, figure, is_dark=is_dark)


def text_style(name: str) -> TextStyle:
    """The text style of that name, for example "h1"; an unknown one is a KeyError."""
    style = _tokens()["type"][name]
    size = int(style["size"])
    return TextStyle(size, int(style.get("line", size)), _qt_weight(int(style["weight"])))


def _qt_weight(weight: int) -> int:
    """Bring the in-between weights of the design to those that system fonts have."""
    return {550: 500, 650: 600, 750: 700}.get(weight, weight)
