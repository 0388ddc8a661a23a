def tree(values, start, stop):
    if stop - start == 1:
        return values[start]
    middle = (start + stop + 1) // 2
    return delayed(slowadd)(tree(values, start, middle), tree(values, middle, stop))


def tree_sum(values):
    return tree(values, 0, len(values))
