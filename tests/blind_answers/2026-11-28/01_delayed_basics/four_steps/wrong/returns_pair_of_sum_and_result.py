# wrong: returns a list of two, not one Delayed
def four_steps(a, b):
    total = delayed(slowadd)(delayed(slowinc)(a), delayed(slowinc)(b))
    return [total, delayed(slowdec)(total)]
