# wrong: a running total by slowadd, span grows
def rounds(data):
    total = 0
    for i in data:
        z = delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i))
        total = delayed(slowadd)(total, z)
    return total
