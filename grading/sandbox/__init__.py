"""Lock in programs that somebody else wrote.

bubblewrap builds a *container* without network, home and secrets around a program of ours (`bubble`). That program, a
fork server, starts foreign code in *jails* inside the container, one for each process it is asked for (`jail`): namespaces
of its own, a disk of its own, no rights, limits, and a init (`init`) that ends all of it. `system` holds the calls
of Linux that Python lacks. A container takes a second to open, a jail a few milliseconds.
"""

from grading.sandbox.bubblewrap import PROGRAMS, Unavailable, command, probe

__all__ = ["PROGRAMS", "Unavailable", "command", "probe"]
