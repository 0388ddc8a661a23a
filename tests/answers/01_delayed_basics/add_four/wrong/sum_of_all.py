# caught by: add_four_span, add_four_calls
def add_four(values):
    return delayed(sum)(values)
