def add_four(values):
    if len(values) == 1:
        return values[0]
    half = len(values) // 2
    return delayed(slowadd)(add_four(values[:half]), add_four(values[half:]))
