# a single value is added to 0, which is one addition too many
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    if len(values) == 1:
        return delayed(slowadd)(values[0], 0)
    half = len(values) // 2

    def part(some):
        return some[0] if len(some) == 1 else tree_sum(some)

    return delayed(slowadd)(part(values[:half]), part(values[half:]))
