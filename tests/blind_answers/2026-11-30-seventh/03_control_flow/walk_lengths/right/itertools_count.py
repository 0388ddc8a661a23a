# counts with itertools
from itertools import count


def walk_lengths(step, starts):
    @delayed
    def length_of(n):
        for taken in count():
            if n == 1:
                return taken
            n = step(n)

    return delayed(dict)({start: length_of(start) for start in starts})
