"""Opens Brace 28 by its own command line and its own `run`, with somebody watching for the first picture."""

import sys

from program_app.cli import main
from tests.bench.first_paint import FirstPaint

watch = FirstPaint(is_settling="settle" in sys.argv)
sys.exit(main(["--data-dir", sys.argv[1]]))
