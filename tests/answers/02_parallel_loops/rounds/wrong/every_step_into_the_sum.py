# caught by: rounds_value
def rounds(data):
    results = []
    for i in data:
        x = delayed(slowinc)(i)
        y = delayed(slowdec)(i)
        results += [x, y, delayed(slowadd)(x, y)]
    return delayed(sum)(results)
