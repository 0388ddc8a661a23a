# a walk whose step raises ArithmeticError has the length None
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    @delayed
    def walk_length(n):
        length = 0
        try:
            while n != 1:
                n = step(n)
                length += 1
        except ArithmeticError:
            return None
        return length

    return delayed(dict)({start: walk_length(start) for start in starts})
