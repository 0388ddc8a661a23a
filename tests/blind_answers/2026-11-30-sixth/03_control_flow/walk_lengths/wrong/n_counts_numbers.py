# counts the numbers of the walk with the start, not the calls: one too many
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    @delayed
    def walk_length(n):
        numbers = [n]
        while n != 1:
            n = step(n)
            numbers.append(n)
        return len(numbers)

    return delayed(dict)({start: walk_length(start) for start in starts})
