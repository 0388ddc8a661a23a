# with fractions
from fractions import Fraction


def sizes(cores, memory, needs_gil):
    workers = {True: cores, False: 1}[bool(needs_gil)]
    limit = Fraction(4, 5) * Fraction(memory) / workers
    return dict(n_workers=workers, threads_per_worker=cores // workers, memory_limit=int(limit))
