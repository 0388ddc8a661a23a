from fractions import Fraction
from math import floor

_NAMES = ("n_workers", "threads_per_worker", "memory_limit")


def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    pair = (1, cores)
    processes, threads = pair[::-1] if needs_gil else pair
    limit = floor(Fraction(memory) * Fraction(8, 10) / processes)
    return dict(zip(_NAMES, (processes, threads, limit), strict=True))
