from itertools import zip_longest


def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    nobody = object()

    def level(items):
        if len(items) == 1:
            return items[0]
        pairs = zip_longest(items[::2], items[1::2], fillvalue=nobody)
        return level([a if b is nobody else delayed(slowadd)(a, b) for a, b in pairs])

    return level(values)
