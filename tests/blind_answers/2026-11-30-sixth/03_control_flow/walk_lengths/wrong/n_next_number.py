# uses next_number instead of the step that is passed in
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        count = 0
        while n != 1:
            n = next_number(n)
            count += 1
        return count

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
