def walk_lengths(step, starts):
    def pair(start):
        n, steps = start, 0
        while n > 1:
            n, steps = step(n), steps + 1
        return start, steps

    return delayed(dict)([delayed(pair)(start) for start in starts])
