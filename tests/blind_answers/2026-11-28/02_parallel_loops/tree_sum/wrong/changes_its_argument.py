# wrong: takes the values out of the list that it gets
def tree_sum(values):
    while len(values) > 1:
        x = values.pop(0)
        y = values.pop(0)
        values.append(delayed(slowadd)(x, y))
    return values[0]
