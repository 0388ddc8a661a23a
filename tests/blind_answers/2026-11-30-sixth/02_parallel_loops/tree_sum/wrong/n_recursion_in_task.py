# the recursion runs inside tasks: lazy calls inside lazy calls
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""

    @delayed
    def combine(part):
        if len(part) == 1:
            return part[0]
        half = len(part) // 2
        return slowadd(combine(part[:half]), combine(part[half:]))

    if len(values) == 1:
        return values[0]
    return combine(values)
