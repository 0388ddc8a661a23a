from itertools import count


def walk_lengths(step, starts):
    @dask.delayed
    def walk(n):
        for length in count():
            if n == 1:
                return length
            n = step(n)

    return dask.delayed({start: walk(start) for start in starts})
