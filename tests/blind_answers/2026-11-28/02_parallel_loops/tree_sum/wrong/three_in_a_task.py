# wrong: an odd group of three is added in one task (slowadd twice in it)
def tree_sum(values):
    def add_three(x, y, z):
        return slowadd(slowadd(x, y), z)

    if len(values) == 1:
        return values[0]
    if len(values) == 3:
        return delayed(add_three)(*values)
    middle = len(values) // 2
    return delayed(slowadd)(tree_sum(values[:middle]), tree_sum(values[middle:]))
