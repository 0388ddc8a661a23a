# takes a LookupError of the step for the end of the walk, which hides it
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        count = 0
        while n != 1:
            try:
                n = step(n)
            except LookupError:
                return None
            count += 1
        return count

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
