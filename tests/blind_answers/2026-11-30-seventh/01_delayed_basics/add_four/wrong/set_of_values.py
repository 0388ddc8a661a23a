# a set, in which equal numbers are one
def add_four(values):
    values = list(set(values))
    while len(values) < 4:
        values.append(0)
    a, b, c, d = values
    return delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
