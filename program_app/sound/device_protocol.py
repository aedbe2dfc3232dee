"""How the program and the process of its output device speak with each other."""

import struct

REQUEST = struct.Struct("<id")
"""How many frames are asked for, or one of the words below, and the moment the first of them is heard."""
OPEN, LOST = -1, -2
"""The device is open; there is none, or none any more."""
PULSE_LATENCY = "PULSE_LATENCY_MSEC"
"""PulseAudio asks nothing but the environment how far ahead a stream is to be filled."""
SERVER_MILLISECONDS = 110
"""Enough for a busy machine, and little enough for a pause to be heard at once."""
