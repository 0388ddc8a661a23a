def one_walk(step, n, length):
    for _ in range(length):
        n = delayed(step)(n)
    return n


def walk(step, starts, length):
    return delayed(list)([one_walk(step, start, length) for start in starts])
