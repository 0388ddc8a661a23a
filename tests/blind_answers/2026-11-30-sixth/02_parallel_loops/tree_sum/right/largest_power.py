def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    number = len(values)
    if number == 1:
        return values[0]
    power = 1
    while 2 * power < number:
        power *= 2
    full, rest = values[:power], values[power:]
    return delayed(slowadd)(tree_sum(full), tree_sum(rest))
