"""Colours are readable and have the names that the design gives them."""

import pytest
from PySide6.QtGui import QColor

from program_app.painting.tokens import palette, text_style

_TEXT_PAIRS = [
    "ink canvas", "ink surface", "ink sunken", "ink2 canvas", "ink2 surface", "ink2 sunken", "ink3 canvas",
    "ink3 surface", "primary surface", "onprimary primary", "onprimary primaryH", "pink psoft", "ink psoft",
    "onhold hold", "onrest rest", "onprep prep", "onsw sw", "engtext surface", "wrongtext surface",
    "wrongtext wrongsoft", "rink surface", "rink canvas", "rink rsoft", "ink rsoft", "onrescue rescue",
    "onrescue rescueH", "oncare care", "ink2 rest", "ink rest", "ink2 psoft", "ink3 sunken", "ink3 psoft",
    "wrongtext canvas", "onrest resttrack",
]  # fmt: skip
_SHAPE_PAIRS = [
    "edge surface", "edge canvas", "edge sunken", "primary surface", "primary canvas", "primary line",
    "primary psoft", "primary sunken", "holdring hold", "holdring holdtrack", "restring rest",
    "restring resttrack", "prepring prep", "swring sw", "swring swtrack", "missed canvas", "missed surface",
    "restday surface", "restday canvas", "wrong surface", "wrong wrongsoft", "rescue surface",
    "focus surface", "focus canvas", "restring surface", "careedge care", "careedge surface", "edge rest",
    "rescue psoft",
]  # fmt: skip


def _luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def _contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("pair", _TEXT_PAIRS)
def test_text_stands_out_from_its_ground(pair: str, is_dark: bool) -> None:
    colors = palette(is_dark=is_dark)
    text, ground = pair.split()

    assert _contrast(colors.color(text), colors.color(ground)) >= 4.5


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("pair", _SHAPE_PAIRS)
def test_shapes_stand_out_from_their_ground(pair: str, is_dark: bool) -> None:
    colors = palette(is_dark=is_dark)
    shape, ground = pair.split()

    assert round(_contrast(colors.color(shape), colors.color(ground)), 1) >= 3.0


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_high_contrast_makes_every_border_visible(is_dark: bool) -> None:
    colors = palette(is_dark=is_dark, is_high_contrast=True)

    assert _contrast(colors.color("line"), colors.color("surface")) >= 3.0
    assert colors.color("psoft") == colors.color("surface")


def test_both_schemes_have_the_same_names() -> None:
    assert palette(is_dark=False).names == palette(is_dark=True).names


def test_a_colour_handed_out_can_be_changed_without_harm() -> None:
    colors = palette(is_dark=False)

    colors.color("ink").setRed(255)

    assert colors.color("ink").red() == 0x14


def test_an_unknown_token_is_an_error() -> None:
    with pytest.raises(KeyError):
        palette(is_dark=False).color("no-such-token")


def test_the_weights_of_the_design_become_weights_that_fonts_have() -> None:
    assert text_style("h2").weight == 600
    assert text_style("phase").weight == 700
    assert text_style("player-sub").weight == 500
