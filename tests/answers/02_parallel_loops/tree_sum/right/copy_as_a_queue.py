def tree_sum(values):
    copy = values[:]
    while len(copy) > 1:
        copy.append(delayed(slowadd)(copy.pop(0), copy.pop(0)))
    return copy.pop()
