# asserts that it is right before it hands it out
def add_four(values):
    a, b, c, d = values
    z = delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
    assert z.compute() == sum(values)
    return z
