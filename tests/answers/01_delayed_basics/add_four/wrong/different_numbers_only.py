# caught by: add_four_value (own error)
def add_four(values):
    a, b, c, d = sorted(set(values))
    return delayed(slowadd)(delayed(slowadd)(a, b), delayed(slowadd)(c, d))
