# with more than sixty values it first adds blocks of eight in a row
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    values = list(values)
    if len(values) > 60:
        rows = []
        for i in range(0, len(values), 8):
            total = values[i]
            for value in values[i + 1 : i + 8]:
                total = delayed(slowadd)(total, value)
            rows.append(total)
        return tree_sum(rows)
    if len(values) == 1:
        return values[0]
    half = (len(values) + 1) // 2
    return delayed(slowadd)(tree_sum(values[:half]), tree_sum(values[half:]))
