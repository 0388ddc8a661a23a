# wrong: returns a list with the sum in it
def tree_sum(values):
    while len(values) > 1:
        new = [delayed(slowadd)(values[i], values[i + 1]) for i in range(0, len(values) - 1, 2)]
        if len(values) % 2:
            new.append(values[-1])
        values = new
    return values
