# wrong: slowadd is called while building
def tree_sum(values):
    if len(values) == 1:
        return values[0]
    middle = len(values) // 2
    return slowadd(tree_sum(values[:middle]), tree_sum(values[middle:]))
