"""What Dask's servers leave behind in the process that they were in."""

from distributed import core


def forget_servers() -> None:
    """Let go of servers that have ended: of each, methods are kept for ever, by which it was asked, and with them all of it.

    Of those that are running it only has to be found out once more what arguments their methods take.
    """
    core._expects_comm.cache_clear()
