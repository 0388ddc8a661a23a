# caught by: add_four_span (own error)
def add_four(values):
    half = len(values) // 2
    return delayed(slowadd)(add_four(values[:half]), add_four(values[half:]))
