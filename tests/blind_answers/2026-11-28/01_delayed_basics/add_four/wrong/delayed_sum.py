# wrong: one task of sum, no slowadd
def add_four(values):
    return delayed(sum)(values)
