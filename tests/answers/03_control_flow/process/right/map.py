def process(data):
    functions = map([odd_process, half].__getitem__, map(is_even, data))
    return delayed(sum)([delayed(function)(x) for function, x in zip(functions, data, strict=True)])
