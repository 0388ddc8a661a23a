# wrong: tasks write into a dictionary outside instead of returning
def walk_lengths(step, starts):
    lengths = {}

    @delayed
    def walk_length(start):
        n = start
        lengths[start] = 0
        while n != 1:
            n = step(n)
            lengths[start] += 1

    return delayed(lambda done: lengths)([walk_length(s) for s in starts])
