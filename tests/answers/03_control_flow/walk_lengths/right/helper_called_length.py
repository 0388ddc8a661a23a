def length(n, step):
    i = 0
    while True:
        if n == 1:
            return i
        n = step(n)
        i += 1


def walk_lengths(step, starts):
    return delayed(dict)({n: delayed(length)(n, step=step) for n in starts})
