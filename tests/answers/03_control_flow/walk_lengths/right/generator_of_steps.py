def path(step, n):
    while n != 1:
        n = step(n)
        yield n


def walk_lengths(step, starts):
    lengths = {}
    for n in starts:
        lengths[n] = delayed(lambda n: sum(1 for _ in path(step, n)))(n)
    return delayed(dict)(lengths)
