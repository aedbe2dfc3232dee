"""One person's use of the program: the use cases that pages and commands call."""
