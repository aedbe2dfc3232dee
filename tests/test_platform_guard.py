"""The pinned Qt release survives what a long session asks of it."""

import subprocess
import sys

# With PySide6 6.12.0 every call that returns nothing loses a reference to None; Python 3.11 aborts after
# some 5,000 of them.
_TWENTY_THOUSAND_CALLS = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for number in range(20_000):
    label.setText(str(number))
print(label.text())
"""


def test_twenty_thousand_calls_that_return_nothing_end_well() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _TWENTY_THOUSAND_CALLS], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "19999")
