def walk_lengths(step, starts):
    def steps(n):
        return 0 if n == 1 else 1 + steps(step(n))

    lazy = {}
    for start in starts:
        lazy[start] = delayed(steps)(start)
    return delayed(lazy)
