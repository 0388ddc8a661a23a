# caught by: add_four_calls
def add_four(values):
    a, b, c, d = (delayed(value) for value in values)
    return (a + b) + (c + d)
