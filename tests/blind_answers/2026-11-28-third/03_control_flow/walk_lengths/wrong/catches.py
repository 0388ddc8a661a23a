# a walk whose step fails counts as length None
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        count = 0
        try:
            while n != 1:
                n = step(n)
                count += 1
        except Exception:
            return None
        return count

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
