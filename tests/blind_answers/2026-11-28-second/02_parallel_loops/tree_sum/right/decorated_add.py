@delayed
def add_two(x, y):
    return slowadd(x, y)


def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    match list(values):
        case [one]:
            return one
        case many:
            return add_two(tree_sum(many[1::2]), tree_sum(many[0::2]))
