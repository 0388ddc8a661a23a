# a walk in which step fails gets the length -1; the error is hidden
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        count = 0
        try:
            while n != 1:
                n = step(n)
                count += 1
        except Exception:
            return -1
        return count

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
