def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    todo = values[:]
    while len(todo) != 1:
        todo = todo[2:] + [delayed(slowadd)(todo[0], todo[1])]
        print(len(todo), end=" ")
    (result,) = todo
    return result
