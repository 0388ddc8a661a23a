# caught by: tree_sum_span
def tree_sum(values):
    @delayed
    def add_three(*group):
        total = group[0]
        for value in group[1:]:
            total = slowadd(total, value)
        return total

    while len(values) > 1:
        values = [add_three(*values[i : i + 3]) for i in range(0, len(values), 3)]
    return values[0]
