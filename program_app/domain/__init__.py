"""What the program means; standard library only, no clock, no disk, no screen."""
