# wrong: several addition tasks for a group, not one that sums it
def totals(groups):
    def add(x, y):
        return x + y

    def tree(items):
        if len(items) == 1:
            return items[0]
        m = len(items) // 2
        return delayed(add)(tree(items[:m]), tree(items[m:]))

    return delayed(list)([tree([delayed(slowinc)(x) for x in g]) if g else delayed(sum)([]) for g in groups])
