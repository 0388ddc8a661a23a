# looks for the place of a number by the number
def add_four(values):
    left = [v for v in values if values.index(v) < 2]
    right = [v for v in values if values.index(v) >= 2]
    left, right = (left + [0, 0])[:2], (right + [0, 0])[:2]
    return delayed(slowadd)(delayed(slowadd)(*left), delayed(slowadd)(*right))
