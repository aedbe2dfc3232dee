"""`python -m program_app`."""

import sys

from program_app.cli import main

sys.exit(main())
