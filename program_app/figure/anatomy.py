"""The one body that is drawn: lengths, outlines, joint ranges; rows are share of the bone, front, back."""

from program_app.figure.plane import Point

TRUNK, THIGH, SHANK, UPPER_ARM, FOREARM, HAND, FOOT = 118.0, 98.0, 94.0, 66.0, 60.0, 18.0, 33.0
"""Bone lengths in figure units; they never change (DESIGN.md 7.10)."""

KNEE, ANKLE, ELBOW, WRIST, SHOULDER = 16.5, 8.7, 10.3, 6.9, 15.4
"""Radii of the joints."""

CUFF = 0.93
"""Share of the shank that the trouser leg covers."""

Row = tuple[float, float, float]

THIGH_ROWS: tuple[Row, ...] = (
    (0.0, 25.0, 25.0),
    (0.15, 25.8, 25.2),
    (0.35, 24.8, 23.4),
    (0.55, 22.2, 20.6),
    (0.75, 18.7, 18.4),
    (0.91, 16.8, 16.9),
    (1.0, KNEE, KNEE),
)
SHANK_ROWS: tuple[Row, ...] = (
    (0.0, KNEE, KNEE),
    (0.09, 16.2, 16.6),
    (0.22, 14.6, 17.2),
    (0.36, 12.9, 16.9),
    (0.52, 11.5, 14.8),
    (0.7, 10.3, 12.0),
    (0.86, 10.2, 10.8),
    (CUFF, 10.4, 10.8),
)
"""It ends at the trouser leg; the bare ankle belongs to the foot."""
UPPER_ARM_ROWS: tuple[Row, ...] = (
    (0.0, SHOULDER, SHOULDER),
    (0.2, 15.2, 14.8),
    (0.45, 13.6, 13.4),
    (0.7, 11.7, 12.0),
    (0.9, 10.5, 10.8),
    (1.0, ELBOW, ELBOW),
)
FOREARM_ROWS: tuple[Row, ...] = (
    (0.0, ELBOW, ELBOW),
    (0.12, 11.0, 10.7),
    (0.32, 11.1, 10.2),
    (0.6, 8.9, 8.7),
    (0.85, 7.2, 7.1),
    (1.0, WRIST, WRIST),
)
SLEEVE_ROWS: tuple[Row, ...] = (
    *((along, front + 1.0, back + 1.0) for along, front, back in UPPER_ARM_ROWS if along < 0.5),
    (0.56, 14.2, 14.2),
)
FRONT_VIEW = 0.84
"""A leg is narrower from the front than from the side."""
FRONT_SHANK_ROWS: tuple[Row, ...] = tuple(
    (along, (front + back) / 2.0, (front + back) / 2.0) for along, front, back in SHANK_ROWS
)

FOOT_OUTLINE: tuple[Point, ...] = (
    (9.5, -8.5),
    (17.0, -1.8),
    (27.0, 3.0),
    (36.5, 5.6),
    (40.0, 9.0),
    (36.5, 12.4),
    (22.0, 13.0),
    (7.0, 12.0),
    (-6.5, 12.9),
    (-13.0, 8.6),
    (-12.4, 0.5),
    (-8.6, -8.0),
)
"""Ankle at 0, 0; along the foot, and down to the sole."""
HEEL, BALL = (-6.5, 12.9), (22.0, 13.0)

HAND_OUTLINE: tuple[Point, ...] = (
    (-6.0, -4.0),
    (0.0, -6.7),
    (4.5, -8.0),
    (9.5, -9.9),
    (15.0, -10.4),
    (17.2, -9.0),
    (15.4, -7.2),
    (18.0, -5.8),
    (24.0, -3.4),
    (26.5, -0.6),
    (23.0, 2.8),
    (13.5, 5.6),
    (5.0, 6.8),
    (-6.0, 4.0),
)
"""Wrist at 0, 0; along the hand, and away from the thumb."""

