# caught by: add_four_span
def add_four(values):
    return delayed(slowadd)
