def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""

    def add(begin, end):
        count = end - begin
        if count == 1:
            return values[begin]
        left = 1
        while 2 * left < count:
            left *= 2
        return delayed(slowadd)(add(begin, begin + left), add(begin + left, end))

    return add(0, len(values))