HEAD_OUTLINE: tuple[Point, ...] = (
    (0, 22.2),
    (30, 22.8),
    (60, 23.0),
    (90, 22.0),
    (118, 19.5),
    (145, 16.5),
    (180, 15.4),
    (-168, 16.6),
    (-154, 19.6),
    (-144, 23.2),
    (-136, 25.0),
    (-127, 24.8),
    (-120, 23.2),
    (-114, 23.0),
    (-108, 22.6),
    (-103, 23.4),
    (-98, 26.0),
    (-92, 25.2),
    (-84, 22.4),
    (-72, 21.4),
    (-55, 22.0),
    (-30, 22.2),
)
"""Angle and radius around the middle of the head, seen from the side; 0 is the crown."""
HAIR_OUTLINE: tuple[Point, ...] = (
    (-60, 22.0),
    (-40, 23.4),
    (-10, 24.0),
    (25, 24.2),
    (60, 24.2),
    (90, 23.2),
    (115, 20.6),
    (135, 17.8),
    (128, 12.5),
    (104, 8.6),
    (82, 4.0),
    (60, 6.5),
    (20, 10.0),
    (-20, 14.0),
    (-45, 17.5),
)
EAR_OUTLINE: tuple[Point, ...] = (
    (40.0, 4.6),
    (75.0, 6.6),
    (105.0, 8.2),
    (135.0, 8.4),
    (160.0, 7.2),
    (-170.0, 4.6),
    (-90.0, 0.6),
)
NECK_LENGTH, HEAD_RISE, HEAD_FORWARD = 23.0, 16.0, 3.0

FACE_OUTLINE: tuple[Point, ...] = (
    (0, 24.0),
    (35, 23.5),
    (70, 19.8),
    (100, 18.2),
    (130, 19.0),
    (158, 21.5),
    (180, 22.8),
    (-158, 21.5),
    (-130, 19.0),
    (-100, 18.2),
    (-70, 19.8),
    (-35, 23.5),
)
FRINGE_OUTLINE: tuple[Point, ...] = (
    (-84, 19.8),
    (-60, 22.0),
    (-30, 24.6),
    (0, 25.2),
    (30, 24.6),
    (60, 22.0),
    (84, 19.8),
    (62, 14.0),
    (30, 13.0),
    (0, 14.5),
    (-30, 13.0),
    (-62, 14.0),
)
"""The head and its hair from the front."""

FRONT_TRUNK: tuple[Point, ...] = (
    (-0.13, 10.0),
    (-0.08, 24.0),
    (0.0, 32.5),
    (0.12, 32.5),
    (0.24, 29.0),
    (0.38, 26.5),
    (0.52, 28.0),
    (0.68, 32.5),
    (0.82, 37.0),
    (0.92, 35.0),
    (0.99, 20.0),
    (1.02, 9.0),
)
"""One half of the trunk from the front: share of the way from hip to shoulder, and half width."""

RANGES = {
    "hip": (-30.0, 146.0),
    "knee": (-0.5, 160.0),
    "ankle": (18.0, 128.0),
    "elbow": (-0.5, 150.0),
    "shoulder": (-70.0, 192.0),
    "neck": (-50.0, 62.0),
}
"""What joints can do, in degrees. The ankle is measured between shank and foot, pointed to raised."""


def back_table(lumbar: float) -> tuple[Point, ...]:
    """The back of the trunk from the seat up: share of the way from hip to shoulder, and offset."""
    return (
        (-0.17, -8.0),
        (-0.10, -22.0 - lumbar),
        (0.0, -27.0 - 1.5 * lumbar),
        (0.12, -26.0 - lumbar),
        (0.22, -23.6 + 4.0 * lumbar),
        (0.34, -21.6 + 9.0 * lumbar),
        (0.46, -21.8 + 6.0 * lumbar),
        (0.60, -25.0),
        (0.76, -26.6),
        (0.90, -22.0),
        (1.0, -13.0),
    )


def front_table(lumbar: float, belly: float, ribs: float) -> tuple[Point, ...]:
    """The front of the trunk from the shoulder down."""
    return (
        (1.0, 10.0),
        (0.92, 17.0),
        (0.78, 25.0 + 0.7 * ribs),
        (0.62, 23.0 + ribs),
        (0.46, 19.0 + 2.0 * lumbar + 0.6 * belly + 0.4 * ribs),
        (0.30, 17.0 + 6.0 * lumbar + belly),
        (0.14, 18.0 + 4.0 * lumbar + 0.6 * belly),
        (0.0, 18.0),
        (-0.12, 11.0),
    )
