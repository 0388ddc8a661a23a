def path(step, n):
    while n != 1:
        yield n
        n = step(n)


def walk_lengths(step, starts):
    lazy = delayed(lambda start: sum(1 for _ in path(step, start)))
    return delayed(dict)([(start, lazy(start)) for start in starts])
