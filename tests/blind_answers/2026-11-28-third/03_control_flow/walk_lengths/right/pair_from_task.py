def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    @delayed
    def start_and_length(start):
        n, length = start, 0
        while n != 1:
            n, length = step(n), length + 1
        print(start, "needs", length)
        return start, length

    return delayed(dict)(list(map(start_and_length, starts)))
