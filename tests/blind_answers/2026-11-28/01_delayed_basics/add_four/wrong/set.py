# wrong: equal values get lost (or it fails)
def add_four(values):
    distinct = list(set(values))
    while len(distinct) < 4:
        distinct.append(0)
    a, b, c, d = distinct
    return delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
