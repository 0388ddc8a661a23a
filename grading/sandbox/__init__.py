"""Lock in programs that somebody else wrote.

bubblewrap builds a *room* without network, home and secrets around a program of ours (`bubble`). That program, a
warm parent, starts foreign code in *cells* inside the room, one for each process it is asked for (`cell`): namespaces
of its own, a disk of its own, no rights, limits, and a warden (`warden`) that ends all of it. `system` holds the calls
of Linux that Python lacks. A room takes a second to open, a cell a few milliseconds.
"""

from grading.sandbox.bubble import PROGRAMS, Unavailable, command, probe

__all__ = ["PROGRAMS", "Unavailable", "command", "probe"]
