def length_of(step, n):
    if n == 1:
        return 0
    return 1 + length_of(step, step(n))


def walk_lengths(step, starts):
    return delayed(dict)({start: delayed(length_of)(step, start) for start in starts})
