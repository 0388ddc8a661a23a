def add_four(values):
    a, b, c, d = (delayed(value) for value in values)
    return delayed(delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d)))
