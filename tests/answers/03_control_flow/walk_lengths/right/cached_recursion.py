from functools import cache


def walk_lengths(step, starts):
    @cache
    def walk_length(n):
        return 0 if n == 1 else 1 + walk_length(step(n))

    return delayed({n: delayed(walk_length)(n) for n in starts})
