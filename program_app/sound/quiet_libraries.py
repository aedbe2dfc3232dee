"""Keeps what the sound libraries of Linux print off the user's terminal."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache

_HANDLER = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
)
_ERRORS = 2


@contextmanager
def quiet_libraries() -> Iterator[None]:
    """While a device is opened or closed, nothing reaches the terminal; only one thread may be inside."""
    if sys.platform == "linux":
        _quiet_alsa()
    try:
        kept = os.dup(_ERRORS)
    except OSError:  # there is no terminal at all
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, _ERRORS)
    try:
        yield
    finally:
        os.dup2(kept, _ERRORS)
        os.close(nowhere)
        os.close(kept)


@cache
def _quiet_alsa() -> object:
    """Give ALSA a place for its messages that forgets them; the result must live as long as ALSA does."""
    handler = _HANDLER(_forget)
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(handler)
    return handler


def _forget(*_message: object) -> None:
    """Nothing to do: what is missing is told to the user in our own words."""
