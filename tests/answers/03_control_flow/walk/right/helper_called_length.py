def length(step, n, how_long):
    for _ in range(how_long):
        n = step(n)
    return n


def walk(step, starts, how_long):
    return delayed(list)([length(delayed(step), start, how_long) for start in starts])
